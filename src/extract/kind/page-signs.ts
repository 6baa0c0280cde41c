import type { Metadata } from '../metadata/metadata';
import type { Story } from '../story/find-story';
import type { Block, PageMap } from '../story/page-map';
import { addressKind, type AddressKind } from './address-kind';

/** What tells a story from a list of stories. */
export type PageSigns = {
  address: AddressKind;
  /** Whether the page's own data says that it is a story, a list, or a video. */
  said: 'story' | 'list' | 'search' | 'video' | 'nothing';
  /** Weight of the running text of the story that was found. */
  prose: number;
  /** How many paragraphs of it there are, and what the heaviest weighs. */
  paragraphs: number;
  longest: number;
  /** Different lines that are links and as long as headlines. */
  headlineLinks: number;
  /** Their weight together. */
  linkWeight: number;
  /** How many of them stand among the story's own lines. */
  linksInside: number;
  hasVideo: boolean;
  /** Whether the address is one of films. */
  isFilmAddress: boolean;
  hasHeadline: boolean;
};

const STORY_TYPE = /article|posting|^report|newsitem|recipe|^review$/;
const LIST_TYPE = /^(?:collectionpage|itemlist|blog|website|mediagallery)$/;
const FILM_PATH =
  /(?:^|[/._-])(?:videos?|watch|films?|clips?|tv|mediathek|shipin|live)(?:[/._-]|$)/i;
/** A headline is so heavy at least (30 letters, or 12 ideographs). */
const HEADLINE_WEIGHT = 24;

function saidKind({ pageTypes }: Metadata): PageSigns['said'] {
  if (pageTypes.some((type) => type.includes('searchresultspage'))) return 'search';
  if (pageTypes.some((type) => STORY_TYPE.test(type))) return 'story';
  if (pageTypes.some((type) => /^video(?:object|\.|$)/.test(type))) return 'video';
  return pageTypes.some((type) => LIST_TYPE.test(type)) ? 'list' : 'nothing';
}

function isHeadlineLink({ linked, length, weight }: Block): boolean {
  return linked / length > 0.7 && weight >= HEADLINE_WEIGHT && length < 250;
}

/** Reads the signs off a page; `story` is what was found, which may be nothing. */
export function readSigns(
  page: Element,
  address: string,
  metadata: Metadata,
  map: PageMap,
  story: Story | undefined,
): PageSigns {
  const prose = (story?.text ?? []).map((block) => block.prose).filter((weight) => weight > 0);
  const linking = map.blocks.filter(isHeadlineLink);
  const links = new Map(linking.map((block) => [block.text, block.weight]));
  const inside = story?.map === map ? story.region : { firstBlock: 0, blockEnd: 0 };
  return {
    address: addressKind(address),
    said: saidKind(metadata),
    prose: sum(prose),
    paragraphs: prose.length,
    longest: prose.reduce((most, weight) => Math.max(most, weight), 0),
    headlineLinks: links.size,
    linkWeight: sum([...links.values()]),
    linksInside: linking.filter(
      ({ index }) => index >= inside.firstBlock && index < inside.blockEnd,
    ).length,
    hasVideo:
      page.querySelector('video, iframe[src*="player" i], iframe[src*="/embed/" i]') !== null,
    isFilmAddress: FILM_PATH.test(new URL(address).pathname),
    hasHeadline: metadata.headlineElement !== undefined,
  };
}

function sum(weights: number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
