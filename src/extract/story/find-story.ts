import type { Metadata } from '../metadata/metadata';
import { chooseDek } from './choose-dek';
import { chooseStory } from './choose-story';
import { linkedStory } from './linked-story';
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

/** The page's regions and blocks, with what is furniture marked as such. */
export function surveyPage(page: Document, metadata: Metadata): PageMap {
  const map = mapPage(page.documentElement);
  markTeasers(map);
  settleFurniture(map, metadata.headlineElement);
  return map;
}

/** Finds the story in a page; `undefined` where the page has no running text. */
export function findStory(map: PageMap, metadata: Metadata): Story | undefined {
  const region =
    chooseStory(map, metadata.headlineElement) ??
    chooseStory(trustLess(map), metadata.headlineElement);
  const shown = region === undefined ? undefined : storyIn(map, region, metadata);
  return linkedStory(metadata.articleBody, shown?.text ?? []) ?? shown;
}

/** Where nothing is left beside furniture, names that are often wrong are believed no more. */
function trustLess(map: PageMap): PageMap {
  for (const region of map.regions) {
    const outer = map.regions[region.parent]?.furniture ?? false;
    region.furniture = outer || region.sign === 'apart' || region.sign === 'hidden';
  }
  return map;
}

/** All that a page shows beside its furniture: for a reader who wants it saved whatever it is. */
export function wholePage(map: PageMap): Story | undefined {
  const [region] = map.regions;
  if (region === undefined) return undefined;
  const text = map.blocks.filter((block) => map.regions[block.region]?.furniture !== true);
  return { map, region, text: text.length > 0 ? text : map.blocks, captions: [] };
}

function storyIn(map: PageMap, region: Region, metadata: Metadata): Story {
  const { text, captions } = siftBlocks(map, region, metadata);
  const clues = {
    captions: new Set(captions),
    headline: metadata.headline,
    headlineElement: metadata.headlineElement,
    candidates: metadata.dekCandidates,
  };
  const dek = chooseDek(map, region, text, clues);
  const rest = { map, region, captions: captions.filter((block) => block !== dek) };
  if (dek === undefined) return { ...rest, text };
  return { ...rest, dek, text: text.filter(({ index }) => index > dek.index) };
}
