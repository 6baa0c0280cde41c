import { inertDocument } from '../page/freeze-page';
import type { Block } from './page-map';

/** So many places of the linked text are looked for in what was found on the page. */
const PROBES = 24;
const PROBE_LENGTH = 24;
/** Less of the linked text than this on the page, and the page does not show its story. */
const ENOUGH = 0.3;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Which share of `whole` stands in `part`, from probes over its length. */
function shareWithin(whole: string, part: string): number {
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

/** Whether a page that shows `shown` hides most of a story that is `whole`. */
export function hidesMost(whole: string, shown: Block[]): boolean {
  return shareWithin(whole, shown.map((block) => block.text).join(' ')) < ENOUGH;
}

/** Plain text or HTML of a story -> an inert document that holds nothing else. */
export function documentOf(text: string): Document {
  if (/<p[\s>]/i.test(text)) return new DOMParser().parseFromString(text, 'text/html');
  const page = inertDocument();
  for (const line of text.split(/\s*\n\s*/)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    if (line !== '') page.body.append(paragraph);
  }
  return page;
}
