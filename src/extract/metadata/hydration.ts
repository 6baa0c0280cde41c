/*
 * What inline scripts of a page say in assignments and object literals: `var ct = "1581517074"`,
 * `"pubtime": "2019-09-07 19:02:26"`. Read as text; nothing is run.
 */

const LIMITS = { script: 400_000, all: 2_000_000, value: 200 } as const;
const PAIR =
  /(?<![\w$-])["']?([A-Za-z_$][\w$-]{1,40})["']?\s{0,4}[:=]\s{0,4}(?:"([^"\\<>\n]{1,200})"|'([^'\\<>\n]{1,200})'|(1\d{9}(?:\d{3})?)(?!\d))/g;

/** Keys by which scripts name a fact, lower case without `_`, `-`, `$`; the most trusted first. */
export const HYDRATION_KEYS = {
  published: [
    'publishtime',
    'pubtime',
    'ptime',
    'publishdate',
    'pubdate',
    'datepublished',
    'publishedat',
    'publishat',
    'newspublishtime',
    'articlepublishtime',
    'releasetime',
    'ct',
  ],
  source: [
    'sourcename',
    'medianame',
    'mediasource',
    'articlesource',
    'newssource',
    'source',
    'media',
    'nickname',
  ],
} as const;

/** Reads the first value of each key of the table from the page's inline scripts. */
export function readHydration(page: Element): ReadonlyMap<string, string> {
  const wanted = new Set<string>([...HYDRATION_KEYS.published, ...HYDRATION_KEYS.source]);
  const values = new Map<string, string>();
  let read = 0;
  for (const script of page.querySelectorAll('script:not([src]):not([type*="ld+json" i])')) {
    const text = (script.textContent ?? '').slice(0, LIMITS.script);
    if ((read += text.length) > LIMITS.all) break;
    for (const match of text.matchAll(PAIR)) {
      const key = (match[1] ?? '').toLowerCase().replace(/[_$-]/g, '');
      const value = match[2] ?? match[3] ?? match[4];
      if (value && wanted.has(key) && !values.has(key)) values.set(key, value);
    }
  }
  return values;
}
