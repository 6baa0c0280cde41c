import * as v from 'valibot';
import { captureSchema, lineSchema } from './capture';
import { EXPLAINED_FIELDS } from './explained';
import { explanationSchema } from './explanation';
import { instantSchema } from './moment';
import { EDITABLE_FIELDS, type Post, type PostText, type ReviewReason } from './post';

/*
 * The archive's own posts as they come from outside: out of a backup.
 */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = (length: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(length));
const { body, text, explanation: _explanation, ...facts } = captureSchema.entries;

/** The key of a post in the archive. */
export const postIdSchema = name(100);

const REVIEW = [
  'no-headline',
  'no-time',
  'no-body',
  'missing-pages',
  ...EXPLAINED_FIELDS.map((field) => `doubtful-${field}` as const),
] satisfies ReviewReason[];

export const postSchema: v.GenericSchema<unknown, Post> = v.object({
  ...facts,
  id: postIdSchema,
  identity: name(20_000),
  articleId: v.exactOptional(name(1_000)),
  capturedAt: instantSchema,
  revisedAt: v.exactOptional(instantSchema),
  revision: v.pipe(count, v.minValue(1)),
  digest: name(128),
  tags: v.array(lineSchema),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000_000))),
  readAt: v.exactOptional(instantSchema),
  starred: v.exactOptional(v.literal(true)),
  editedAt: v.exactOptional(instantSchema),
  edited: v.array(v.picklist(EDITABLE_FIELDS)),
  doubts: v.exactOptional(v.omit(explanationSchema, ['body'])),
  review: v.array(v.picklist(REVIEW)),
  characters: count,
  minutes: count,
  lastWords: v.exactOptional(v.string()),
});

export const postTextSchema: v.GenericSchema<unknown, PostText> = v.object({
  body,
  text,
  explanation: v.exactOptional(explanationSchema),
});
