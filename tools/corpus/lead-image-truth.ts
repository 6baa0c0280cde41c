import * as v from 'valibot';
import type { Page } from 'puppeteer-core';
import { isSamePicture } from '../../src/extract/body/same-picture.ts';

/*
 * Which picture leads a story, by a rule that does not ask our extractor:
 * 1. `og:image` and the `image` of the linked data's article are one picture (by the name or id of
 *    the file, whatever its size), and the page shows that picture: that one.
 * 2. Else the first figure with a picture inside the article's own element.
 * Where neither holds the page has no truth, and is not counted.
 */

const shownSchema = v.object({
  shared: v.array(v.string()),
  linked: v.array(v.string()),
  pictures: v.array(v.object({ addresses: v.string(), leads: v.boolean() })),
});
type Shown = v.InferOutput<typeof shownSchema>;

/** What the page itself tells, gathered in it: plain strings, no judgement. */
const GATHER = `(() => {
  const shared = [...document.querySelectorAll('meta[property="og:image"], meta[name="og:image"], meta[property="og:image:url"]')]
    .map((meta) => meta.content).filter(Boolean).slice(0, 1);
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent.slice(0, 400000));
  const names = ['src', 'srcset', 'data-src', 'data-srcset', 'data-original', 'data-lazy-src', 'data-lazy-srcset'];
  const addresses = (image) => [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])]
    .flatMap((one) => names.map((name) => one.getAttribute(name) ?? '')).filter((text) => !text.startsWith('data:')).join(' ');
  const apart = 'aside, nav, footer, header nav, [class*="related" i], [class*="teaser" i], [class*="recommend" i], [class*="author" i], li';
  const first = [...document.querySelectorAll('article figure, main figure, [itemprop~="articleBody"] figure')]
    .find((figure) => figure.querySelector('img, source') && !figure.closest(apart));
  const pictures = [...document.querySelectorAll('img')].slice(0, 500).map((image) =>
    ({ addresses: addresses(image).slice(0, 6000), leads: first !== undefined && first.contains(image) }));
  return { shared, linked, pictures };
})()`;

const ARTICLE = /article|posting|report/i;

/** The addresses under `image` of every article in some linked data; broken data has none. */
function linkedImages(text: string): string[] {
  const found: string[] = [];
  const take = (image: unknown): void => {
    if (typeof image === 'string') found.push(image);
    else if (Array.isArray(image)) image.slice(0, 1).forEach(take);
    else if (typeof image === 'object' && image !== null) {
      take('url' in image ? image.url : 'contentUrl' in image ? image.contentUrl : undefined);
    }
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    if ('@graph' in node) visit(node['@graph']);
    const type = '@type' in node ? JSON.stringify(node['@type']) : '';
    if (ARTICLE.test(type) && 'image' in node) take(node.image);
  };
  try {
    visit(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return found;
}

/** What stands in the place of a picture, or is none. */
const STAND_IN = /placeholder|missing-image|blank|loading|spacer|logo|\.svg/i;

/** `a.jpg 400w, b.jpg 800w c.jpg` -> its addresses. */
function addressesIn(text: string): string[] {
  return text
    .split(/,?\s+/)
    .filter((part) => (part.includes('/') || part.includes('.')) && !STAND_IN.test(part));
}

function judge({ shared, linked, pictures }: Shown): string[] | undefined {
  const [offered] = shared;
  const told = linked.flatMap(linkedImages);
  const isAgreed = offered !== undefined && told.some((one) => isSamePicture(one, offered));
  const isShown = pictures.some(({ addresses }) =>
    addressesIn(addresses).some((one) => offered !== undefined && isSamePicture(one, offered)),
  );
  if (isAgreed && isShown) return [offered];
  const first = pictures.find(({ leads }) => leads);
  const addresses = first && addressesIn(first.addresses);
  return addresses && addresses.length > 0 ? addresses : undefined;
}

/**
 * The addresses of the picture that leads the story on an open page (all its sizes), by the rule
 * above; undefined where the rule does not decide.
 */
export async function leadImageTruth(page: Page): Promise<string[] | undefined> {
  return judge(v.parse(shownSchema, await page.evaluate(GATHER)));
}

/** Whether a picture's address is the one that leads. */
export function isLeadImage(address: string | undefined, truth: readonly string[]): boolean {
  return address !== undefined && truth.some((one) => isSamePicture(one, address));
}
