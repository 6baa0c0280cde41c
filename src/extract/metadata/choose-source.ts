import type { Source } from '../../core/capture';
import { besideTime } from './source/beside-time';
import { accountName } from './source/account-name';
import { creditLines } from './source/credit-lines';
import { explainSource, type Found } from './source/explain-source';
import { markedOutlet } from './source/marked-outlet';
import { chooseDateline } from './choose-dateline';
import { cleanOutlet } from './credit-line';
import { HYDRATION_KEYS } from './hydration';
import { metaValue } from './meta-tags';
import type { Surroundings } from './near-headline';
import type { PageFacts } from './page-facts';
import type { Weighed } from './reading';

const NAMES = [
  'source',
  'contentsource',
  'mediaid',
  'article:source',
  'og:article:source',
  'articlesource',
  'dc.source',
  'newssource',
];

/** The credited outlet, and what else the page says it were. */
export type ChosenSource = { source: Source; weighed?: Weighed<string> };

/** The outlet that the page credits (来源), with the page's own credit line where it stands alone. */
export function chooseSource(facts: PageFacts, around: Surroundings): ChosenSource | undefined {
  const credit = creditLines(facts, around);
  const meta = metaSource(facts);
  const found: Found | undefined =
    (credit.named && { source: credit.named, by: 'label' }) ??
    (meta && { source: meta, by: 'meta' }) ??
    (facts.rule.chinese ? unlabelled(facts, around) : undefined);
  if (!found) return undefined;
  const hydrated = facts.rule.chinese ? hydratedSource(facts) : undefined;
  const reading = explainSource(found, meta, hydrated);
  return {
    source: { ...found.source, ...(credit.line && { line: credit.line }) },
    ...(reading && { weighed: reading }),
  };
}

function unlabelled(facts: PageFacts, around: Surroundings): Found | undefined {
  const ways: [Found['by'], () => Source | undefined][] = [
    ['markup', () => markedOutlet(facts, around)],
    ['account', () => accountName(around)],
    ['beside-time', () => besideTime(facts, around)],
    ['script', () => hydratedSource(facts)],
    ['dateline', () => agencyOf(chooseDateline(facts, around))],
  ];
  for (const [by, find] of ways) {
    const source = find();
    if (source) return { source, by };
  }
  return undefined;
}

function metaSource({ tags, rule }: PageFacts): Source | undefined {
  const text = rule.chinese ? metaValue(tags, NAMES) : undefined;
  const name = text && !/^https?:/.test(text) ? cleanOutlet(text) : undefined;
  return name ? { name } : undefined;
}

function hydratedSource({ hydration }: PageFacts): Source | undefined {
  for (const key of HYDRATION_KEYS.source) {
    const name = cleanOutlet(hydration().get(key) ?? '');
    if (name && /\p{Script=Han}/u.test(name)) return { name };
  }
  return undefined;
}

/** The agency that a dateline begins with: `新华社北京1月4日电`, `财联社3月18日电`. */
function agencyOf(dateline: string | undefined): Source | undefined {
  const name = /^\p{Script=Han}{1,6}?(?:社|网|日报|晚报|时报)(?=\p{Script=Han}{0,12}\d)/u.exec(
    dateline ?? '',
  )?.[0];
  return name === undefined ? undefined : { name };
}
