import type { PageLayout, PageRule, Selectors } from '../../core/site-rule';

/** What a rule's selectors found in a page, and the names of those that found nothing. */
export type Ruled = {
  name: string;
  story: Element | undefined;
  headline: Element | undefined;
  published: Element | undefined;
  authors: Element[];
  source: Element | undefined;
  missed: string[];
};

const FACTS = ['headline', 'published', 'source'] as const;

/** All elements that a selector matches; a selector that is none matches nothing. */
function matches(page: Element, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

/** What the first selector that shows something matches. */
function matchesOfFirst(page: Element, selectors: Selectors = []): Element[] {
  for (const selector of selectors) {
    const found = matches(page, selector).filter(({ textContent }) => /\S/.test(textContent ?? ''));
    if (found.length > 0) return found;
  }
  return [];
}

/** Takes the layout's `remove` out of the page, but never what the story stands in. */
function removeBeside(page: Element, { remove = [] }: PageLayout, story: Element): void {
  for (const element of remove.flatMap((selector) => matches(page, selector))) {
    if (!element.contains(story)) element.remove();
  }
}

/**
 * Applies a publisher's rule to a page: takes out what is none of the story, and finds the story and
 * its facts. Of several layouts the first counts whose story is there; where none is, everything is
 * missed and the page is left as it was.
 */
export function findByRule(page: Element, { name, layouts }: PageRule): Ruled {
  const nothing = { headline: undefined, published: undefined, source: undefined, authors: [] };
  for (const layout of layouts) {
    const [story] = matchesOfFirst(page, layout.story);
    if (story === undefined) continue;
    removeBeside(page, layout, story);
    const [headline, published, source] = FACTS.map(
      (fact) => matchesOfFirst(page, layout[fact])[0],
    );
    const authors = matchesOfFirst(page, layout.authors);
    const found = { headline, published, source, authors: authors[0] };
    const missed = Object.entries(found).flatMap(([fact, element]) =>
      element === undefined && fact in layout ? [fact] : [],
    );
    return { name, story, headline, published, source, authors, missed };
  }
  return { name, story: undefined, ...nothing, missed: ['story'] };
}
