import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestKey, startWeb, type Web } from '../../tools/browser/web.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

function ask(address: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: web.port, path: address }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => done({ status: answer.statusCode, body }));
    });
    sent.on('error', fail);
    sent.end();
  });
}

it('answers for any host from its table, and nothing else', async () => {
  web.serve('http://news.example/a?x=1#part', { body: 'the page' });
  expect(await ask('http://news.example/a?x=1')).toEqual({ status: 200, body: 'the page' });
  expect(await ask('http://news.example/b')).toMatchObject({ status: 404 });
  expect(web.seen.map(({ url }) => url)).toEqual([
    'http://news.example/a?x=1',
    'http://news.example/b',
  ]);
});

it('knows an address in the form in which browsers ask for it', () => {
  expect(requestKey('https://Zeitung.Example/straße#top')).toBe(
    'https://zeitung.example/stra%C3%9Fe',
  );
});
