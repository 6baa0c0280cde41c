import type { PostImage } from '../../core/capture';
import { asList, isNode, textOf } from './json-ld/json-value';
import { metaValue } from './meta-tags';
import type { PageFacts } from './page-facts';
import { webAddress } from './web-address';

/** The picture that the page offers for sharing; none -> undefined. */
export function chooseLeadImage(facts: PageFacts): PostImage | undefined {
  const { tags, address } = facts;
  const shared = webAddress(
    metaValue(tags, [
      'og:image:secure_url',
      'og:image',
      'og:image:url',
      'twitter:image',
      'twitter:image:src',
    ]),
    address,
  );
  if (shared) {
    const alt = metaValue(tags, ['og:image:alt', 'twitter:image:alt']);
    const width = pixels(metaValue(tags, ['og:image:width']));
    const height = pixels(metaValue(tags, ['og:image:height']));
    return { url: shared, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) };
  }
  return linkedImage(facts);
}

function linkedImage({ linked, address }: PageFacts): PostImage | undefined {
  const first = asList(linked.story?.['image'], 10)[0];
  const url = webAddress(
    isNode(first) ? textOf(first['url'] ?? first['contentUrl']) : textOf(first),
    address,
  );
  if (!url) return undefined;
  const caption = isNode(first) ? textOf(first['caption']) : undefined;
  const width = isNode(first) ? pixels(textOf(first['width'])) : undefined;
  const height = isNode(first) ? pixels(textOf(first['height'])) : undefined;
  return { url, ...(caption && { caption }), ...(width && { width }), ...(height && { height }) };
}

function pixels(text: string | undefined): number | undefined {
  const number = Math.round(Number.parseFloat(text ?? ''));
  return number >= 1 && number <= 100_000 ? number : undefined;
}
