import type { Chosen } from '../../import/list-sources';

/** What a field of files or folders gave. */
export function chosenFiles(files: FileList): Promise<Chosen[]> {
  const chosen = [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return Promise.resolve(chosen);
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

async function walkAll(entries: readonly FileSystemEntry[]): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const entry of entries) for await (const one of walk(entry)) chosen.push(one);
  return chosen;
}

/** What was dropped on the page: files, zips, whole folders. Its list is only there during the drop. */
export function droppedFiles(items: DataTransferItemList): Promise<Chosen[]> {
  return walkAll([...items].flatMap((item) => item.webkitGetAsEntry() ?? []));
}
