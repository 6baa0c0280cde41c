import type { BuiltPage } from '../support/jekyll';

/** What a reader of the built site sees of a post. */
export type BuiltPost = {
  address: string;
  title: string;
  path: string;
  categories: string[];
  tags: string[];
  date: string;
  main: Element;
};

/**
 * Text without spaces and controls: what is left must be the same to the letter. Quotes count as
 * their straight forms, because kramdown draws them as the site's typography has them.
 */
export function letters(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, '')
    .replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

/**
 * The posts among a site's pages, by the path of their file. All pages are read as one document:
 * that is much faster, and a post that leaves something open swallows its neighbours and is seen.
 */
export function readBuiltPosts(pages: readonly BuiltPage[]): Map<string, BuiltPost> {
  const sections = pages.map(({ address, html }) => {
    const section = html.replaceAll('\0', '');
    return `<section data-address="${address}">${section}</section>`;
  });
  const built = new DOMParser().parseFromString(`<!doctype html>${sections.join('')}`, 'text/html');
  const posts = new Map<string, BuiltPost>();
  for (const section of built.body.children) {
    const [facts, main] = section.children;
    if (facts?.id !== 'facts' || main?.localName !== 'main') continue;
    const address = section.getAttribute('data-address') ?? '';
    const post: BuiltPost = { address, main, ...JSON.parse(facts.textContent) };
    posts.set(post.path, post);
  }
  return posts;
}
