import { instantOfWall } from '../../../core/zone';

/** Zone names that stand behind times, in minutes east of UTC. */
const NAMED: Record<string, number> = {
  AEDT: 660,
  AEST: 600,
  BST: 60,
  CEST: 120,
  CET: 60,
  EDT: -240,
  EET: 120,
  EEST: 180,
  EST: -300,
  GMT: 0,
  HKT: 480,
  JST: 540,
  KST: 540,
  MESZ: 120,
  MEZ: 60,
  MSK: 180,
  PDT: -420,
  PST: -480,
  UTC: 0,
  Z: 0,
};

/** Names that are one offset in winter and another in summer. */
const REGIONS: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
/** What Chinese pages write before or behind a time. */
const CHINESE: [name: RegExp, zone: string][] = [
  [/(?:北京|东八区|台北|香港)(?:当地)?时间/u, 'Asia/Shanghai'],
  [/(?:美东|美国东部|纽约)(?:当地)?时间/u, 'America/New_York'],
  [/(?:美西|美国西部|太平洋)(?:当地)?时间/u, 'America/Los_Angeles'],
  [/(?:伦敦|英国)(?:当地)?时间/u, 'Europe/London'],
  [/(?:东京|日本)(?:当地)?时间/u, 'Asia/Tokyo'],
];

/** `美东时间 ` around a time -> minutes east of UTC on that day (`wall`, ms as if UTC); none -> undefined. */
export function readChineseZone(text: string, wall: number): number | undefined {
  const zone = CHINESE.find(([name]) => name.test(text))?.[1];
  return zone === undefined ? undefined : instantOfWall(zone, wall).offset;
}

/**
 * `+08:00`, `-0500`, `GMT+8`, `Z`, `CEST`, `ET` at the start of a text -> minutes; none -> undefined.
 * @param wall the day that it is asked of, ms as if UTC.
 */
export function readZone(text: string, wall = 0): number | undefined {
  const after = text.slice(0, 24);
  const found =
    /^\s*\(?(?:GMT|UTC)\s?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(after) ??
    /^\s?([+\u2212-])(\d{2})(?::?(\d{2}))?(?!\d)/.exec(after);
  if (found) {
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
    return found[1] === '+' ? minutes : -minutes;
  }
  const name = /^\s*\(?([A-Za-z]{1,4})\b/.exec(after)?.[1];
  if (name === undefined) return undefined;
  const region = REGIONS[name];
  return region === undefined ? NAMED[name.toUpperCase()] : instantOfWall(region, wall).offset;
}
