import type { ExtractRequest } from '../../core/capture';
import { chooseLanguage, isChinese } from './choose-language';
import { siteNames } from './headline/site-names';
import { readHydration } from './hydration';
import { readJsonLd } from './json-ld/read-json-ld';
import { findStory, type StoryNodes } from './json-ld/story-node';
import type { JsonNode } from './json-ld/json-value';
import { readMetaTags, type MetaTags } from './meta-tags';
import type { ZoneRule } from './moments/to-moment';
import type { TextLine } from '../page/text-lines';
import { titleOf } from '../page/title-of';

const MARKED = '[itemprop], [property*="schema:"], [rel~="author"]';

/** Everything that a page says, read once; each field weighs it in a file of its own. */
export type PageFacts = {
  /** The root of the page's copy. */
  page: Element;
  /** What the page's `title` element says, white space collapsed. */
  title: string;
  address: string;
  tags: MetaTags;
  /** Elements that microdata, RDFa or `rel` mark, in the order of the page. */
  marked: Element[];
  nodes: JsonNode[];
  linked: StoryNodes;
  lines: TextLine[];
  /** What inline scripts say; read when it is first asked for. */
  hydration: () => ReadonlyMap<string, string>;
  language?: string;
  rule: ZoneRule;
  /** The names under which the site goes, comparable. */
  siteNames: ReadonlySet<string>;
};

/** Reads the page once, without changing it. */
export function collectFacts(
  page: Element,
  address: string,
  request: ExtractRequest,
  lines: TextLine[],
): PageFacts {
  const tags = readMetaTags(page);
  const nodes = readJsonLd(page);
  const language = chooseLanguage(page, tags, lines);
  const rule = { chinese: isChinese(language, lines), zone: request.zone, now: request.now };
  const linked = findStory(nodes, address);
  let scripts: ReadonlyMap<string, string> | undefined;
  const hydration = (): ReadonlyMap<string, string> => (scripts ??= readHydration(page));
  const names = siteNames({ address, tags, nodes, linked });
  return {
    page,
    title: titleOf(page),
    address,
    tags,
    marked: [...page.querySelectorAll(MARKED)],
    nodes,
    linked,
    lines,
    hydration,
    rule,
    siteNames: names,
    ...(language && { language }),
  };
}
