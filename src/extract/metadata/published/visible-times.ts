import { findHanDates } from '../moments/han-date';
import { findNumericDates, type Found } from '../moments/numeric-date';
import type { Reading } from '../moments/reading';
import { CHINA } from '../moments/to-moment';
import { readRelativeTime, readWesternAgo } from '../moments/relative-time';
import { findWesternDates } from '../moments/western-date';
import { findYearlessDate, type Yearless } from '../moments/yearless-date';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';
import type { TextLine } from '../../page/text-lines';

/** A time as the page shows it; a yearless one needs its year from elsewhere. */
export type VisibleTime = {
  reading?: Reading;
  yearless?: Yearless;
  line: TextLine;
  labelled: boolean;
  /** Counted back from the moment of the capture. */
  isRelative?: boolean;
};

/** Longer lines are prose: their dates are the story's, not the post's. */
const LONGEST = 160;
const UPDATED =
  /更新|修改|updated|aktualisiert|stand:|mis à jour|actualizado|aggiornato|modified|zuletzt/i;
const LABEL =
  /发布|發布|发表|時間|时间|日期|刊发|published|veröffentlicht|publié|publicado|pubblicato|erstellt/i;

/** The times that the page shows around its headline, in order of trust. */
export function visibleTimes(
  facts: PageFacts,
  around: Surroundings,
): { published: VisibleTime[]; updated: VisibleTime[] } {
  const near = [...around.after, ...around.before, ...around.own];
  const found = { published: [] as VisibleTime[], updated: [] as VisibleTime[] };
  for (const line of near) {
    if (line.text.length > LONGEST) continue;
    for (const time of timesOf(line, facts)) {
      (time.isUpdate ? found.updated : found.published).push(time);
    }
  }
  found.published.sort((one, other) => rank(other) - rank(one));
  return found;
}

/** With a label or a time of day a date is the post's own rather than one that the text mentions; a ticker's entries are `3 hours ago`. */
function rank({ reading, yearless, labelled, isRelative }: VisibleTime): number {
  if (isRelative) return -1;
  const timed = reading ? reading.precision !== 'day' : yearless?.hour !== undefined;
  return Number(timed) * 2 + Number(labelled);
}

/** The time of a line, and behind it that of an update: `18.03.2026, 09:42 | Aktualisiert: 11:05`. */
function timesOf(line: TextLine, facts: PageFacts): (VisibleTime & { isUpdate: boolean })[] {
  const [first, ...others] = readLine(line, facts);
  if (first === undefined) return [];
  const label = line.text.slice(0, 60);
  const labelled = LABEL.test(label);
  const isUpdate = UPDATED.test(label) && !LABEL.test(label.replace(/更新(?:时间|日期)/g, ''));
  const later = others.find(({ before }) => UPDATED.test(before));
  if (later === undefined) return [{ ...first, line, labelled, isUpdate }];
  return [
    { ...first, line, labelled, isUpdate: first.before !== '' && UPDATED.test(first.before) },
    { ...later, line, labelled: true, isUpdate: true },
  ];
}

/** What every time has in it, at a price that each line can be asked at; Chinese pages have Han numerals too. */
const ANY_DIGIT = /[\d\uff10-\uff19]/;
const ANY_NUMERAL = /[\d\uff10-\uff19一二]/;

type LineTime = Pick<VisibleTime, 'reading' | 'yearless' | 'isRelative'> & {
  /** What stands between the time before it in the line, or the line's start, and this one. */
  before: string;
};

function readLine({ text }: TextLine, { rule }: PageFacts): LineTime[] {
  if (!(rule.chinese ? ANY_NUMERAL : ANY_DIGIT).test(text)) return [];
  const numeric = findNumericDates(text);
  if (numeric.length > 0) return withBefore(numeric, text);
  if (!rule.chinese) {
    const western = findWesternDates(text);
    if (western.length > 0) return withBefore(western, text);
    const ago = text.length < 60 ? readWesternAgo(text, rule.now) : undefined;
    return ago ? [{ reading: ago, before: '', isRelative: true }] : [];
  }
  const han = findHanDates(text);
  if (han.length > 0) return withBefore(han, text);
  const yearless = findYearlessDate(text);
  if (yearless) return [{ yearless, before: '' }];
  const relative = text.length < 60 ? readRelativeTime(text, rule.now, CHINA) : undefined;
  return relative ? [{ reading: relative, before: '' }] : [];
}

function withBefore(found: Found[], text: string): LineTime[] {
  return found.map(({ reading, start }, index) => ({
    reading,
    before: text.slice(found[index - 1]?.end ?? 0, start),
  }));
}
