import type { FileHandle, FolderHandle } from '../../src/publish/folder/handles';

type Stored = { bytes: Uint8Array<ArrayBuffer>; modified: number };

/** Thrown as the browser throws: by name. */
export function browserError(name: string): Error {
  return Object.assign(new Error(name), { name });
}

/**
 * A folder in memory that works as the browser's: files are replaced when their writer is closed.
 * `before` is asked ahead of every act, e.g. 'write _posts/a.md', and may throw.
 */
export class FakeFolder {
  readonly files = new Map<string, Stored>();
  readonly acts: string[] = [];
  before: (act: string) => void = () => undefined;
  #clock = 0;

  readonly root: FolderHandle = this.#folder('', 'site');

  /** Puts a file there as a person would. */
  put(path: string, text: string): void {
    this.#clock += 1;
    this.files.set(path, { bytes: new TextEncoder().encode(text), modified: this.#clock });
  }

  /** Path -> text, without the manifest. */
  texts(): Record<string, string> {
    const decoder = new TextDecoder();
    const files = [...this.files].filter(([path]) => !path.startsWith('.jianbao/'));
    return Object.fromEntries(files.map(([path, { bytes }]) => [path, decoder.decode(bytes)]));
  }

  #act(act: string): void {
    this.acts.push(act);
    this.before(act);
  }

  #folder(at: string, name: string): FolderHandle {
    const pathOf = (child: string) => (at === '' ? child : `${at}/${child}`);
    return {
      name,
      getDirectoryHandle: async (child, { create = false } = {}) => {
        const path = pathOf(child);
        const isThere = [...this.files.keys()].some((file) => file.startsWith(`${path}/`));
        if (!isThere && !create) throw browserError('NotFoundError');
        return this.#folder(path, child);
      },
      getFileHandle: async (child, { create = false } = {}) => {
        const path = pathOf(child);
        if (create) this.#act(`create ${path}`);
        if (!this.files.has(path)) {
          if (!create) throw browserError('NotFoundError');
          this.put(path, '');
        }
        return this.#file(path);
      },
      removeEntry: async (child) => {
        this.#act(`remove ${pathOf(child)}`);
        this.files.delete(pathOf(child));
      },
      keys: () => this.#names(at),
    };
  }

  async *#names(at: string): AsyncGenerator<string> {
    const start = at === '' ? '' : `${at}/`;
    const inside = [...this.files.keys()].filter((path) => path.startsWith(start));
    yield* new Set(inside.map((path) => path.slice(start.length).split('/')[0] ?? ''));
  }

  #file(path: string): FileHandle {
    return {
      getFile: async () => {
        const { bytes, modified } = this.files.get(path) ?? {
          bytes: new Uint8Array(),
          modified: 0,
        };
        const arrayBuffer = async () => {
          this.#act(`read ${path}`);
          return bytes.slice().buffer;
        };
        return { size: bytes.length, lastModified: modified, arrayBuffer };
      },
      createWritable: async () => {
        let written: Uint8Array<ArrayBuffer> = new Uint8Array();
        this.#act(`open ${path}`);
        return {
          write: async (bytes) => {
            this.#act(`write ${path}`);
            written = new Uint8Array([...written, ...bytes]);
          },
          close: async () => {
            this.#act(`close ${path}`);
            this.#clock += 1;
            this.files.set(path, { bytes: written, modified: this.#clock });
          },
          abort: async () => undefined,
        };
      },
    };
  }
}
