import * as v from 'valibot';

/**
 * Where a fact was found; 'title' is the document's own, 'site-rule' where
 * what is known of the publisher says so, 'edited' a person's word.
 */
export const evidenceSchema = v.picklist([
  'json-ld',
  'meta',
  'microdata',
  'time',
  'visible',
  'title',
  'address',
  'hydration',
  'site-rule',
  'edited',
]);
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** A moment of the years 1 to 9999, ms since 1970 UTC: every calendar and every format has a word for it. */
export const instantSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-62_135_596_800_000),
  v.maxValue(253_402_300_799_999),
);

/**
 * A moment as the page told it.
 * `instant`: milliseconds since 1970 UTC. For precision 'day' it is that day's midnight at `offset`.
 * `offset`: minutes east of UTC in which the page wrote it.
 * `zoneFrom`: whether the page wrote the offset, or it was inferred from the page's language (+08:00
 * on Chinese pages), or taken from the reader's setting for times without a zone.
 */
export const momentSchema = v.object({
  instant: instantSchema,
  offset: v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60)),
  zoneFrom: v.picklist(['page', 'language', 'setting']),
  precision: v.picklist(['day', 'minute', 'second']),
  from: evidenceSchema,
});
export type Moment = v.InferOutput<typeof momentSchema>;
