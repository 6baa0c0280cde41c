import type { ReviewReason } from '../../core/post';
import { message, type MessageKey } from '../../platform/i18n';
import { explainSave, lineOf } from '../explain';
import { formatNumber } from '../locale';
import type { CardState, KeptCard } from './card-state';

const REVIEW_LINE = {
  'no-headline': 'savedNoHeadline',
  'no-time': 'savedNoTime',
  'no-body': 'savedNoBody',
  'missing-pages': 'savedMissingPages',
  'doubtful-headline': 'savedDoubtfulHeadline',
  'doubtful-source': 'savedDoubtfulSource',
  'doubtful-publishedAt': 'savedDoubtfulTime',
  'doubtful-authors': 'savedDoubtfulAuthors',
} as const satisfies Record<ReviewReason, MessageKey>;

/** The line that says what was done with the page. */
export function keptLine({ state, post }: KeptCard): string {
  switch (state) {
    case 'saved': {
      const [reason] = post.review;
      return message(reason ? REVIEW_LINE[reason] : 'savedTitle');
    }
    case 'unchanged':
      return message('unchangedTitle');
    case 'revised':
      return message('revisedTitle', formatNumber(post.revision));
  }
}

/** A card -> the line that is announced for it, '' while nothing has happened. */
export function cardLine(card: CardState): string {
  switch (card.state) {
    case 'saving':
    case 'ready':
      return '';
    case 'saved':
    case 'unchanged':
    case 'revised':
      return [keptLine(card), card.post.headline].filter(Boolean).join(' — ');
    case 'undone':
      return message(card.was === 'saved' ? 'undoneTitle' : 'undoneRevisionTitle');
    case 'failed': {
      const explanation = explainSave(card.failure);
      return [lineOf(explanation), explanation.text].join(' ');
    }
  }
}
