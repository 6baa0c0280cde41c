import type { BodyReading } from '../../core/explanation';
import type { Metadata } from '../metadata/metadata';
import type { Steps } from '../steps';
import { chooseDek } from './choose-dek';
import { chooseStory } from './choose-story';
import { hydratedHtml } from './hydrated-html';
import { documentOf, hidesMost } from './linked-story';
import { mapPage } from './map-page';
import { markTeasers } from './mark-teasers';
import type { Block, PageMap, Region } from './page-map';
import { settleFurniture } from './settle-furniture';
import { siftBlocks, siftFlash, type Dropped } from './sift';

/** The story of a page: where it stands, its standfirst, its text and captions, in the page's order. */
export type Story = {
  map: PageMap;
  region: Region;
  dek?: Block;
  text: Block[];
  captions: Block[];
  /** What of the region is none of the story. */
  dropped: Dropped[];
  /** Where the text stood; 'everything': it is all that the page shows. */
  from: BodyReading['from'];
};

/** Marks what is furniture of a page as such. */
export function* surveyPage(map: PageMap, metadata: Metadata): Steps<PageMap> {
  markTeasers(map);
  yield;
  settleFurniture(map, metadata.headlineElement);
  return map;
}

/** Running text that weighs less than this may be a note beside a story that the page does not show. */
export const LITTLE = 300;

/**
 * Finds the story in a page, or, where the page does not show it, in its linked data or scripts.
 * `undefined` where there is no running text anywhere.
 */
export function* findStory(
  page: Element,
  map: PageMap,
  metadata: Metadata,
): Steps<Story | undefined> {
  const region =
    chooseStory(map, metadata.headlineElement) ??
    chooseStory(trustLess(map), metadata.headlineElement);
  yield;
  const shown = region === undefined ? undefined : yield* storyIn(map, region, metadata);
  const found = (yield* storyInData(page, metadata, shown?.text ?? [])) ?? shown;
  return found !== undefined && found.text.length > 0 ? found : undefined;
}

/** The story as linked data or a script gives it; `undefined` where the page shows what there is. */
function* storyInData(page: Element, metadata: Metadata, shown: Block[]): Steps<Story | undefined> {
  const { articleBody } = metadata;
  if (articleBody !== undefined) {
    return hidesMost(articleBody, shown)
      ? yield* storyOf(articleBody, metadata, 'linked-data')
      : undefined;
  }
  const prose = proseOf(shown);
  const html = prose < LITTLE ? hydratedHtml(page) : undefined;
  const story = html === undefined ? undefined : yield* storyOf(html, metadata, 'script');
  return story !== undefined && proseOf(story.text) > Math.max(LITTLE, 3 * prose)
    ? story
    : undefined;
}

/** How much running text blocks hold, as weight. */
export function proseOf(text: Block[]): number {
  return text.reduce((sum, block) => sum + block.prose, 0);
}

/** A text that is nothing but a story -> that story, sifted as on a page. */
function* storyOf(text: string, metadata: Metadata, from: Story['from']): Steps<Story | undefined> {
  const map = yield* mapPage(documentOf(text).documentElement);
  settleFurniture(map);
  const [region] = map.regions;
  if (region === undefined || map.blocks.length === 0) return undefined;
  return { map, region, from, ...(yield* siftBlocks(map, region, metadata)) };
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
  return { ...plain(map, region, text.length > 0 ? text : map.blocks), from: 'everything' };
}

/** What a reader selected, as it is: nothing of it is left out but what no page shows. */
export function* selectedStory(page: Element): Steps<Story | undefined> {
  const map = yield* mapPage(page);
  const [region] = map.regions;
  return region && { ...plain(map, region, map.blocks), from: 'selection' };
}

/** The few words of a flash, where a page has no running text; `undefined` where it says nothing. */
export function* findFlash(map: PageMap, metadata: Metadata): Steps<Story | undefined> {
  const [region] = map.regions;
  const text = region === undefined ? [] : yield* siftFlash(map, region, metadata);
  return region === undefined || text.length === 0 ? undefined : plain(map, region, text);
}

/** A story that is nothing but its text. */
function plain(map: PageMap, region: Region, text: Block[]): Story {
  return { map, region, text, captions: [], dropped: [], from: 'page' };
}

/** The story of a region, sifted, with its standfirst. */
export function* storyIn(map: PageMap, region: Region, metadata: Metadata): Steps<Story> {
  const { text, captions, dropped } = yield* siftBlocks(map, region, metadata);
  yield;
  const clues = {
    captions: new Set(captions),
    headline: metadata.headline,
    headlineElement: metadata.headlineElement,
    candidates: metadata.dekCandidates,
  };
  const dek = chooseDek(map, region, text, clues);
  const rest = {
    map,
    region,
    captions: captions.filter((block) => block !== dek),
    from: 'page' as const,
  };
  if (dek === undefined) return { ...rest, text, dropped };
  const isAfter = (block: Block): boolean => block.index > dek.index && block.text !== dek.text;
  const before = text.filter((block) => block !== dek && !isAfter(block));
  return {
    ...rest,
    dek,
    text: text.filter(isAfter),
    dropped: [
      ...dropped.filter(({ block }) => block !== dek),
      ...before.map((block) => ({ block, rule: 'before the standfirst' })),
    ],
  };
}
