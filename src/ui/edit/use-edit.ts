import { useState } from 'preact/hooks';
import { factsKey } from '../../core/facts-key';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { explainChange, lineOf } from '../explain';
import { useReads } from '../reads';
import { useServices } from '../services';
import { editOf, valuesOf, type EditValues } from './edit-values';
import { mergeEdits, type EditClash } from './merge-edits';
import { useDraft, type Draft } from './use-draft';

export type EditControl = {
  draft: Draft;
  /** Why the last attempt kept nothing. */
  trouble: string | undefined;
  /** Another window has saved meanwhile: the facts that it changed in another way, if any. */
  clashes: EditClash[] | undefined;
  /** Keeps what was typed; over the other window's where that was shown. */
  save: (values: EditValues) => Promise<void>;
  /** Puts the other window's into the fields where both changed a fact. */
  takeTheirs: (values: EditValues) => void;
};

/** The correction of a post: what is typed, kept, refused, and merged with what another window has saved. */
export function useEdit(post: FullPost, onDone: () => void): EditControl {
  const { background, now } = useServices();
  const reads = useReads();
  /** What the reader has seen: at first the post as it was opened, after a conflict that of then. */
  const [basis, setBasis] = useState(() => ({
    values: valuesOf(post, now()),
    seen: factsKey(post),
  }));
  const draft = useDraft(post.id, basis.values);
  const [trouble, setTrouble] = useState<string>();
  const [clashes, setClashes] = useState<EditClash[]>();

  const merge = async (values: EditValues): Promise<void> => {
    const there = await reads.getFullPost(post.id);
    if (!there) return setTrouble(lineOf(explainChange({ reason: 'post-gone' })));
    const theirs = valuesOf(there, now());
    const merged = mergeEdits(values, basis.values, theirs);
    setBasis({ values: theirs, seen: factsKey(there) });
    draft.type(merged.values);
    setClashes(merged.clashes);
    setTrouble(undefined);
  };
  return {
    draft,
    trouble,
    clashes,
    save: async (values) => {
      const edit = editOf(values, basis.values);
      const { seen } = basis;
      const answer = edit ? await background.editPost({ postId: post.id, edit, seen }) : undefined;
      if (!answer || answer.ok) {
        draft.drop();
        announce(message('edited'));
        return onDone();
      }
      if (answer.failure.reason !== 'post-changed') {
        return setTrouble(lineOf(explainChange(answer.failure)));
      }
      await merge(values).catch((error: unknown) =>
        setTrouble(lineOf(explainChange(reads.failureOf(error)))),
      );
    },
    takeTheirs: (values) => {
      draft.type((clashes ?? []).reduce((taken, { theirs }) => ({ ...taken, ...theirs }), values));
      setClashes(undefined);
    },
  };
}
