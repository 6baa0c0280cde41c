import { useEffect } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { formatNumber } from '../locale';

type Props = {
  /** Posts that came before what the reader has seen of the list, and are not in sight. */
  posts: number;
  onShow: () => void;
};

function arrivedLine(posts: number): string {
  return posts === 1 ? message('arrivedOne') : message('arrivedMany', formatNumber(posts));
}

/** Says over a list that is scrolled how many posts have come at its beginning, and leads there. */
export function ArrivedChip({ posts, onShow }: Props) {
  useEffect(() => {
    if (posts > 0) announce(arrivedLine(posts));
  }, [posts > 0]);
  if (posts === 0) return null;
  return (
    <button type="button" class="arrived" onClick={onShow}>
      {arrivedLine(posts)}
    </button>
  );
}
