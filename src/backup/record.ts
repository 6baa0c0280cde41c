import * as v from 'valibot';
import { imageDigestSchema, imageEntrySchema, IMAGE_TYPES } from '../core/kept-image';
import { instantSchema as instant } from '../core/moment';
import type { Original } from '../core/post';
import { profileDataSchema, type ProfileData } from '../core/profile-data';
import { postIdSchema, postSchema, postTextSchema } from '../core/post-schema';
import { settingsSchema, type Settings } from '../core/settings';
import type { ImageRecord } from '../store/image-records';
import type { DeletedRecord, ImportRecord, PostRecord } from '../store/post-records';
import { fromBase64 } from './base64';

/*
 * What a backup consists of (docs/backup-format.md): the kinds of its records, each with what its
 * value has to be.
 */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const words = v.pipe(v.string(), v.maxLength(100_000));

const originalSchema: v.GenericSchema<unknown, Original> = v.object({
  bytes: v.pipe(v.string(), v.base64(), v.transform(fromBase64)),
  slug: words,
  day: words,
  state: words,
});

/** Pixels of a side. */
const pixels = v.pipe(count, v.minValue(1));

const imageSchema: v.GenericSchema<unknown, ImageRecord> = v.object({
  sha: imageDigestSchema,
  type: v.picklist(IMAGE_TYPES),
  width: pixels,
  height: pixels,
  bytes: v.pipe(v.string(), v.base64(), v.transform(fromBase64)),
});

const postParts = {
  post: postSchema,
  text: postTextSchema,
  revisions: v.array(
    v.intersect([
      v.object({ revision: v.pipe(count, v.minValue(1)), capturedAt: instant, post: postSchema }),
      postTextSchema,
    ]),
  ),
  original: v.exactOptional(originalSchema),
  images: v.exactOptional(
    v.object({ entries: v.array(imageEntrySchema), waits: v.exactOptional(instant) }),
  ),
  place: v.exactOptional(
    v.object({
      block: count,
      share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      at: instant,
    }),
  ),
};

const importSchema: v.GenericSchema<unknown, ImportRecord> = v.object({
  run: v.object({
    id: v.exactOptional(count),
    startedAt: instant,
    name: words,
    finishedAt: v.exactOptional(instant),
    undoneAt: v.exactOptional(instant),
  }),
  outcomes: v.array(
    v.object({
      path: words,
      status: v.picklist(['created', 'duplicate', 'revised', 'failed', 'to-capture']),
      postId: v.exactOptional(postIdSchema),
      revision: v.exactOptional(count),
      reason: v.exactOptional(words),
      line: v.exactOptional(count),
      needsReview: v.exactOptional(v.literal(true)),
    }),
  ),
  addresses: v.array(
    v.object({ address: words, headline: v.exactOptional(words), addedAt: instant }),
  ),
});

const deletedSchema: v.GenericSchema<unknown, DeletedRecord> = v.object({
  ...postParts,
  deletedAt: instant,
});
const postRecordSchema: v.GenericSchema<unknown, PostRecord> = v.object(postParts);

/** A record as it is written and read: `{ kind: 'post', value }`. */
export type BackupRecord =
  | { kind: 'settings'; value: Settings }
  | { kind: 'profile'; value: ProfileData }
  | { kind: 'post'; value: PostRecord }
  | { kind: 'deleted'; value: DeletedRecord }
  | { kind: 'image'; value: ImageRecord }
  | { kind: 'import'; value: ImportRecord };
export type Kind = BackupRecord['kind'];

function asRecord<Value, Result extends BackupRecord>(
  schema: v.GenericSchema<unknown, Value>,
  toRecord: (value: Value) => Result,
): v.GenericSchema<unknown, BackupRecord> {
  return v.pipe(schema, v.transform(toRecord));
}

/** The kinds of version 1. What is new in the archive gets a line here. */
export const KINDS: Record<Kind, v.GenericSchema<unknown, BackupRecord>> = {
  settings: asRecord(settingsSchema, (value) => ({ kind: 'settings', value })),
  profile: asRecord(profileDataSchema, (value) => ({ kind: 'profile', value })),
  post: asRecord(postRecordSchema, (value) => ({ kind: 'post', value })),
  deleted: asRecord(deletedSchema, (value) => ({ kind: 'deleted', value })),
  image: asRecord(imageSchema, (value) => ({ kind: 'image', value })),
  import: asRecord(importSchema, (value) => ({ kind: 'import', value })),
};

/** How many records there are of each kind. */
export type Counts = Record<Kind, number>;

export const FORMAT = 'jianbao-backup';
export const VERSION = 1;

const counts = v.record(v.string(), count);

/** The first line: what the file is, when it was made, and how much there was then. */
export const headerSchema = v.object({
  version: v.pipe(count, v.minValue(1)),
  made: v.pipe(v.string(), v.maxLength(100)),
  schema: count,
  counts,
});
export type Header = v.InferOutput<typeof headerSchema>;

/** The last line: how much was written. */
export const endSchema = v.object({ counts });
