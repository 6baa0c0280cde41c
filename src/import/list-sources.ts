import { joinOmnivore } from './omnivore';
import { openZip, type Source } from './open-zip';

/** A file and its path in what was chosen. */
export type Chosen = { file: File; path: string };

/** A damaged zip gives the files before the damage, then says so. */
async function* zipSources(file: File): AsyncGenerator<Source> {
  try {
    yield* openZip(file);
  } catch {
    yield { path: file.name, failure: { reason: 'unreadable', line: 1 } };
  }
}

/** What was chosen -> its files, those in zips as well; none is read before it is drawn. */
export async function listSources(chosen: Iterable<Chosen>): Promise<Source[]> {
  const sources: Source[] = [];
  for (const { file, path } of chosen) {
    if (/\.zip$/i.test(file.name)) {
      for await (const source of zipSources(file)) sources.push(source);
    } else {
      const read = async () => new Uint8Array(await file.arrayBuffer());
      sources.push({ path, read, size: file.size });
    }
  }
  return joinOmnivore(sources);
}
