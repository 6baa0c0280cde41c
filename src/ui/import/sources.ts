import { joinOmnivore } from '../../import/omnivore';
import { openZip, type Source } from '../../import/open-zip';

/** A file and its path in what was chosen. */
type Chosen = { file: File; path: string };

async function* sourcesOf(
  chosen: Iterable<Chosen> | AsyncIterable<Chosen>,
): AsyncGenerator<Source> {
  const sources: Source[] = [];
  for await (const { file, path } of chosen) {
    if (/\.zip$/i.test(file.name)) {
      for await (const source of zipSources(file)) sources.push(source);
    } else {
      sources.push({ path, read: async () => new Uint8Array(await file.arrayBuffer()) });
    }
  }
  yield* joinOmnivore(sources);
}

/** A damaged zip gives the files before the damage, then says so. */
async function* zipSources(file: File): AsyncGenerator<Source> {
  try {
    yield* openZip(file);
  } catch {
    yield { path: file.name, failure: { reason: 'unreadable', line: 1 } };
  }
}

/** What a field of files or folders gave. */
export function chosenSources(files: FileList): AsyncGenerator<Source> {
  return sourcesOf(
    [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name })),
  );
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder gives its entries a hundred at a time, until it gives none. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    yield* some;
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function* walk(entry: FileSystemEntry): AsyncGenerator<Chosen> {
  if (isFile(entry)) {
    const file = await fileOf(entry);
    yield { file, path: entry.fullPath.replace(/^\//, '') };
  } else if (isFolder(entry)) {
    for await (const inner of entriesOf(entry)) yield* walk(inner);
  }
}

async function* walkAll(entries: readonly FileSystemEntry[]): AsyncGenerator<Chosen> {
  for (const entry of entries) yield* walk(entry);
}

/** What was dropped on the page: files, zips, whole folders. Its list is only there during the drop. */
export function droppedSources(items: DataTransferItemList): AsyncGenerator<Source> {
  return sourcesOf(walkAll([...items].flatMap((item) => item.webkitGetAsEntry() ?? [])));
}
