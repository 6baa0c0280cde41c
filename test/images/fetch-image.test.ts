import { expect, it, test } from 'vitest';
import { IMAGE_LIMITS } from '../../src/core/kept-image';
import { imageFetcher, type FetchEffects } from '../../src/images/fetch-image';
import { aGif, aPng, bytesOf } from '../support/image-bytes';

const PAGE = 'https://news.example/story';
const AT = 'https://img.example/a.jpg';

/** What comes of an answer of that kind; and what was asked. */
async function fetched(
  answer: FetchEffects['fetch'],
  address = AT,
  patience = 5_000,
): Promise<{ found: unknown; asked: [string, RequestInit][] }> {
  const asked: [string, RequestInit][] = [];
  const fetchImage = imageFetcher({
    patience,
    fetch: (at, init) => {
      asked.push([at, init]);
      return answer(at, init);
    },
  });
  return { found: await fetchImage(address, PAGE), asked };
}

const missing = (why: string, status?: number) => ({
  ok: false,
  failure: status === undefined ? { why } : { why, status },
});

/** An answer that came from another address than it was asked of. */
function redirected(to: string): Response {
  return Object.defineProperty(new Response(aPng(9, 9)), 'url', { value: to });
}

/** A stream that ends when it is cancelled, or never. */
function endless(size: number): { body: ReadableStream<Uint8Array>; given: () => number } {
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += size;
      controller.enqueue(new Uint8Array(size));
    },
  });
  return { body, given: () => given };
}

it('gives the image by its bytes, and tells its server nothing but the address', async () => {
  const answer = async () =>
    new Response(aPng(64, 48), { headers: { 'content-type': 'text/html' } });
  const { found, asked } = await fetched(answer);
  expect(found).toMatchObject({ ok: true, value: { type: 'image/png', width: 64, height: 48 } });
  expect(asked).toEqual([
    [AT, expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })],
  ]);
});

test.each([
  ['an error of the server', new Response('gone', { status: 404 }), missing('http', 404)],
  [
    'a page',
    new Response('<!doctype html>', { headers: { 'content-type': 'image/png' } }),
    missing('not-an-image'),
  ],
  ['nothing', new Response(null), missing('not-an-image')],
  ['a drawing with a script', new Response('<svg><script>x()</script></svg>'), missing('svg')],
  ['a pixel that counts', new Response(aGif(1, 1)), missing('tracking-pixel')],
  ['a bomb of pixels', new Response(aGif(65_000, 65_000)), missing('too-large')],
  [
    'one that says that it is huge',
    new Response('x', { headers: { 'content-length': '50000000' } }),
    missing('too-large'),
  ],
  [
    'a way into the own network',
    redirected('http://192.168.0.1/reboot'),
    missing('private-address'),
  ],
])('%s is named', async (_, answer, expected) => {
  expect((await fetched(async () => answer)).found).toEqual(expected);
});

it('stops in the middle of one that does not say how large it is', async () => {
  const { body, given } = endless(1_000_000);
  expect((await fetched(async () => new Response(body))).found).toEqual(missing('too-large'));
  expect(given()).toBeLessThan(IMAGE_LIMITS.bytes * 1.5);
});

it('does not wait for ever, neither for an answer nor for its bytes', async () => {
  const never = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_done, refuse) => {
      signal?.addEventListener('abort', () => refuse(signal.reason as Error));
    });
  expect((await fetched(never, AT, 10)).found).toEqual(missing('too-slow'));
  const drip = async (_: string, { signal }: RequestInit) =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(bytesOf('GIF89a'));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      }),
    );
  expect((await fetched(drip, AT, 10)).found).toEqual(missing('too-slow'));
});

it('a server that is not there is named; what is no failure of the network is thrown', async () => {
  const { found } = await fetched(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(found).toEqual(missing('unreachable'));
  await expect(fetched(() => Promise.reject(new RangeError('bug')))).rejects.toThrow('bug');
});

test.each([
  'http://localhost/a.png',
  'http://127.0.0.1/a.png',
  'http://0x7f.1/a.png',
  'http://10.1.2.3/a.png',
  'http://172.20.0.1/a.png',
  'http://192.168.1.1/a.png',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]/a.png',
  'http://[::ffff:10.0.0.1]/a.png',
  'http://[fd00::1]/a.png',
  'http://router/a.png',
  'http://nas.local/a.png',
  'ftp://img.example/a.png',
])('an address of the own network is not asked: %s', async (address) => {
  const { found, asked } = await fetched(async () => new Response(aPng(9, 9)), address);
  expect(found).toEqual(missing('private-address'));
  expect(asked).toEqual([]);
});

it('a page of the own network may have its own images', async () => {
  const fetchImage = imageFetcher({ patience: 100, fetch: async () => new Response(aPng(9, 9)) });
  const own = await fetchImage('http://wiki.local/a.png', 'http://wiki.local/page');
  expect(own.ok).toBe(true);
});
