/** Signs that mean something to YAML, Liquid, Markdown, HTML, paths or JSON, and some that do not. */
const SIGNS = [
  ...'{}[]()<>|\\/*_`~#+-=.!?:;,"\'&%$@^ \n\t\r0aZé央行한ß',
  '{{',
  '}}',
  '{%',
  '%}',
  '---',
  '...',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ud800',
  '\ufeff',
  '😀',
  '\u202e',
];

/** The same texts every time: a linear congruence stands for chance. */
export function randomTexts(count: number): string[] {
  let state = 20_221_126;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(24) }, () => SIGNS[next(SIGNS.length)] ?? '').join(''),
  );
}
