import {
  IMAGE_LIMITS,
  isKeptAddress,
  type FoundImage,
  type ImageMissing,
} from '../core/kept-image';
import { isPrivateAddress } from '../core/private-address';
import { fail, type Result } from '../core/result';
import { lookAtImage } from './look-at-image';

export type FetchEffects = {
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** How long one image may take with all its bytes, ms. */
  patience: number;
};

/** Address of an image, and of the page that shows it -> the image, or why there is none. */
export type FetchImage = (
  address: string,
  page: string,
) => Promise<Result<FoundImage, ImageMissing>>;

/** Neither who reads, nor where, nor what was fetched before: an image's server learns its address. */
const ANONYMOUS: RequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'follow',
  referrerPolicy: 'no-referrer',
};

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

/** An address of the reader's own network may be asked only by a page that is of the same host. */
function mayAsk(address: string, page: string): boolean {
  return !isPrivateAddress(address) || hostOf(address) === hostOf(page);
}

/** The bytes of an answer, undefined where they are too many: no more than that is ever held. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const most = IMAGE_LIMITS.bytes;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What `fetch` and the reading of an answer throw: too long a time, or a server that is not there. */
function reasonOf(error: unknown): ImageMissing {
  const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
  if (isTimeout) return { why: 'too-slow' };
  if (error instanceof TypeError || error instanceof DOMException) return { why: 'unreachable' };
  throw error;
}

/** Makes what fetches one image, within its time and size, and looks at it. */
export function imageFetcher({ fetch, patience }: FetchEffects): FetchImage {
  const ask = async (
    address: string,
    page: string,
    abort: AbortController,
  ): Promise<Result<FoundImage, ImageMissing>> => {
    const response = await fetch(address, { ...ANONYMOUS, signal: abort.signal });
    if (!mayAsk(response.url || address, page)) return fail({ why: 'private-address' });
    if (!response.ok) return fail({ why: 'http', status: response.status });
    const announced = Number(response.headers.get('content-length') ?? 0);
    const bytes = announced > IMAGE_LIMITS.bytes ? undefined : await bytesOf(response);
    return bytes ? lookAtImage(bytes) : fail({ why: 'too-large' });
  };
  return async (address, page) => {
    if (isKeptAddress(address)) return fail({ why: 'unreachable' });
    if (!mayAsk(address, page)) return fail({ why: 'private-address' });
    const abort = new AbortController();
    const timer = setTimeout(
      () => abort.abort(new DOMException('too slow', 'TimeoutError')),
      patience,
    );
    try {
      return await ask(address, page, abort);
    } catch (error) {
      return fail(reasonOf(error));
    } finally {
      clearTimeout(timer);
      // What is left of an answer that is not wanted is not loaded either.
      abort.abort();
    }
  };
}
