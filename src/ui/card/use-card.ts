import { useEffect, useState } from 'preact/hooks';
import type { ExtractMode } from '../../core/capture';
import type { Post } from '../../core/post';
import { announce } from '../announce';
import { useServices } from '../services';
import { cardLine } from './card-line';
import { cardOf, isKept, openingCard, type CardState, type Opening } from './card-state';

export type CardControl = {
  card: CardState;
  save(mode: ExtractMode): Promise<void>;
  undo(): Promise<void>;
  /** Shows the post as it now stands in the archive; `undefined`: it is gone. */
  follow(post: Post | undefined): void;
};

/**
 * The card's state and what can be done with it. What happened is announced here, once it is true:
 * after the background's answer, which comes after its transaction.
 */
export function useCard(opening: Promise<Opening>): CardControl {
  const { background } = useServices();
  const [card, setCard] = useState<CardState>({ state: 'saving' });

  const show = (next: CardState): void => {
    setCard(next);
    announce(cardLine(next));
  };
  useEffect(() => {
    void opening.then((opened) => show(openingCard(opened)));
  }, [opening]);

  const save = async (mode: ExtractMode): Promise<void> => {
    if (!('tabId' in card) || card.tabId === undefined) return;
    const { tabId } = card;
    setCard({ state: 'saving' });
    show(cardOf(tabId, await background.saveTab({ tabId, mode })));
  };

  const undo = async (): Promise<void> => {
    if (!isKept(card) || card.state === 'unchanged') return;
    const { tabId, post, state } = card;
    const answer = await background.undoSave({ postId: post.id, revision: post.revision });
    show(
      answer.ok
        ? { state: 'undone', tabId, post, was: state }
        : { ...card, trouble: answer.failure },
    );
  };

  const follow = (post: Post | undefined): void => {
    setCard((now) => {
      if (!isKept(now)) return now;
      if (post) return { ...now, post };
      return { state: 'undone', tabId: now.tabId, post: now.post, was: 'saved' };
    });
  };
  return { card, save, undo, follow };
}
