import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** What the test web answers for one address. `delay`: ms before the answer starts. */
export type ServedPage = {
  body: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
  delay?: number;
};

/** A request that reached the test web. `destination`: the browser's Sec-Fetch-Dest, e.g. 'image'. */
export type SeenRequest = { method: string; url: string; destination: string | undefined };

/**
 * The whole web as a browser under test sees it: an HTTP proxy that answers for every host from a
 * table of pages, 404 for what is not in it, and notes each request. Nothing leaves the machine.
 */
export type Web = {
  readonly port: number;
  /** All requests so far, in order, the browser's own included. */
  readonly seen: SeenRequest[];
  /** Answers `address` (its fragment aside) with `page` from now on. */
  serve(address: string, page: ServedPage): void;
  close(): Promise<void>;
};

const NOT_FOUND: ServedPage = { body: 'not found', status: 404 };

/** address -> the key under which a request for it arrives. @throws TypeError on no address. */
export function requestKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

function answer(response: ServerResponse, page: ServedPage, url: string): void {
  response.writeHead(page.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(url.startsWith('https:') ? { connection: 'keep-alive' } : {}),
    ...page.headers,
  });
  response.end(page.body);
}

function addressOf(request: IncomingMessage, scheme: 'http' | 'https'): string {
  const target = request.url ?? '/';
  return target.startsWith('http') ? target : `${scheme}://${request.headers.host ?? ''}${target}`;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

/** Starts the test web on a free port of the loopback. Close it at the end. */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, ServedPage>();
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const handler = (scheme: 'http' | 'https') => (request: IncomingMessage, to: ServerResponse) => {
    const url = addressOf(request, scheme);
    const destination = request.headers['sec-fetch-dest'];
    seen.push({
      method: request.method ?? 'GET',
      url,
      destination: typeof destination === 'string' ? destination : undefined,
    });
    const page = pages.get(URL.canParse(url) ? requestKey(url) : url) ?? NOT_FOUND;
    if (page.delay === undefined) answer(to, page, url);
    else setTimeout(() => answer(to, page, url), page.delay);
  };
  const secure = createTlsServer(await makeCertificate(), handler('https'));
  const proxy = createServer(handler('http'));
  proxy.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listen(proxy);
  return {
    port,
    seen,
    serve: (address, page) => void pages.set(requestKey(address), page),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      secure.close();
      await new Promise<void>((done) => {
        proxy.close(() => done());
      });
    },
  };
}
