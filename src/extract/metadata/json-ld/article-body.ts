import { decodeEntities } from '../decode-entities';
import type { JsonNode } from './json-value';

const LONGEST = 2_000_000;
const SHORTEST = 200;

/** The story's text as linked data gives it, with its line breaks; too short to be one -> undefined. */
export function articleBody(story: JsonNode | undefined): string | undefined {
  const body = story?.['articleBody'];
  if (typeof body !== 'string' || body.length < SHORTEST) return undefined;
  return decodeEntities(body.slice(0, LONGEST)).trim();
}
