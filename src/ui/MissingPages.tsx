import type { Post } from '../core/post';
import { message } from '../platform/i18n';
import { formatNumber } from './locale';

type Props = { pages: Post['pages']; class: string };

/** Which pages of the article are not in the text, where some could not be fetched. */
export function MissingPages({ pages, class: look }: Props) {
  if (!pages || pages.missing.length === 0) return null;
  const numbers = pages.missing.map((number) => formatNumber(number)).join(message('listComma'));
  return <p class={look}>{message('missingPages', numbers, formatNumber(pages.total))}</p>;
}
