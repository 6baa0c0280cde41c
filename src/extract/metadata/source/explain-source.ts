import type { Source } from '../../../core/capture';
import type { Evidence } from '../../../core/moment';
import { shortened, weighed, type Said, type Weighed } from '../reading';

/** How the outlet was found: by a label (来源：), or by what else gives an outlet away. */
export type FoundBy =
  'label' | 'meta' | 'markup' | 'account' | 'beside-time' | 'script' | 'dateline';

/** An outlet, and how it was found. */
export type Found = { source: Source; by: FoundBy };

/** The kind of place of each way, and the share of pages on which it found the right outlet. */
const WAYS: Record<FoundBy, { from: Evidence; where?: string; right: number }> = {
  label: { from: 'visible', where: '来源：', right: 0.95 },
  meta: { from: 'meta', right: 0.85 },
  markup: { from: 'visible', right: 0.85 },
  account: { from: 'visible', right: 0.8 },
  'beside-time': { from: 'visible', right: 0.75 },
  script: { from: 'hydration', right: 0.6 },
  dateline: { from: 'visible', right: 0.7 },
};

const same = (name: string): string => name.replace(/\s+/g, '').toLowerCase();

/** What a page says of the outlet that it credits, the chosen one first. */
export function explainSource(
  found: Found,
  meta: Source | undefined,
  hydrated: Source | undefined,
): Weighed<string> | undefined {
  const others: Found[] = [
    ...(meta ? [{ source: meta, by: 'meta' as const }] : []),
    ...(hydrated ? [{ source: hydrated, by: 'script' as const }] : []),
  ];
  const said = [found, ...others].map(({ source, by }): Said<string> => {
    const { from, where } = WAYS[by];
    return { value: shortened(source.name), from, where };
  });
  return weighed(said, same, WAYS[found.by].right);
}
