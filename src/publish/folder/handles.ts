/*
 * What of the File System Access API is used, as types of our own: TypeScript knows only a part of
 * it, and tests keep folders in memory.
 */

export type WritableFile = {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
};

export type FileHandle = {
  getFile(): Promise<Pick<File, 'size' | 'lastModified' | 'arrayBuffer'>>;
  createWritable(): Promise<WritableFile>;
};

export type FolderHandle = {
  readonly name: string;
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
};
