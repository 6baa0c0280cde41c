import type { Post } from './post';

/** What a save did. 'unchanged': the page's text is the one kept. 'revised': it differed, and was added. */
export type SaveStatus = 'created' | 'unchanged' | 'revised';

/** `post` is as it stands in the archive after the transaction was done. */
export type SaveOutcome = { status: SaveStatus; post: Post };
