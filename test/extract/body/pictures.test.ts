// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/extract/body/pictures';
import { aPage, captureOf, STORY } from '../../support/extract-page';

const BASE = 'https://www.harbour.example/news/tide';
const at = (path: string): string => `https://www.harbour.example${path}`;

/** Markup with one `img` in it -> its picture. */
function picture(markup: string) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const image = page.querySelector('img');
  if (!image) throw new Error('no img');
  return pictureOf(image, BASE);
}

describe('the address of a picture', () => {
  it.each([
    ['plain', '<img src="/quay.jpg">', '/quay.jpg'],
    ['loaded late: data-src', '<img src="/blank.gif" data-src="/quay.jpg">', '/quay.jpg'],
    [
      'loaded late: data-original',
      '<img src="/x/loading.gif" data-original="/quay.jpg">',
      '/quay.jpg',
    ],
    [
      'a stand-in as data',
      '<img src="data:image/gif;base64,R0lGOD" data-lazy-src="/quay.jpg">',
      '/quay.jpg',
    ],
    [
      'the widest of a set',
      '<img src="/s.jpg" srcset="/a.jpg 640w, /b.jpg 1600w, /c.jpg 4800w">',
      '/b.jpg',
    ],
    ['a late set', '<img src="/s.jpg" data-srcset="/a.jpg 1x, /b.jpg 2x">', '/b.jpg'],
    [
      'a set before what is loaded late',
      '<img data-src="/w400.jpg" srcset="/b.jpg 1200w">',
      '/b.jpg',
    ],
    ['not a set of thumbnails', '<img src="/quay.jpg" srcset="/a.jpg 90w, /b.jpg 180w">', '/b.jpg'],
    ['a set without spaces', '<img srcset="/a.jpg 640w,/b.jpg 1024w">', '/b.jpg'],
    [
      'commas in addresses',
      '<img srcset="/fl=cro,0,17/a.jpg 640w, /fl=cro,0,9/b.jpg 900w">',
      '/fl=cro,0,9/b.jpg',
    ],
    [
      'sources of a picture',
      '<picture><source srcset="/wide.webp 1600w"><source srcset="/m.webp 480w"><img src="/s.jpg"></picture>',
      '/wide.webp',
    ],
    [
      'not an address that a script completes',
      '<img data-url="/q_${formatId}.jpg" src="/quay.jpg">',
      '/quay.jpg',
    ],
  ])('%s', (_kind, markup, path) => {
    expect(picture(markup)?.url).toBe(at(path));
  });

  it.each([
    ['a tracker', '<img src="/pixel?id=7" width="1" height="1">'],
    ['an icon by its size', '<img src="/print.png" width="24" height="24">'],
    ['an icon by its name', '<img src="/img/share-icon.png">'],
    ['an icon by its folder', '<img src="/icons/small/date.png">'],
    ['a drawing', '<img src="/arrow-right.svg">'],
    ['a portrait of the author', '<img src="https://secure.gravatar.com/avatar/f0e41e?s=140">'],
    ['nothing but a stand-in', '<img src="/assets/placeholder.png">'],
    ['no web address', '<img src="javascript:alert(1)">'],
  ])('%s is no picture of the story', (_kind, markup) => {
    expect(picture(markup)).toBeUndefined();
  });

  it('a set under attack is read in linear time', () => {
    const start = performance.now();
    picture(`<img src="/quay.jpg" srcset="${'a'.repeat(200_000)} b">`);
    picture(`<img src="/quay.jpg" srcset="${', '.repeat(100_000)}">`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('pictures for readers without scripts', () => {
  it.each([
    // A page whose scripts run has the inside of noscript as text.
    ['as text', '&lt;img src="/quay.jpg" alt="The quay"&gt;'],
    ['as markup', '<img src="/quay.jpg" alt="The quay">'],
  ])('are taken %s', (_how, inside) => {
    const { images } = captureOf(aPage(`${STORY}<noscript>${inside}</noscript>${STORY}`));
    expect(images).toEqual([{ url: expect.stringMatching(/\/quay\.jpg$/), alt: 'The quay' }]);
  });

  it('are not taken twice where the picture is there already', () => {
    const late = '<img src="/blank.gif" data-src="/quay-1200x800.jpg">';
    const plain = '<noscript><img src="/quay-600x400.jpg"></noscript>';
    const { images, body } = captureOf(aPage(`${STORY}${late}${plain}${STORY}`));
    expect(images).toHaveLength(1);
    expect(body.match(/<img/g)).toHaveLength(1);
  });
});
