import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pourBytes } from '../../src/core/pour-bytes.ts';
import { makeFolder } from './node-folder.ts';

/** A stream's bytes -> a file: written beside and moved, so that it is whole or as it was. */
export async function writeStream(path: string, bytes: ReadableStream<Uint8Array>): Promise<void> {
  await makeFolder(dirname(path));
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    const file = await open(beside, 'wx');
    try {
      const write = async (part: Uint8Array) => void (await file.writeFile(part));
      await pourBytes(bytes, write);
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
