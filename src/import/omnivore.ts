import type { Source } from './open-zip';

/*
 * Omnivore's export (omnivore, packages/api/src/jobs/export.ts): `metadata_0_to_20.json` holds facts of
 * articles with a `slug`; the text of each lies in `content/<slug>.html`, what was marked in it in
 * `highlights/<slug>.md`.
 */
const METADATA = /^(.*\/)?metadata_\d+_to_\d+\.json$/;
const PART = /^(.*\/)?(?:content|highlights)\/[^/]+$/;

/** Texts that go into one file's reading at most; what is over it stays an address. */
const MOST = 24 * 1024 * 1024;

type Readable = Extract<Source, { read: unknown }>;

function itemsOf(bytes: Uint8Array): unknown[] {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return Array.isArray(value) ? value : [];
}

/** An article's facts with its text, as if the two had been one record. */
async function joined(
  item: unknown,
  text: (slug: string) => Promise<string | undefined>,
): Promise<unknown> {
  if (typeof item !== 'object' || item === null) return item;
  const slug: unknown = 'slug' in item ? item.slug : undefined;
  const content = typeof slug === 'string' ? await text(slug) : undefined;
  return content === undefined ? item : { ...item, content };
}

function withTexts(source: Readable, folder: string, files: Map<string, Readable>): Readable {
  const read = async (): Promise<Uint8Array> => {
    let left = MOST;
    const text = async (slug: string): Promise<string | undefined> => {
      const file = files.get(`${folder}content/${slug}.html`);
      const bytes = left > 0 ? await file?.read().catch(() => undefined) : undefined;
      left -= bytes?.length ?? 0;
      return bytes && left > 0 ? new TextDecoder().decode(bytes) : undefined;
    };
    const items = [];
    for (const item of itemsOf(await source.read())) items.push(await joined(item, text));
    return new TextEncoder().encode(JSON.stringify(items));
  };
  return { path: source.path, read };
}

/** Files of a source -> the same, the texts of an Omnivore export in the files that name them. */
export function joinOmnivore(sources: Source[]): Source[] {
  const folders = new Set(
    sources.flatMap(({ path }) => {
      const match = METADATA.exec(path);
      return match ? [match[1] ?? ''] : [];
    }),
  );
  if (folders.size === 0) return sources;
  const files = new Map(
    sources.flatMap((source) => ('read' in source ? [[source.path, source] as const] : [])),
  );
  const isPart = (path: string): boolean => {
    const match = PART.exec(path);
    return match !== null && folders.has(match[1] ?? '');
  };
  return sources
    .filter((source) => 'failure' in source || !isPart(source.path))
    .map((source) => {
      const match = METADATA.exec(source.path);
      return match && 'read' in source ? withTexts(source, match[1] ?? '', files) : source;
    });
}
