import { useEffect, useState } from 'preact/hooks';
import type { Notes } from '../services';
import { useServices } from '../services';
import type { EditValues } from './edit-values';

const FIELDS = ['headline', 'source', 'time', 'offset', 'authors', 'tags'] as const;

const keyOf = (postId: string): string => `draft-${postId}`;

function isValues(note: unknown): note is EditValues {
  if (typeof note !== 'object' || note === null) return false;
  const fields = new Map<string, unknown>(Object.entries(note));
  return FIELDS.every((field) => typeof fields.get(field) === 'string');
}

export type Draft = {
  /** Absent while it is looked for. */
  values?: EditValues;
  /** Whether the values were typed earlier and not saved. */
  isOld: boolean;
  type: (values: EditValues) => void;
  /** Forgets what was typed. */
  drop: () => void;
};

async function find(notes: Notes, postId: string): Promise<EditValues | undefined> {
  const note = await notes.read(keyOf(postId));
  return isValues(note) ? note : undefined;
}

/** What is typed into the form of a post, kept until it is saved: a popup closes by a click beside it. */
export function useDraft(postId: string, first: EditValues): Draft {
  const { notes } = useServices();
  const [draft, setDraft] = useState<Pick<Draft, 'values' | 'isOld'>>({ isOld: false });
  useEffect(() => {
    void find(notes, postId).then((old) => setDraft({ values: old ?? first, isOld: !!old }));
  }, [postId]);
  return {
    ...draft,
    type: (values) => {
      setDraft((before) => ({ ...before, values }));
      void notes.write(keyOf(postId), values);
    },
    drop: () => {
      setDraft({ values: first, isOld: false });
      void notes.remove(keyOf(postId));
    },
  };
}
