import { isNode, textOf, typesOf, type JsonNode } from './json-value';

/** Types that say: this is the story. */
const STORY = /^(?:.*Article|.*Posting|Report|Review|NewsItem|OpinionNews|Recipe)$/;
/** Types that describe the page, and may carry the story's dates. */
const PAGE = /^(?:WebPage|ItemPage|CreativeWork|VideoObject|NewsMediaItem)$/;

/** What linked data says of the story: its own node, and the page's where that knows more. */
export type StoryNodes = { story?: JsonNode; page?: JsonNode };

/** Picks the node that is about this page's story among all that the page carries. */
export function findStory(nodes: JsonNode[], address: string): StoryNodes {
  const story = best(
    nodes.filter((node) => typesOf(node).some((type) => STORY.test(type))),
    address,
  );
  const page = best(
    nodes.filter((node) => typesOf(node).some((type) => PAGE.test(type))),
    address,
  );
  return { ...(story && { story }), ...(page && { page }) };
}

function best(nodes: JsonNode[], address: string): JsonNode | undefined {
  let chosen: JsonNode | undefined;
  let most = -1;
  for (const node of nodes) {
    const score = completeness(node) + (pointsTo(node, address) ? 4 : 0);
    if (score > most) [chosen, most] = [node, score];
  }
  return chosen;
}

function completeness(node: JsonNode): number {
  const wanted = ['headline', 'datePublished', 'author', 'articleBody', 'publisher'];
  return wanted.filter((key) => node[key] !== undefined).length;
}

function pointsTo(node: JsonNode, address: string): boolean {
  const main = node['mainEntityOfPage'];
  const targets = [node['url'], node['@id'], main, isNode(main) ? main['@id'] : undefined];
  return targets.some((target) => {
    const text = textOf(target);
    return text !== undefined && pathOf(text) !== '' && pathOf(text) === pathOf(address);
  });
}

/** The part of an address that tells one page of a site from another; '' for a start page. */
function pathOf(address: string): string {
  const path = /^(?:https?:)?\/\/[^/?#]*([^?#]*)/i.exec(address.slice(0, 4_000))?.[1] ?? '';
  return path.replace(/\/$/, '');
}
