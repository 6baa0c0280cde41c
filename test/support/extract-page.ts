import type { Capture, Extraction, ExtractMode } from '../../src/core/capture';
import { extract } from '../../src/extract/extract';
import { runNow } from '../../src/extract/steps';

export const STORY_ADDRESS =
  'https://news.harbourtimes.example/2026/03/tidal-turbine-third-winter-18.html';

/** HTML of a page -> what the extractor makes of it. Needs a DOM. */
export function extractPage(
  html: string,
  address: string = STORY_ADDRESS,
  mode: ExtractMode = 'article',
): Extraction {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return runNow(extract(page, address, { mode, zone: 'UTC', now: Date.UTC(2026, 10, 22) }));
}

/** The same, where a story is expected. @throws when the page was refused. */
export function captureOf(html: string, address?: string): Capture {
  const extraction = extractPage(html, address);
  if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
  return extraction.capture;
}

const SENTENCES = [
  'The turbine off Skerry Point has now turned through three winters, longer than any before it.',
  'Engineers expected the blades to fail in the first storm; instead they lost a single bolt.',
  'Fishermen, who once opposed the scheme, now use its lights to find their way home.',
  'The council will decide in May whether a second machine, twice as large, may follow.',
];

/** Paragraphs of a story of our own making, as HTML. */
export const STORY = SENTENCES.map((text) => `<p>${text}</p>`).join('\n');
/** The same as the extractor writes them. */
export const STORY_BODY = SENTENCES.map((text) => `<p>${text}</p>`).join('');
export const STORY_TEXT = SENTENCES.join('\n');

/** A page with a headline and whatever is put into its article. */
export function aPage(article: string, around = ''): string {
  return `<!doctype html><html lang="en"><head><title>Tidal turbine survives its third winter</title></head>
<body><nav><a href="/">Home</a><a href="/sea">Sea</a></nav>
<main><article><h1>Tidal turbine survives its third winter</h1>${article}</article></main>${around}</body></html>`;
}
