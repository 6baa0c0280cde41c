/*
 * The plain scan that search is compared with: reads all bodies and facts in large batches, folds them,
 * and looks for the terms. It shares no code with the index.
 */
import { answerOf, openArchive } from './database.ts';

type Row = {
  id: string;
  headline?: string;
  dek?: string;
  section?: string;
  source?: { name: string };
} & {
  publisher: { name?: string; host: string };
  authors: string[];
  tags: string[];
  publishedAt?: { instant: number };
  language?: string;
};

const BATCH = 1_000;
const HAN = /^\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A Chinese term anywhere; another at the beginning of a word. */
function holds(text: string, term: string): boolean {
  if (HAN.test(term)) return text.includes(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = text.charAt(at - 1);
    if (!LETTER.test(before) || HAN.test(before)) return true;
  }
  return false;
}

async function scan(queries: string[]): Promise<{ ids: string[][]; facets: number }> {
  const archive = await openArchive();
  const terms = queries.map((query) => fold(query).split(' '));
  const ids = queries.map((): string[] => []);
  const facets = new Map<string, number>();
  const count = (name: string | undefined) => name && facets.set(name, (facets.get(name) ?? 0) + 1);
  for (let after = ''; ;) {
    const read = archive.transaction(['posts', 'bodies']);
    const range = IDBKeyRange.lowerBound(after, true);
    const [posts, bodies] = await Promise.all([
      answerOf<Row[]>(read.objectStore('posts').getAll(range, BATCH)),
      answerOf<{ text: string }[]>(read.objectStore('bodies').getAll(range, BATCH)),
    ]);
    const last = posts.at(-1);
    if (!last) break;
    after = last.id;
    posts.forEach((post, at) => {
      const { headline = '', dek = '', section = '', source, publisher, authors, tags } = post;
      const names = [source?.name ?? '', publisher.name ?? '', publisher.host, section];
      const facts = fold([headline, dek, ...names, ...authors, ...tags].join('\n'));
      const text = fold(bodies[at]?.text ?? '');
      terms.forEach((wanted, query) => {
        if (!wanted.every((term) => holds(facts, term) || holds(text, term))) return;
        ids[query]?.push(post.id);
        if (queries.length > 1) return;
        const month = new Date(post.publishedAt?.instant ?? 0).toISOString().slice(0, 7);
        for (const name of [month, source?.name, section, post.language, ...authors, ...tags]) {
          count(name);
        }
      });
    });
  }
  archive.close();
  return { ids, facets: facets.size };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<string[]>) => {
  void scan(data).then((found) => globalThis.postMessage(found, { transfer: [] }));
});
