/** A time of day: `18:05:25`, `6:05 p.m.`, `下午6点05分`, `18.05 Uhr`. */
export type ClockTime = {
  hour: number;
  minute: number;
  second?: number | undefined;
  /** How many characters it took; 0 where it stands before its date. */
  length: number;
  /** The zone's name that stands between it and its date. */
  zone?: string | undefined;
};

const TIME =
  /^[\s,;|·•–—\-/()（T]{0,6}(?:(?:um|at|à|às|a las|alle|ore|kl\.?|klo|о|в|à)\s{1,3}|[（(]?(?:星期|周|週)[一二三四五六日天][）)]?\s{0,3})?(上午|下午|凌晨|早上|中午|晚上|晚|午前|午後)?\s{0,3}(\d{1,2})\s?(?::|：|点|點|时|時|h|H|\.(?=\d\d\b))\s?(\d{2})(?:\s?分)?(?:\s?(?::|：)?(\d{2})(?:\s?秒)?(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?\s?m\b\.?)?/i;

/** Reads the time of day at the start of `text`; none there -> undefined. */
export function readClockTime(text: string): ClockTime | undefined {
  const found = TIME.exec(text.slice(0, 60));
  if (!found) return undefined;
  const [whole, half, hours, minutes, seconds, meridiem] = found;
  const hour = inDay(Number(hours), half ?? meridiem?.toLowerCase());
  const minute = Number(minutes);
  if (hour > 24 || minute > 59) return undefined;
  const second = seconds === undefined ? undefined : Number(seconds);
  return { hour, minute, second, length: whole.length };
}

const AFTERNOON = new Set(['下午', '晚上', '晚', '午後', 'p']);
const MORNING = new Set(['上午', '凌晨', '早上', '午前', 'a']);

function inDay(hour: number, half: string | undefined): number {
  if (half !== undefined && AFTERNOON.has(half) && hour < 12) return hour + 12;
  if (half !== undefined && MORNING.has(half) && hour === 12) return 0;
  return hour;
}

const BEFORE =
  /(?<![\d:.])(\d{1,2})[:.](\d{2})(?::\d{2})?\s?(?:([ap])\.?\s?m\.?)?\s{0,3}\(?([A-Z]{1,4})?\)?\s{0,3}(?:[,|·•–—-]|on|am|le|el|uur|Uhr)?\s{0,3}$/i;

/** Reads the time of day at the end of a text: `6:05 p.m. ET ` before its date; none there -> undefined. */
export function clockBefore(text: string): ClockTime | undefined {
  const found = BEFORE.exec(text.slice(-40));
  if (!found) return undefined;
  const [, hours, minutes, meridiem, zone] = found;
  const hour = inDay(Number(hours), meridiem?.toLowerCase());
  const minute = Number(minutes);
  if (hour > 23 || minute > 59) return undefined;
  return { hour, minute, length: 0, zone: zone ?? '' };
}
