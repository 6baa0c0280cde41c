import * as v from 'valibot';
import { cleanText } from './clean-text';
import { EXPLAINED, type ExplainedField } from './explained';
import { evidenceSchema, momentSchema } from './moment';

/*
 * How a capture was read: for each fact what the page said of it and how sure the choice is, for the
 * body which steps left out what. It goes with every capture and is kept with the text, so all of it
 * is bounded: some 2 kB, never more than 20.
 */

const shortText = (length: number) =>
  v.pipe(v.string(), v.maxLength(length), v.transform(cleanText), v.trim(), v.nonEmpty());
const text = shortText(EXPLAINED.text);

/**
 * What a page said of one field. `candidates[0]` is the one that was chosen; each has the kind of
 * place that it stood in and, where one can be named, which (`og:title`, `h1`).
 * `confidence`: the share of pages on which such a choice was right, 0 to 1.
 */
function readingSchema<Value extends v.GenericSchema>(value: Value) {
  const candidate = v.object({
    value,
    from: evidenceSchema,
    where: v.optional(shortText(EXPLAINED.where)),
  });
  return v.object({
    candidates: v.pipe(v.array(candidate), v.minLength(1), v.maxLength(EXPLAINED.candidates)),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  });
}

const readings = {
  headline: v.optional(readingSchema(text)),
  source: v.optional(readingSchema(text)),
  publishedAt: v.optional(readingSchema(momentSchema)),
  authors: v.optional(readingSchema(v.pipe(v.array(text), v.maxLength(EXPLAINED.names)))),
};

const readingsSchema = v.object(readings);
export type Readings = v.InferOutput<typeof readingsSchema>;
export type Reading<Field extends ExplainedField = ExplainedField> = NonNullable<Readings[Field]>;
/** What a page says of a field, and where. */
export type Candidate<Field extends ExplainedField = ExplainedField> =
  Reading<Field>['candidates'][number];

/** What a step of the extractor left out of the story: how many pieces, and how the first begins. */
const leftOutSchema = v.object({
  step: shortText(EXPLAINED.where),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  first: shortText(EXPLAINED.beginning),
});
export type LeftOut = v.InferOutput<typeof leftOutSchema>;

/** `from`: where the text stood, 'site-rule' where a publisher's rule says; 'everything': taken whole at the reader's wish, with no story found; 'selection': what the reader had selected. */
const bodyReadingSchema = v.object({
  from: v.picklist(['page', 'site-rule', 'linked-data', 'script', 'everything', 'selection']),
  leftOut: v.pipe(v.array(leftOutSchema), v.maxLength(EXPLAINED.steps)),
});
export type BodyReading = v.InferOutput<typeof bodyReadingSchema>;

export const explanationSchema = v.object({ ...readings, body: v.optional(bodyReadingSchema) });
export type Explanation = v.InferOutput<typeof explanationSchema>;
