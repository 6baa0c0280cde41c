/** Why a file gave no post; each has its words in src/ui/import. */
export const IMPORT_REASONS = [
  'aliases',
  'duplicate-key',
  'encoding',
  'encrypted',
  'front-matter',
  'front-matter-size',
  'not-an-article',
  'path',
  'too-large',
  'too-many',
  'unreadable',
  'zip-in-zip',
] as const;
export type ImportReason = (typeof IMPORT_REASONS)[number];

/** Why, and on which line of the file. */
export type ImportFailure = { reason: ImportReason; line: number };
