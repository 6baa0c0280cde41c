import type { Block } from './page-map';
import type { SiftContext } from './sift';

/** A rule says whether a block of the story's region is not of the story. */
export type SiftRule = (block: Block, context: SiftContext) => boolean;

/** The names of the elements around a block, innermost first, up to the story's region. */
export function tagsAround(block: Block, { map, story }: SiftContext): string[] {
  const tags: string[] = [];
  for (let at = block.region; at > story.index; at = map.regions[at]?.parent ?? 0) {
    tags.push(map.regions[at]?.element.localName ?? '');
  }
  return tags;
}

const inFigure: SiftRule = (block, context) =>
  tagsAround(block, context).some((tag) => tag === 'figcaption' || tag === 'figure');

const inAddress: SiftRule = (block, context) => tagsAround(block, context).includes('address');

const isLinks: SiftRule = (block) => block.linked / block.length > 0.8 && block.weight < 400;

const isMainHeading: SiftRule = (block, context) => tagsAround(block, context)[0] === 'h1';

export const CAPTION_RULES: SiftRule[] = [inFigure];
export const RULES: SiftRule[] = [inAddress, isLinks, isMainHeading];
