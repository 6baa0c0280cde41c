import { inertDocument } from '../page/freeze-page';
import { mapPage } from './map-page';
import type { Block } from './page-map';
import type { Story } from './find-story';

/** So many places of the linked text are looked for in what was found on the page. */
const PROBES = 24;
const PROBE_LENGTH = 24;
/** Less of the linked text than this on the page, and the page does not show its story. */
const ENOUGH = 0.3;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Which share of `whole` stands in `part`, from probes over its length. */
export function shareWithin(whole: string, part: string): number {
  const [text, found] = [lettersOf(whole), lettersOf(part)];
  if (text.length < PROBE_LENGTH) return found.includes(text) ? 1 : 0;
  const step = Math.max(1, Math.floor((text.length - PROBE_LENGTH) / PROBES));
  let hits = 0;
  let tries = 0;
  for (let at = 0; at + PROBE_LENGTH <= text.length && tries < PROBES; at += step) {
    tries += 1;
    if (found.includes(text.slice(at, at + PROBE_LENGTH))) hits += 1;
  }
  return tries === 0 ? 0 : hits / tries;
}

/** Plain text or HTML of a story -> a document that holds nothing else. */
function documentOf(text: string): Document {
  if (/<p[\s>]/i.test(text)) return new DOMParser().parseFromString(text, 'text/html');
  const page = inertDocument();
  for (const line of text.split(/\s*\n\s*/)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    if (line !== '') page.body.append(paragraph);
  }
  return page;
}

/**
 * The story as linked data gives it, where the page itself does not show it: its text is only in
 * JSON, or only its beginning stands on the page.
 * @param text the lines that were found on the page.
 * @returns `undefined` where the page shows its story, or linked data has none.
 */
export function linkedStory(articleBody: string | undefined, text: Block[]): Story | undefined {
  if (articleBody === undefined) return undefined;
  const shown = text.map((block) => block.text).join(' ');
  if (shareWithin(articleBody, shown) >= ENOUGH) return undefined;
  const map = mapPage(documentOf(articleBody).documentElement);
  const [region] = map.regions;
  if (region === undefined || map.blocks.length === 0) return undefined;
  return { map, region, text: map.blocks, captions: [] };
}
