import type { Metadata } from '../metadata/metadata';
import { isDateLine } from '../story/rules/house-lines';
import type { Block, PageMap } from '../story/page-map';
import { addressKind, type AddressKind } from './address-kind';

/** What tells a story from a list of stories. */
export type PageSigns = {
  address: AddressKind;
  /** Whether the page's own data says that it is a story, a list, or a video. */
  said: 'story' | 'list' | 'search' | 'video' | 'nothing';
  /** Weight of the running text of the story that was found. */
  prose: number;
  /** Weight of what the story's longest paragraph says. */
  longest: number;
  /** Different lines that are links and as long as headlines. */
  headlineLinks: number;
  /** Their weight together. */
  linkWeight: number;
  /** Lines that are a date, and lines that are the length of a film. */
  dates: number;
  durations: number;
  hasVideo: boolean;
  hasHeadline: boolean;
};

const STORY_TYPE = /article|posting|^report|newsitem|recipe|^review$/;
const LIST_TYPE = /^(?:collectionpage|itemlist|blog|website|mediagallery)$/;
const DURATION = /^\d{1,2}:\d{2}(?::\d{2})?$/;
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

/** Reads the signs off a page; `text` is the story that was found, which may be nothing. */
export function readSigns(
  page: Document,
  address: string,
  metadata: Metadata,
  { map, text }: { map: PageMap; text: Block[] },
): PageSigns {
  const prose = text.map((block) => block.prose);
  const links = new Map(
    map.blocks.filter(isHeadlineLink).map((block) => [block.text, block.weight]),
  );
  return {
    address: addressKind(address),
    said: saidKind(metadata),
    prose: prose.reduce((sum, weight) => sum + weight, 0),
    longest: Math.max(0, ...prose.slice(0, 5_000)),
    headlineLinks: links.size,
    linkWeight: [...links.values()].reduce((sum, weight) => sum + weight, 0),
    dates: map.blocks.filter(({ text: line }) => isDateLine(line)).length,
    durations: map.blocks.filter(({ text: line }) => DURATION.test(line)).length,
    hasVideo:
      page.querySelector('video, iframe[src*="player" i], iframe[src*="/embed/" i]') !== null,
    hasHeadline: metadata.headlineElement !== undefined,
  };
}
