import type { ExtractRequest } from '../../core/capture';
import { chooseAuthors } from './choose-authors';
import { chooseCanonical } from './choose-canonical';
import { chooseDateline } from './choose-dateline';
import { chooseHeadline } from './choose-headline';
import { chooseKeywords } from './choose-keywords';
import { chooseLeadImage } from './choose-lead-image';
import { chooseDates } from './choose-published';
import { choosePublisher } from './choose-publisher';
import { chooseSection } from './choose-section';
import { chooseSource } from './choose-source';
import { dekCandidates } from './dek-candidates';
import { articleBody } from './json-ld/article-body';
import type { Metadata } from './metadata';
import { aroundHeadline } from './near-headline';
import { collectFacts, type PageFacts } from './page-facts';
import { pageClaims } from './page-claims';
import type { Steps } from '../steps';
import type { TextLine } from '../page/text-lines';
import { pageTypes } from './page-types';

/**
 * Reads the facts of a story from a page: each field weighs all that the page says of it.
 * @param page is only read, never changed; `headlineElement` of the answer is one of its elements.
 * @param lines the visible text of the page.
 * @param address the http(s) or file address of the page.
 */
export function* readMetadata(
  page: Element,
  address: string,
  request: ExtractRequest,
  lines: TextLine[],
): Steps<Metadata> {
  const facts = collectFacts(page, address, request, lines);
  yield;
  const headline = chooseHeadline(facts);
  const around = aroundHeadline(facts.lines, headline);
  yield;
  const credited = chooseSource(facts, around);
  const dateline = chooseDateline(facts, around);
  yield;
  const { weighed: whoSays, ...authors } = chooseAuthors(facts, around);
  yield;
  const { weighed: whenSays, ...dates } = chooseDates(facts, around);
  return {
    ...authors,
    ...dates,
    readings: {
      ...(headline?.weighed && { headline: headline.weighed }),
      ...(credited?.weighed && { source: credited.weighed }),
      ...(whenSays && { publishedAt: whenSays }),
      ...(whoSays && { authors: whoSays }),
    },
    ...(headline && { headline: headline.text }),
    ...(headline?.element && { headlineElement: headline.element }),
    ...(credited && { source: credited.source }),
    ...(dateline && { dateline }),
    ...factsOfPage(facts),
  };
}

/** What does not depend on the headline. */
function factsOfPage(
  facts: PageFacts,
): Omit<Metadata, 'authors' | 'dateline' | 'headline' | 'headlineElement' | 'readings' | 'source'> {
  const canonicalUrl = chooseCanonical(facts);
  const section = chooseSection(facts);
  const leadImage = chooseLeadImage(facts);
  const body = articleBody(facts.linked.story);
  return {
    chinese: facts.rule.chinese,
    claims: pageClaims(facts),
    dekCandidates: dekCandidates(facts),
    keywords: chooseKeywords(facts),
    pageTypes: pageTypes(facts),
    publisher: choosePublisher(facts),
    ...(facts.language && { language: facts.language }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(section && { section }),
    ...(leadImage && { leadImage }),
    ...(body && { articleBody: body }),
  };
}
