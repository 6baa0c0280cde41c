import type { Post } from '../../core/post';
import { message } from '../../platform/i18n';
import { CardSkeleton } from './CardSkeleton';
import { FailedCard } from './FailedCard';
import { KeptCardView } from './KeptCardView';
import { ReadyCard } from './ReadyCard';
import { UndoneCard } from './UndoneCard';
import { isKept } from './card-state';
import type { CardControl } from './use-card';

/** Where the card's buttons lead. */
export type CardWays = {
  read(post: Post): void;
  edit(post: Post): void;
  openOptions(): void;
};

/**
 * The clipping on top of the popup: what became of the page in the tab. Its height is the same in
 * every state, so that nothing below it moves. `data-state` names the state that is painted,
 * `data-post` the post that it speaks of.
 */
export function Card({ control, ways }: { control: CardControl; ways: CardWays }) {
  const { card, save } = control;
  const review = isKept(card) && card.post.review.length > 0;
  return (
    <section
      class="card"
      aria-label={message('cardLabel')}
      aria-busy={card.state === 'saving'}
      data-state={card.state}
      data-post={isKept(card) ? card.post.id : undefined}
      data-review={review || undefined}
    >
      {card.state === 'saving' && <CardSkeleton />}
      {card.state === 'ready' && <ReadyCard save={() => save('article')} />}
      {isKept(card) && <KeptCardView card={card} control={control} ways={ways} />}
      {card.state === 'undone' && <UndoneCard card={card} save={() => save('anything')} />}
      {card.state === 'failed' && (
        <FailedCard
          failure={card.failure}
          again={card.tabId === undefined ? undefined : save}
          openOptions={ways.openOptions}
        />
      )}
    </section>
  );
}
