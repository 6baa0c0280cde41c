import * as v from 'valibot';
import { lineSchema, momentSchema, webAddressSchema } from '../core/capture';
import type { PostChange } from '../core/post-change';
import type { PostEdit } from '../core/post-edit';

/* What the background accepts of each call: a page of an older version may ask, or a broken one. */

const postId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const postIds = v.pipe(v.array(postId), v.maxLength(1_000_000));
const lines = v.pipe(v.array(lineSchema), v.maxLength(500));

/** Keys that are present without a value would remove facts nobody named: they are not accepted. */
const editSchema: v.GenericSchema<PostEdit> = v.strictObject({
  headline: v.exactOptional(v.nullable(lineSchema)),
  source: v.exactOptional(
    v.nullable(v.strictObject({ name: lineSchema, url: v.optional(webAddressSchema) })),
  ),
  publishedAt: v.exactOptional(v.nullable(momentSchema)),
  authors: v.exactOptional(lines),
  tags: v.exactOptional(lines),
});

const tags = v.pipe(lines, v.minLength(1));

const changeSchema: v.GenericSchema<PostChange> = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['tag', 'untag']), tags }),
  v.strictObject({ kind: v.literal('source'), name: lineSchema }),
  v.strictObject({ kind: v.literal('author'), from: lineSchema, to: lineSchema }),
  v.strictObject({ kind: v.picklist(['read', 'unread', 'star', 'unstar', 'delete']) }),
  v.strictObject({ kind: v.literal('note'), note: v.pipe(v.string(), v.maxLength(1_000_000)) }),
]);

const undo = v.pipe(v.number(), v.integer(), v.minValue(0));

export const requestSchemas = {
  saveTab: v.object({
    tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
    mode: v.picklist(['article', 'anything']),
  }),
  undoSave: v.object({ postId, revision: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  editPost: v.object({
    postId,
    edit: editSchema,
    seen: v.optional(v.pipe(v.string(), v.maxLength(10_000_000))),
  }),
  deletePosts: v.object({ postIds }),
  restorePosts: v.object({ postIds }),
  changePosts: v.object({ postIds, change: changeSchema }),
  markRead: v.object({ postId }),
  keepPlace: v.object({
    postId,
    place: v.nullable(
      v.strictObject({
        block: v.pipe(v.number(), v.integer(), v.minValue(0)),
        share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    ),
  }),
  keepImages: v.object({ postIds }),
  undoChange: v.object({ undo }),
  stopChange: v.object({ undo }),
  backUpDaily: v.strictObject({}),
  deleteEverything: v.strictObject({}),
};
