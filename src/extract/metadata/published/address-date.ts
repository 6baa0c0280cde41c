import { toReading, type Reading } from '../moments/reading';

const PATTERNS = [
  /[/_-]((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/._-]|$)/,
  /[/_-]((?:19|20)\d\d)[/-]?(\d\d)(\d\d)(?=[/._?-]|$)/,
  /(?<!\d)((?:19|20)\d\d)-?(\d\d)[/-](\d\d)(?=[/._-]|$)/,
  /(?<!\d)t?((?:19|20)\d\d)(\d\d)(\d\d)(?=_|[A-Z]|\d{6,}(?!\d))/,
];

/** A day that the address itself names: `/2022/0104/`, `/2022-01/04/`, `NW20220104…` -> that day. */
export function addressDate(address: string): Reading | undefined {
  const whole = address.slice(0, 2_000);
  const archived = Math.max(0, whole.search(/\/https?:\/\//i));
  const path = whole.slice(archived).replace(/^\/?[a-z]+:\/\/[^/?#]*/i, '');
  for (const pattern of PATTERNS) {
    const found = pattern.exec(path);
    const reading =
      found &&
      toReading({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
    if (reading) return reading;
  }
  return undefined;
}
