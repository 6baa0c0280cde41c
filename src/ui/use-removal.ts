import { useEffect, useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { announce } from './announce';
import { explainChange, lineOf } from './explain';
import { formatNumber } from './locale';
import { useServices } from './services';

/** How long the way back is offered, ms. The posts lie in the bin for longer. */
const OFFERED = 12_000;

export type Notice = { text: string; undo?: () => void };

export type Removal = {
  notice: Notice | undefined;
  remove: (ids: readonly string[]) => Promise<void>;
  /** Brings back what was removed last, while that is offered. */
  undo: () => void;
};

function removedText(count: number): string {
  return count === 1 ? message('deletedOne') : message('deletedMany', formatNumber(count));
}

/** Deletion without a question: it is done, said, and can be taken back. */
export function useRemoval(): Removal {
  const { background } = useServices();
  const [notice, setNotice] = useState<Notice>();

  const tell = (next: Notice): void => {
    setNotice(next);
    announce(next.text);
  };
  const restore = async (postIds: string[]): Promise<void> => {
    const answer = await background.restorePosts({ postIds });
    tell({ text: answer.ok ? message('restored') : lineOf(explainChange(answer.failure)) });
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    const postIds = [...ids];
    const answer = await background.deletePosts({ postIds });
    if (answer.ok) tell({ text: removedText(ids.length), undo: () => void restore(postIds) });
    else tell({ text: lineOf(explainChange(answer.failure)) });
  };
  useEffect(() => {
    const timer = setTimeout(() => setNotice(undefined), OFFERED);
    return () => clearTimeout(timer);
  }, [notice]);
  return { notice, remove, undo: () => notice?.undo?.() };
}
