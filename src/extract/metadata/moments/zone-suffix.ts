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

/** `+08:00`, `-0500`, `GMT+8`, `Z`, `CEST` at the start of a text -> minutes; none -> undefined. */
export function readZone(text: string): number | undefined {
  const after = text.slice(0, 24);
  const found =
    /^\s*\(?(?:GMT|UTC)\s?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(after) ??
    /^\s?([+\u2212-])(\d{2})(?::?(\d{2}))?(?!\d)/.exec(after);
  if (found) {
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
    return found[1] === '+' ? minutes : -minutes;
  }
  const name = /^\s*\(?([A-Za-z]{1,4})\b/.exec(after)?.[1];
  return name === undefined ? undefined : NAMED[name.toUpperCase()];
}
