import type { Signal } from '../../core/signals';
import { SIGNALS } from '../../core/signals';
import { comparable } from '../metadata/headline/same-text';
import type { Metadata } from '../metadata/metadata';
import type { Story } from '../story/find-story';
import type { Block } from '../story/page-map';
import {
  CONTINUES,
  CORRECTION,
  LIVE_HEADLINE,
  OPINION,
  OPINION_HEADLINE,
  PAYWALL,
  SPONSORED,
} from './phrases';

/** What there is to know of a story beside its facts; `correction` is the page's own note. */
export type StorySignals = { signals: Signal[]; correction?: string };

type Seen = {
  metadata: Metadata;
  path: string;
  story: Story;
  /** Lines before the story's text, and after it. */
  head: Block[];
  tail: Block[];
};

const AROUND = { head: 14, tail: 16, continues: 4, label: 6 } as const;
/** A box of a paywall, a label and a note are no longer. */
/** Less than this is a link to a page of corrections. */
const SHORTEST_NOTE = 12;
const LONGEST = { box: 400, note: 600 } as const;
/** Less text than this may be the beginning of a longer one. */
const SHORT = 1_800;
const CUT = /(?:…|\.\.\.|\[…\]|。。)["”’」』\])]*$/;

function look(metadata: Metadata, address: string, story: Story): Seen {
  const { blocks } = story.map;
  const [first, last] = [story.text[0]?.index ?? 0, story.text.at(-1)?.index ?? 0];
  const tail = blocks.slice(last + 1, last + 1 + AROUND.tail);
  const head = blocks.slice(Math.max(0, first - AROUND.head), first);
  const path = URL.canParse(address) ? new URL(address).pathname.toLowerCase() : '';
  return { metadata, path, story, head, tail };
}

const weightOf = ({ text }: Story): number => text.reduce((sum, { weight }) => sum + weight, 0);
/** The end of the text: what a pattern for its last signs has to see. */
const lastOf = ({ text }: Story): string => (text.at(-1)?.text ?? '').slice(-12);

/** Words as pages count them: between spaces, or signs where a script writes none. */
function wordsOf({ text }: Story): number {
  const isWide = ({ weight, length }: Block): boolean => weight > 1.5 * length;
  return text.reduce(
    (sum, block) => sum + (isWide(block) ? block.length : block.text.split(/\s+/).length),
    0,
  );
}

/** The text ends before its end: mid-sentence, or with fewer words than the page counts. */
function isCut({ story, metadata }: Seen): boolean {
  const { words } = metadata.claims;
  return (
    CUT.test(lastOf(story)) || (words !== undefined && words > 100 && wordsOf(story) < words / 2)
  );
}

/**
 * A box that asks for a subscription stands on many pages that show all of their text: it counts where
 * the text is cut or short, and a claim of linked data only where the text is cut.
 */
function isBehindPaywall(seen: Seen): boolean {
  if (isCut(seen) && seen.metadata.claims.isLocked) return true;
  if (!isCut(seen) && weightOf(seen.story) >= SHORT) return false;
  const dropped = seen.story.dropped.map(({ block }) => block);
  const boxes = [...seen.story.text.slice(-2), ...seen.tail, ...dropped];
  return boxes.some(({ text, length }) => length < LONGEST.box && PAYWALL.test(text));
}

function isContinued(seen: Seen): boolean {
  const near = [...seen.story.text.slice(-1), ...seen.tail.slice(0, AROUND.continues)];
  const leads = near.some(
    ({ text, linked, length }) => linked > 0.7 * length && length < 80 && CONTINUES.test(text),
  );
  return leads && (CUT.test(lastOf(seen.story)) || weightOf(seen.story) < SHORT);
}

function correctionIn({ story, tail, head }: Seen): string | undefined {
  const blocks = [
    ...story.text.slice(0, 2),
    ...story.text.slice(-4),
    ...story.dropped.map(({ block }) => block),
    ...head.slice(-4),
    ...tail.slice(0, 4),
  ];
  return blocks.find(
    ({ text, length, linked }) =>
      length >= SHORTEST_NOTE &&
      length < LONGEST.note &&
      linked < 0.5 * length &&
      CORRECTION.test(text),
  )?.text;
}

function isOpinion({ metadata, path }: Seen): boolean {
  if (metadata.claims.types.includes('opinionnewsarticle')) return true;
  if (OPINION_HEADLINE.test(metadata.headline ?? '')) return true;
  const sections = (metadata.section ?? '').split(/\s*[/,>|;]\s*/);
  return [...sections, ...path.split('/').slice(1, -1)].some((part) => OPINION.test(part));
}

function isLive({ metadata, path }: Seen): boolean {
  if (metadata.claims.types.includes('liveblogposting')) return true;
  if (LIVE_HEADLINE.test(metadata.headline ?? '')) return true;
  return /(?:^|[/_-])(?:live-?blog|live-?updates?|liveticker|news-?blog)(?:[/_-]|$)/.test(path);
}

function isSponsored({ metadata, head, story }: Seen): boolean {
  if (metadata.claims.types.includes('advertisercontentarticle')) return true;
  const labels = [...head.slice(-AROUND.label), ...story.text.slice(0, 1)];
  return [metadata.section ?? '', ...labels.map(({ text }) => text)].some(
    (text) => text.length < 100 && SPONSORED.test(text),
  );
}

/** Where every author publishes for himself there is no other publisher to take over from. */
const PLATFORM = /平台|公众号|[一-龥]号$/u;

/** Whether the credited outlet is another than the publisher. */
function isTakenOver({ metadata: { claims, source, publisher } }: Seen): boolean {
  if (claims.isFromElsewhere) return true;
  if (source === undefined || publisher.name === undefined) return false;
  if (PLATFORM.test(publisher.name)) return false;
  const [one, other] = [comparable(source.name), comparable(publisher.name)];
  return !one.includes(other) && !other.includes(one);
}

/** Reads what a story is beside its facts, from the page's claims and from the lines around it. */
export function readSignals(metadata: Metadata, address: string, story: Story): StorySignals {
  const seen = look(metadata, address, story);
  const correction = correctionIn(seen);
  const found: Record<Signal, boolean> = {
    paywall: isBehindPaywall(seen),
    continued: isContinued(seen),
    live: isLive(seen),
    corrected: correction !== undefined,
    opinion: isOpinion(seen),
    sponsored: isSponsored(seen),
    syndicated: isTakenOver(seen),
  };
  const signals = SIGNALS.filter((signal) => found[signal]);
  return { signals, ...(correction !== undefined && { correction }) };
}
