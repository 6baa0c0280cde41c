import { strToU8, zipSync, type Zippable } from 'fflate';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';

/*
 * Zips that no person would make: each test makes its own.
 */

export function aZip(files: Zippable): Blob {
  return new Blob([new Uint8Array(zipSync(files))]);
}

/** A file that unpacks to so many bytes, about two hundred times what it takes. */
export function swelling(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 7;
  for (let at = 0; at < size; at += 4_096) {
    for (let offset = 0; offset < 12; offset += 1) {
      state = (state * 48_271) % 2_147_483_647;
      bytes[at + offset] = state % 256;
    }
  }
  return bytes;
}

/** The places of a header's mark in a zip: `PK\1\2` of the directory, `PK\3\4` of a file. */
function marks(zip: Uint8Array, third: number): number[] {
  const at: number[] = [];
  for (let i = 0; i + 3 < zip.length; i += 1) {
    if (zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === third && zip[i + 3] === third + 1)
      at.push(i);
  }
  return at;
}

/** A zip of one file that says to unpack to `told` bytes. */
export function aLyingZip(name: string, bytes: Uint8Array, told: number): Blob {
  const zip = new Uint8Array(zipSync({ [name]: bytes }));
  const view = new DataView(zip.buffer);
  for (const at of marks(zip, 1)) view.setUint32(at + 24, told, true);
  for (const at of marks(zip, 3)) view.setUint32(at + 22, told, true);
  return new Blob([zip]);
}

/** A zip of one file whose name is these bytes, in no encoding that the zip says. */
export function aZipNamed(name: Uint8Array, content: string): Blob {
  const placeholder = '~'.repeat(name.length);
  const zip = new Uint8Array(zipSync({ [placeholder]: strToU8(content) }));
  const tilde = '~'.charCodeAt(0);
  for (let at = 0; at < zip.length; at += 1) {
    if (zip.subarray(at, at + name.length).every((byte) => byte === tilde)) zip.set(name, at);
  }
  return new Blob([zip]);
}

type Options = { zip64?: boolean; password?: string };

/** A zip as a full writer makes it: of the 64-bit form, or locked. */
export async function aWrittenZip(files: Record<string, string>, options: Options): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { ...options, useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return writer.close();
}
