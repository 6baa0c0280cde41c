// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { openParts } from '../../src/extract/page/open-parts';
import { aPage, captureOf, STORY, STORY_ADDRESS, STORY_TEXT } from '../support/extract-page';
import { runNow } from '../../src/extract/steps';

/** Puts a page's markup into the live document, which alone has shadow roots and frames. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.importNode(page.documentElement, true));
}

function textOfLive(): string {
  const extraction = runNow(
    extract(document, STORY_ADDRESS, {
      mode: 'article',
      zone: 'UTC',
      now: Date.UTC(2026, 10, 22),
    }),
  );
  if (extraction.kind !== 'article') throw new Error(JSON.stringify(extraction));
  return extraction.capture.text;
}

function host(id: string): Element {
  const element = document.querySelector(`#${id}`);
  if (!element) throw new Error(id);
  return element;
}

afterEach(() => show('<body></body>'));

describe('a story is read where the page’s own tree does not hold it', () => {
  test('in an open shadow root, and in one inside that', () => {
    show(aPage('<div id="outer"></div>'));
    const outer = host('outer').attachShadow({ mode: 'open' });
    outer.innerHTML = '<style>p { color: red }</style><section><x-story></x-story></section>';
    const inner = outer.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = `<style>p {}</style>${STORY}`;
    expect(textOfLive()).toBe(STORY_TEXT);
  });

  test('in the slots of one: the page’s children, in the root’s order', () => {
    const [first = '', second = ''] = STORY.split('\n');
    show(aPage(`<div id="outer"><div slot="rest">${second}</div>${first}</div>`));
    const root = host('outer').attachShadow({ mode: 'open' });
    const opening = 'The harbour has waited for this, say those who remember the first machine.';
    const paragraph = `<p>${opening} ${opening} ${opening} ${opening} ${opening}</p>`;
    root.innerHTML = `<article>${paragraph}<slot></slot><slot name="rest"></slot></article>`;
    const lines = textOfLive().split('\n');
    expect(lines.slice(1)).toEqual(STORY_TEXT.split('\n').slice(0, 2));
  });

  test('in a frame of the page’s own origin', () => {
    show(aPage('<iframe id="outer"></iframe>'));
    const frame = host('outer');
    if (!(frame instanceof HTMLIFrameElement) || !frame.contentDocument) throw new Error('frame');
    frame.contentDocument.body.innerHTML = `<div>${STORY}</div>`;
    expect(textOfLive()).toBe(STORY_TEXT);
  });

  test('beside names that stand for properties of the page and of a part', () => {
    const names =
      '<form><input name="localName"><input name="attributes"><input name="childNodes"></form>';
    show(aPage(`${names}<div id="outer"></div>`));
    host('outer').attachShadow({ mode: 'open' }).innerHTML = `${names}<section>${STORY}</section>`;
    expect(textOfLive()).toBe(STORY_TEXT);
  });

  test('but not in parts that are larger than what a page may still hold', () => {
    show(aPage('<div id="outer"></div>'));
    host('outer').attachShadow({ mode: 'open' }).innerHTML = `${STORY}${'<i></i>'.repeat(200)}`;
    expect(openParts(document, 200)).toBeUndefined();
    expect(openParts(document, 400)?.textContent).toContain(STORY_TEXT.split('\n')[0]);
  });

  test('in a template', () => {
    expect(captureOf(aPage(`<template><div>${STORY}</div></template>`)).text).toBe(STORY_TEXT);
  });

  test('and nowhere else where the page itself has a text', () => {
    const other = STORY.replaceAll('turbine', 'machine');
    const html = aPage(`${STORY}<template>${other}${other}</template>`);
    expect(captureOf(html).text).toBe(STORY_TEXT);
  });
});

describe('formulas are words', () => {
  test.each([
    [
      'the TeX that KaTeX keeps beside its drawing',
      '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">E=mc2</span></span>',
      'E=mc^2',
    ],
    [
      'what a formula says of itself',
      '<math alttext="a/b"><mfrac><mi>a</mi><mi>b</mi></mfrac></math>',
      'a/b',
    ],
    ['its signs', '<math><mi>a</mi><mo>+</mo><mi>b</mi></math>', 'a+b'],
  ])('%s', (_name, formula, said) => {
    const { body, text } = captureOf(
      aPage(
        `${STORY}<p>The output follows ${formula}, as the engineers wrote it down in March.</p>${STORY}`,
      ),
    );
    expect(text).toContain(`The output follows ${said}, as the engineers`);
    expect(body).toContain(`<code>${said}</code>`);
  });
});

test('ruby keeps its readings', () => {
  const { body } = captureOf(
    aPage(
      `${STORY}<p>港の<ruby>灯台<rp>(</rp><rt>とうだい</rt><rp>)</rp></ruby>は、三つの冬を越えて光り続けた。</p>${STORY}`,
    ),
  );
  expect(body).toContain('<ruby>灯台<rp>(</rp><rt>とうだい</rt><rp>)</rp></ruby>');
});
