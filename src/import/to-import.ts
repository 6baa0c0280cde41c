import * as v from 'valibot';
import { captureSchema, type Capture } from '../core/capture';
import type { Explanation } from '../core/explanation';
import type { Moment } from '../core/moment';
import type { ImportedBody } from './imported-body';
import { readMoment } from './read-moment';
import type { Facts } from './front-facts';

/** A post of a file, before the archive has looked for it among its own. */
export type ImportedPost = {
  capture: Capture;
  /** When the reader saved or could have saved it: never before now. */
  savedAt?: number;
  articleId?: string;
  tags: string[];
  /** The slug under which the file stands, where its bytes are to be kept. */
  keeps?: { slug: string; day: string };
};

/** What tells captures of files from those of pages. */
const VERSION = 'import-1';

/** A file without the address of an article stands for itself. */
function ownAddress(path: string): string {
  return `file:///${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

/** Low enough to be looked at. */
const IN_DOUBT = 0.2;

function doubtsAbout(fields: readonly string[], headline?: string, moment?: Moment): Explanation {
  const reading = { confidence: IN_DOUBT };
  return {
    ...(fields.includes('headline') &&
      headline !== undefined && {
        headline: { candidates: [{ value: headline.slice(0, 200), from: 'meta' }], ...reading },
      }),
    ...(fields.includes('publishedAt') &&
      moment && { publishedAt: { candidates: [{ value: moment, from: 'meta' }], ...reading } }),
  };
}

export type Told = {
  path: string;
  facts: Facts;
  body: ImportedBody;
  zone: string;
  doubtful?: readonly string[];
};

/** What a file says -> the post; undefined where its values are none that a post can have. */
export function toImport({
  path,
  facts,
  body,
  zone,
  doubtful = [],
}: Told): ImportedPost | undefined {
  const url = facts.address ?? ownAddress(path);
  const publishedAt = facts.date === undefined ? undefined : readMoment(facts.date, zone);
  const saved = facts.savedAt === undefined ? undefined : readMoment(facts.savedAt, zone);
  const { headline, source: name, dek } = facts;
  const doubts = doubtsAbout(doubtful, headline, publishedAt);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const { credit: line } = body;
  const said = {
    url,
    publisher: { host },
    source: name === undefined ? undefined : { name, ...(line !== undefined && { line }) },
    headline,
    dek,
    authors: facts.authors,
    keywords: [],
    publishedAt,
    body: body.body,
    text: [dek, body.text].filter(Boolean).join('\n'),
    images: [],
    explanation: Object.keys(doubts).length > 0 ? doubts : undefined,
    extractorVersion: VERSION,
  };
  const present = Object.entries(said).filter(([, value]) => value !== undefined);
  const parsed = v.safeParse(captureSchema, Object.fromEntries(present));
  if (!parsed.success) return undefined;
  const savedAt = saved?.instant ?? publishedAt?.instant;
  return { capture: parsed.output, tags: facts.tags, ...(savedAt !== undefined && { savedAt }) };
}
