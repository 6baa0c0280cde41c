import type { Source } from '../../core/capture';
import { besideTime } from './source/beside-time';
import { accountName } from './source/account-name';
import { creditLines } from './source/credit-lines';
import { markedOutlet } from './source/marked-outlet';
import { cleanOutlet } from './credit-line';
import { HYDRATION_KEYS } from './hydration';
import { metaValue } from './meta-tags';
import type { Surroundings } from './near-headline';
import type { PageFacts } from './page-facts';

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

/** The outlet that the page credits (来源), with the page's own credit line where it stands alone. */
export function chooseSource(facts: PageFacts, around: Surroundings): Source | undefined {
  const credit = creditLines(facts, around);
  const found =
    credit.named ??
    metaSource(facts) ??
    (facts.rule.chinese ? unlabelled(facts, around) : undefined);
  if (!found) return undefined;
  return { ...found, ...(credit.line && { line: credit.line }) };
}

function unlabelled(facts: PageFacts, around: Surroundings): Source | undefined {
  return (
    markedOutlet(facts, around) ??
    accountName(around) ??
    besideTime(facts, around) ??
    hydratedSource(facts)
  );
}

function metaSource({ tags, rule }: PageFacts): Source | undefined {
  const text = rule.chinese ? metaValue(tags, NAMES) : undefined;
  const name = text && !/^https?:/.test(text) ? cleanOutlet(text) : undefined;
  return name ? { name } : undefined;
}

function hydratedSource({ hydration }: PageFacts): Source | undefined {
  for (const key of HYDRATION_KEYS.source) {
    const name = cleanOutlet(hydration.get(key) ?? '');
    if (name && /\p{Script=Han}/u.test(name)) return { name };
  }
  return undefined;
}
