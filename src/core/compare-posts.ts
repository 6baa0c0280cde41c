import { keepEdits } from './keep-edits';
import { EDITABLE_FIELDS, type Post } from './post';
import { shortDigest } from './short-digest';

/** Which of two states of one story is later; 'unclear' where both changed and neither says when. */
export type Later = 'same' | 'here' | 'there' | 'unclear';

/** What a backup's post is to the archive. */
export type Verdict = 'new' | 'same' | 'newer-here' | 'newer-there' | 'unclear';

/** The post here and the one of the backup: whose text is the later one, and whose edits. */
export type Comparison = { text: Later; edits: Later };

function later(here: number, there: number): Later {
  if (here === there) return 'unclear';
  return here > there ? 'here' : 'there';
}

/** All that is the reader's own of a post, as one text. */
function readersPart({ edited, tags, note, readAt, starred, ...facts }: Post): string {
  const own = EDITABLE_FIELDS.map((field) =>
    field !== 'tags' && edited.includes(field) ? (facts[field] ?? null) : false,
  );
  return JSON.stringify([own, tags, note ?? '', readAt ?? 0, starred ?? false]);
}

/** When the reader last did something to it; 1 where it is known only that he did, 0 where he did not. */
function editTime({ editedAt, readAt = 0, edited, tags, note, starred }: Post): number {
  const isEdited = edited.length > 0 || tags.length > 0 || note !== undefined || starred;
  return Math.max(editedAt ?? Number(isEdited ?? false), readAt);
}

/** Two posts of one story, compared. */
export function comparePosts(here: Post, there: Post): Comparison {
  const textTime = ({ revisedAt, capturedAt }: Post): number => revisedAt ?? capturedAt;
  return {
    text: here.digest === there.digest ? 'same' : later(textTime(here), textTime(there)),
    edits:
      readersPart(here) === readersPart(there) ? 'same' : later(editTime(here), editTime(there)),
  };
}

/** A comparison -> what is to be done about it. */
export function verdictOf({ text, edits }: Comparison): Verdict {
  if (text === 'unclear' || edits === 'unclear') return 'unclear';
  if (text === 'there' || edits === 'there') return 'newer-there';
  return text === 'same' && edits === 'same' ? 'same' : 'newer-here';
}

/** The post here with what is later there: its text, its edits, or both. */
export function mergePosts(here: Post, there: Post, { text, edits }: Comparison): Post {
  const story = text === 'there' ? there : here;
  const {
    revisedAt: _revisedAt,
    articleId: _articleId,
    ...merged
  } = keepEdits(story, edits === 'there' ? there : here);
  const revisedAt = text === 'there' ? (there.revisedAt ?? there.capturedAt) : here.revisedAt;
  return {
    ...merged,
    id: here.id,
    identity: here.identity,
    url: here.url,
    ...(here.articleId !== undefined && { articleId: here.articleId }),
    capturedAt: Math.min(here.capturedAt, there.capturedAt),
    ...(revisedAt !== undefined && { revisedAt }),
    revision: text === 'there' ? Math.max(here.revision + 1, there.revision) : here.revision,
  };
}

/** The same post for the same state: a second restore finds what the first kept beside the other. */
export function copyIdentity(there: Post): string {
  return `${there.identity} restored ${shortDigest(`${there.digest} ${readersPart(there)}`)}`;
}
