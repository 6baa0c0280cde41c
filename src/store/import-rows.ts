/** One import, from its first file to its undo. Times in ms since 1970 UTC. */
export type ImportRun = {
  id?: number;
  startedAt: number;
  name: string;
  finishedAt?: number;
  undoneAt?: number;
};

export type ImportStatus = 'created' | 'duplicate' | 'revised' | 'failed' | 'to-capture';

/** What became of one article of a file. */
export type ImportOutcome = {
  id?: number;
  import: number;
  path: string;
  status: ImportStatus;
  postId?: string;
  /** The revision that the import brought the post to. */
  revision?: number;
  reason?: string;
  line?: number;
  needsReview?: true;
};

/** An article of which an import brought only the address. */
export type AddressToCapture = {
  address: string;
  headline?: string;
  addedAt: number;
  import: number;
};
