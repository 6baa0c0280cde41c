import { findNumericDates } from '../moments/numeric-date';
import type { Reading } from '../moments/reading';
import { CHINA } from '../moments/to-moment';
import { readRelativeTime } from '../moments/relative-time';
import { findWesternDates } from '../moments/western-date';
import { findYearlessDate, type Yearless } from '../moments/yearless-date';
import type { Surroundings } from '../near-headline';
import type { PageFacts } from '../page-facts';
import type { TextLine } from '../text-lines';

/** A time as the page shows it; a yearless one needs its year from elsewhere. */
export type VisibleTime = {
  reading?: Reading;
  yearless?: Yearless;
  line: TextLine;
  labelled: boolean;
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
    const time = readLine(line, facts);
    if (!time) continue;
    const label = line.text.slice(0, 60);
    const isUpdate = UPDATED.test(label) && !LABEL.test(label.replace(/更新(?:时间|日期)/g, ''));
    (isUpdate ? found.updated : found.published).push({
      ...time,
      line,
      labelled: LABEL.test(label),
    });
  }
  found.published.sort((one, other) => rank(other) - rank(one));
  return found;
}

/** With a label or a time of day a date is the post's own rather than one that the text mentions. */
function rank({ reading, yearless, labelled }: VisibleTime): number {
  const timed = reading ? reading.precision !== 'day' : yearless?.hour !== undefined;
  return Number(timed) * 2 + Number(labelled);
}

function readLine(
  line: TextLine,
  { rule }: PageFacts,
): Pick<VisibleTime, 'reading' | 'yearless'> | undefined {
  const { text } = line;
  const numeric = findNumericDates(text)[0]?.reading;
  if (numeric) return { reading: numeric };
  if (!rule.chinese) {
    const western = findWesternDates(text)[0]?.reading;
    return western && { reading: western };
  }
  const yearless = findYearlessDate(text);
  if (yearless) return { yearless };
  const relative = text.length < 60 ? readRelativeTime(text, rule.now, CHINA) : undefined;
  return relative && { reading: relative };
}
