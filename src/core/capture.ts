import * as v from 'valibot';
import { cleanText } from './clean-text';
import { explanationSchema } from './explanation';
import { momentSchema } from './moment';
import { SIGNALS } from './signals';
import type { PageRule } from './site-rule';

export { momentSchema, type Evidence, type Moment } from './moment';

/*
 * What the extractor reads from one page, and the run-time schema by which the background checks
 * it: the page's answer is `unknown` until it has passed here. Absent is absent, never ''.
 */

const LIMITS = { line: 10_000, address: 8_192, list: 500, body: 30_000_000 } as const;

/** One line of text from outside: trimmed, not empty, without control characters. */
export const lineSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.line),
  v.transform(cleanText),
  v.trim(),
  v.nonEmpty(),
);
const line = lineSchema;

/** The address of a page or picture: http, https, or a file of the reader's. */
export const webAddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.address),
  v.url(),
  v.check((text) => /^(?:https?|file):/i.test(text), 'not an address of a page'),
);
const webAddress = webAddressSchema;

/** The site that published the page. `host` is without `www.`. */
export const publisherSchema = v.object({ name: v.optional(line), host: v.string() });
export type Publisher = v.InferOutput<typeof publisherSchema>;

/**
 * The credited outlet (来源), where the page names one.
 * `line`: the page's own credit line, e.g. `（文章来源：证券日报网）`, as plain text; it is not part of the body.
 */
export const sourceSchema = v.object({
  name: line,
  url: v.optional(webAddress),
  line: v.optional(line),
});
export type Source = v.InferOutput<typeof sourceSchema>;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/**
 * A picture of the story; `width`, `height` in CSS pixels where known. `credit`: whose picture it is,
 * apart from what it shows.
 */
export const imageSchema = v.object({
  url: webAddress,
  alt: v.optional(line),
  caption: v.optional(line),
  credit: v.optional(line),
  width: v.optional(pixels),
  height: v.optional(pixels),
});
export type PostImage = v.InferOutput<typeof imageSchema>;

/** A list of which more than the first 500 is never meant by a page. */
const beginning = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => items.slice(0, LIMITS.list)),
);
const lines = v.pipe(beginning, v.array(line));
const longText = v.pipe(v.string(), v.maxLength(LIMITS.body), v.transform(cleanText));

export const captureSchema = v.object({
  /** The address that was open, without its fragment. */
  url: webAddress,
  /** What the page names as its canonical address, if it is of the same site. */
  canonicalUrl: v.optional(webAddress),
  publisher: publisherSchema,
  source: v.optional(sourceSchema),
  headline: v.optional(line),
  /** The standfirst that stands on the page under the headline; it is not repeated in `body`. */
  dek: v.optional(line),
  /** The printed line with the names, as it stands: `记者 张三 李四`. */
  byline: v.optional(line),
  authors: lines,
  dateline: v.optional(line),
  section: v.optional(line),
  keywords: lines,
  /** BCP 47, as the page declares it or as its script shows. */
  language: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/))),
  publishedAt: v.optional(momentSchema),
  updatedAt: v.optional(momentSchema),
  /** Sanitised HTML of the story: absolute links, no classes, no styles. May be '' (no body found). */
  body: longText,
  /** The story's plain text, one paragraph a line: dek, then headings and paragraphs, no captions. */
  text: longText,
  /** The picture that leads the story first, then those of the body in the order of the page. */
  images: v.pipe(beginning, v.array(imageSchema)),
  /** What a reader should know beside the facts, in the order of SIGNALS; absent where there is nothing. */
  signals: v.optional(v.pipe(v.array(v.picklist(SIGNALS)), v.minLength(1), v.maxLength(20))),
  /** The page's own note of a correction or a later change, with the signal `corrected`. */
  correction: v.optional(line),
  /** Present where `body` and `text` are what the reader had selected of the story. */
  selection: v.optional(v.literal(true)),
  /**
   * Of an article on several pages: how many there are, and the numbers of those whose text is not
   * among `body` and `text`. Absent where one page is the whole article.
   */
  pages: v.optional(
    v.object({
      total: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(99)),
      missing: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(99)),
    }),
  ),
  /**
   * The rule for the publisher that was tried, and which of its parts found nothing: `story` among
   * them means that the page was read by its own signs alone.
   */
  siteRule: v.optional(v.object({ name: line, missed: lines })),
  /** What the page said of each fact, and what was left out of the body. */
  explanation: v.optional(explanationSchema),
  extractorVersion: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
});
export type Capture = v.InferOutput<typeof captureSchema>;

/** Why a page is not an article; each has a sentence of its own in the popup. */
export const notArticleSchema = v.object({
  kind: v.picklist(['start-page', 'list', 'search', 'video', 'no-text']),
  /** How many stories the page links to, where that is the reason. */
  links: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type NotArticle = v.InferOutput<typeof notArticleSchema>;

/** What the injected function answers. */
export const extractionSchema = v.variant('kind', [
  v.object({ kind: v.literal('article'), capture: captureSchema }),
  v.object({ kind: v.literal('not-article'), why: notArticleSchema }),
  v.object({ kind: v.literal('too-large'), nodes: v.number() }),
  v.object({ kind: v.literal('no-selection') }),
]);
export type Extraction = v.InferOutput<typeof extractionSchema>;

/**
 * 'article': answer `not-article` where the page is none. 'anything': "Save anyway", take what is there.
 * 'selection': take what the reader has selected, `no-selection` where that is nothing.
 */
export type ExtractMode = 'article' | 'anything' | 'selection';

/** What the background hands to the injected function. Plain data. */
export type ExtractRequest = {
  mode: ExtractMode;
  /** IANA name of the zone for times without one on pages that are not Chinese, or 'browser'. */
  zone: string;
  /** The moment of the click, ms since 1970 UTC. */
  now: number;
  /** What is known of the publisher's pages. */
  rule?: PageRule | undefined;
};
