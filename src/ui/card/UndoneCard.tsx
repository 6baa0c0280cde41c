import type { CardState } from './card-state';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';

type Undone = Extract<CardState, { state: 'undone' }>;

/** The card after Undo: what is gone, and the way back. */
export function UndoneCard({ card, save }: { card: Undone; save: () => void }) {
  const whole = card.was === 'saved';
  return (
    <>
      <p class="status plain">{message(whole ? 'undoneTitle' : 'undoneRevisionTitle')}</p>
      <h2 class="card-headline">{card.post.headline ?? message('noHeadline')}</h2>
      <p class="why">
        {whole
          ? message('undoneText')
          : message('undoneRevisionText', formatNumber(card.post.revision - 1))}
      </p>
      <div class="acts">
        <button type="button" class="quiet seal" onClick={save}>
          {message('saveAgain')}
        </button>
      </div>
    </>
  );
}
