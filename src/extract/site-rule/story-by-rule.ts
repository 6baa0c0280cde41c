import type { Metadata } from '../metadata/metadata';
import type { Steps } from '../steps';
import { storyIn, type Story } from '../story/find-story';
import type { PageMap, Region } from '../story/page-map';
import type { Ruled } from './find-by-rule';

/**
 * A rule whose story holds less than this share of what the page's own signs say is out of date: the
 * publisher uses the name for a small box now.
 */
const ENOUGH = 0.25;

/** Where a name means furniture elsewhere: what the rule calls the story is none, nor what it is in. */
function trustRegion({ regions }: PageMap, story: Region): void {
  if (!story.furniture) return;
  for (const region of regions.slice(story.index, story.subtreeEnd)) region.furniture = false;
}

function proseOf(story: Story | undefined): number {
  return story?.text.reduce((sum, { prose }) => sum + prose, 0) ?? 0;
}

/**
 * The story where the rule says that it is; `undefined`, and `story` missed, where nothing is to be
 * read there, or far less than `found`, what the page's own signs say.
 */
export function* storyByRule(
  map: PageMap,
  ruled: Ruled,
  metadata: Metadata,
  found: Story | undefined,
): Steps<Story | undefined> {
  const region = map.regions.find(({ element }) => element === ruled.story);
  if (region === undefined) return undefined;
  trustRegion(map, region);
  const story = yield* storyIn(map, region, metadata);
  const isEnough = story.text.length > 0 && proseOf(story) >= ENOUGH * proseOf(found);
  if (isEnough) return { ...story, from: 'site-rule' };
  ruled.missed.push('story');
  return undefined;
}
