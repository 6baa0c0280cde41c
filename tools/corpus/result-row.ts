import type { Capture, Moment } from '../../src/core/capture';

/** One page's row of `results.json`, as the corpus' own scorer reads it. `text`: one paragraph a line. */
export type ResultRow = {
  title?: string;
  published?: string;
  authors: string[];
  source?: string;
  text: string;
};

/** 570 -> '+09:30' */
function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes);
  const hours = String(Math.floor(absolute / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(absolute % 60).padStart(2, '0')}`;
}

/** A moment in its own offset: '2024-05-01T09:30:00+08:00'; of precision 'day' the date alone. */
export function isoOfMoment(moment: Moment): string {
  const wall = new Date(moment.instant + moment.offset * 60_000).toISOString();
  if (moment.precision === 'day') return wall.slice(0, 10);
  return wall.slice(0, 19) + offsetText(moment.offset);
}

/** What was captured (or kept) -> its row for the scorer. Absent facts are absent. */
export function resultRow(
  capture: Pick<Capture, 'headline' | 'publishedAt' | 'authors' | 'source' | 'text'>,
): ResultRow {
  const { headline, publishedAt, authors, source, text } = capture;
  return {
    ...(headline === undefined ? {} : { title: headline }),
    ...(publishedAt === undefined ? {} : { published: isoOfMoment(publishedAt) }),
    authors,
    ...(source === undefined ? {} : { source: source.name }),
    text,
  };
}
