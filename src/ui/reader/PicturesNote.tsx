import { message } from '../../platform/i18n';
import { explainPicture } from '../explain';
import { formatNumber } from '../locale';
import type { PicturesOf } from '../reads';

type Props = {
  /** Pictures of the article that are not shown. */
  count: number;
  pictures: Pick<PicturesOf, 'missing' | 'waits'>;
  onKeep: () => void;
  onShow: () => void;
};

/** Why pictures are missing, each reason once: `too large (2)`. */
function reasonsOf(missing: PicturesOf['missing']): string {
  const counts = new Map<string, number>();
  for (const one of missing) {
    if (one.why === 'waiting') continue;
    const reason = explainPicture(one);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const counted = [...counts].map(([reason, count]) =>
    message('pictureReason', reason, formatNumber(count)),
  );
  return counted.join(message('listComma'));
}

/** Says how many pictures are not shown, and why those of them that should be kept are not. */
export function PicturesNote({ count, pictures, onKeep, onShow }: Props) {
  const reasons = reasonsOf(pictures.missing);
  return (
    <p class="pictures-note">
      <span>
        {count === 1 ? message('picturesOne') : message('picturesMany', formatNumber(count))}{' '}
        {pictures.waits && message('picturesWait')}
        {!pictures.waits && reasons !== '' && message('picturesMissing', reasons)}
      </span>
      <span class="quiet-acts">
        {!pictures.waits && (
          <button type="button" class="quiet" onClick={onKeep}>
            {message('keepImages')}
          </button>
        )}
        <button type="button" class="quiet seal" onClick={onShow}>
          {message('showPictures')}
        </button>
      </span>
    </p>
  );
}
