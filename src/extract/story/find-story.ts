import type { Metadata } from '../metadata/metadata';
import { chooseDek } from './choose-dek';
import { chooseStory } from './choose-story';
import { mapPage } from './map-page';
import { markTeasers } from './mark-teasers';
import type { Block, PageMap, Region } from './page-map';
import { settleFurniture } from './settle-furniture';
import { siftBlocks } from './sift';

/** The story of a page: where it stands, its standfirst, its text and captions, in the page's order. */
export type Story = {
  map: PageMap;
  region: Region;
  dek?: Block;
  text: Block[];
  captions: Block[];
};

/** Finds the story in a page; `undefined` where the page has no running text. */
export function findStory(page: Document, metadata: Metadata): Story | undefined {
  const map = mapPage(page.documentElement);
  markTeasers(map);
  settleFurniture(map, metadata.headlineElement);
  const region = chooseStory(map, metadata.headlineElement);
  if (region === undefined) return undefined;
  const { text, captions } = siftBlocks(map, region, metadata);
  const [first] = text;
  const clues = {
    captions: new Set(captions),
    headline: metadata.headline,
    headlineElement: metadata.headlineElement,
    candidates: metadata.dekCandidates,
  };
  const dek = first === undefined ? undefined : chooseDek(map, region, first, clues);
  const rest = { map, region, captions: captions.filter((block) => block !== dek) };
  if (dek === undefined) return { ...rest, text };
  return { ...rest, dek, text: text.filter(({ index }) => index > dek.index) };
}
