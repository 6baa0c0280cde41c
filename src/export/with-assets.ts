import type { AssetEntry, FileEntry } from './entry';

/** The files of an export with the images that they show, each image once, behind the first that shows it. */
export async function* withAssets(
  entries: AsyncIterable<FileEntry>,
): AsyncGenerator<FileEntry | AssetEntry> {
  const given = new Set<string>();
  for await (const entry of entries) {
    yield entry;
    for (const asset of entry.assets ?? []) {
      if (given.has(asset.path)) continue;
      given.add(asset.path);
      yield { ...asset, modified: entry.modified };
    }
  }
}
