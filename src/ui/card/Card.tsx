import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Post } from '../../core/post';
import { message } from '../../platform/i18n';
import { afterPaint } from '../after-paint';
import { useServices } from '../services';
import { useKeptFocus } from '../use-kept-focus';
import { CardSkeleton } from './CardSkeleton';
import { FailedCard } from './FailedCard';
import { KeptCardView } from './KeptCardView';
import { ReadyCard } from './ReadyCard';
import { UndoneCard } from './UndoneCard';
import { warmFormats } from './warm-formats';
import { isKept } from './card-state';
import type { CardControl } from './use-card';

/** Where the card's buttons lead. */
export type CardWays = {
  read(post: Post): void;
  edit(post: Post): void;
  tag(post: Post): void;
  openOptions(): void;
};

/** Notes on the card when its present state has been painted. */
async function markPaint(card: HTMLElement | null): Promise<void> {
  if (!card) return;
  delete card.dataset['paintedAt'];
  await afterPaint();
  card.dataset['paintedAt'] = String(performance.timeOrigin + performance.now());
}

/**
 * The clipping on top of the popup: what became of the page in the tab. Its height is the same in
 * every state, so that nothing below it moves. `data-state` names the state that is painted,
 * `data-post` the post that it speaks of,
 * `data-painted-at` when, ms since 1970.
 */
export function Card({ control, ways }: { control: CardControl; ways: CardWays }) {
  const { card, save } = control;
  const host = useRef<HTMLElement>(null);
  const { now } = useServices();
  useEffect(() => warmFormats(now()), []);
  useLayoutEffect(() => void markPaint(host.current), [card.state]);
  useKeptFocus(host, card.state);
  const review = isKept(card) && card.post.review.length > 0;
  return (
    <section
      ref={host}
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
