/** Endings under which names are registered: there the last three labels tell sites apart. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gov|ne|net|or|org)$/;

/** The part of a host that names its owner: `m.news.example.co.uk` -> `example.co.uk`. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const count = labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-count).join('.');
}
