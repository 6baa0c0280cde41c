import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../../tools/browser/session.ts';
import type { Web } from '../../../tools/browser/web.ts';
import { clickForCard, startApp, type App } from './app.ts';
import { newsPage, paragraphs } from './news-page.ts';

const SITE = 'https://parts.example';
const TEXT = paragraphs(5, 'lighthouse')
  .map((text) => `<p>${text}</p>`)
  .join('');
const FRAME = `<!doctype html><meta charset="utf-8"><div>${TEXT}</div>`;

/** A page whose article holds nothing but `part`. */
const pageWith = (headline: string, part: string): string =>
  newsPage({ headline, paragraphs: [], tail: part });

/** What a page may keep its story in, and its markup. */
const PARTS: [string, string][] = [
  [
    'a declared shadow root',
    `<story-text><template shadowrootmode="open"><style>p { color: navy }</style><section>${TEXT}</section></template></story-text>`,
  ],
  ['a template', `<template><section>${TEXT}</section></template>`],
  ['a frame of its own origin', '<iframe src="/frame.html"></iframe>'],
];

/** The promise that a story is read from the parts of a page, in the built extension. */
export function describeParts(open: (web: Web) => Promise<Session>): void {
  let app: App<Session>;
  beforeAll(async () => {
    app = await startApp(open);
    app.web.serve(`${SITE}/frame.html`, { body: FRAME });
  });
  afterAll(() => app.close());

  const save = async (name: string, html: string) => {
    const address = `${SITE}/${name}.html`;
    app.web.serve(address, { body: html });
    await app.tab.go(address);
    return clickForCard(app);
  };

  it.each(PARTS)('a story in %s is saved whole', async (name, part) => {
    const card = await save(name.replace(/\W+/g, '-'), pageWith(`The lighthouse in ${name}`, part));
    expect(card.state).toBe('saved');
    expect(card.post?.text.split('\n')).toEqual(paragraphs(5, 'lighthouse'));
  });

  it('a frameset whose frame has the story is saved too', async () => {
    const head = '<head><meta charset="utf-8"><title>The lighthouse of 1999</title></head>';
    const html = `<!doctype html><html lang="en">${head}<frameset cols="20%,80%"><frame src="/none.html"><frame src="/frame.html"></frameset></html>`;
    const card = await save('frameset', html);
    expect(card.post?.text.split('\n')).toEqual(paragraphs(5, 'lighthouse'));
    expect(card.post?.headline).toBe('The lighthouse of 1999');
  });
}
