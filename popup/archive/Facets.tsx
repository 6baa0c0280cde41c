import { useEffect, useState } from 'preact/hooks';
import { message, type MessageKey } from '../../src/platform/i18n';
import type { Facets as FacetCounts } from '../../src/search/evaluate/count-facets';
import { formatNumber, languageName } from '../../src/ui/locale';
import { monthName } from '../../src/ui/moments';
import { useReads } from '../../src/ui/reads';
import { useArchiveStamp } from '../../src/ui/use-archive-stamp';
import { useHanForms } from '../../src/ui/use-han-forms';
import { facetPart, hasFacet, toggleFacet, type FacetKind } from '../../src/ui/facet-query';
import { RailLine } from './RailLine';
import { hashOf, type Route } from './route';

type Props = { route: Route; onQuery: (query: string) => void };

const KINDS = [
  ['source', 'facetSource'],
  ['month', 'facetMonth'],
  ['tag', 'facetTag'],
  ['section', 'facetSection'],
  ['author', 'facetAuthor'],
  ['language', 'facetLanguage'],
] as const satisfies readonly (readonly [FacetKind, MessageKey])[];

/** Names that a kind shows at first. */
const FEW = 5;
/** After typing and changes the list comes first, ms. */
const REST = 200;

/** Counts of names among the hits of the list; those of the list before stay until they are there. */
function useFacets({ query, order }: Route): FacetCounts | undefined {
  const reads = useReads();
  const forms = useHanForms();
  const stamp = useArchiveStamp();
  const [facets, setFacets] = useState<FacetCounts>();
  useEffect(() => {
    const stop = new AbortController();
    const request = { query: query.trim(), order, forms };
    const count = async () => setFacets(await reads.search.facets(request, stop.signal));
    const timer = setTimeout(() => void count().catch(() => undefined), REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [reads, query, order, forms, stamp]);
  return facets;
}

function nameOf(kind: FacetKind, name: string): string {
  if (kind === 'language') return languageName(name);
  const [year = 0, month = 1] = name.split('-').map(Number);
  return kind === 'month' ? monthName(year, month) : name;
}

/** Sources, months, tags, sections, authors and languages of what is listed; each narrows the list down. */
export function Facets({ route, onQuery }: Props) {
  const facets = useFacets(route);
  const [open, setOpen] = useState<ReadonlySet<FacetKind>>(new Set());
  if (!facets) return null;
  const toggle = (kind: FacetKind): void => {
    const next = new Set(open);
    if (!next.delete(kind)) next.add(kind);
    setOpen(next);
  };
  return (
    <>
      {KINDS.map(([kind, title]) => {
        const { names, distinct } = facets[kind];
        if (names.length === 0) return null;
        const shown = open.has(kind) ? names : names.slice(0, FEW);
        return (
          <div class="rail-part rail-more" key={kind}>
            <h2>{message(title)}</h2>
            {shown.map(({ name, posts }) => {
              const part = facetPart(kind, name);
              const next = toggleFacet(route.query, part);
              return (
                <RailLine
                  key={name}
                  label={nameOf(kind, name)}
                  note={formatNumber(posts)}
                  isOn={hasFacet(route.query, part)}
                  href={hashOf({ at: 'list', query: next, order: route.order })}
                  onClick={() => onQuery(next)}
                />
              );
            })}
            {distinct > FEW && (
              <RailLine
                label={
                  open.has(kind)
                    ? message('facetLess')
                    : message('facetMore', formatNumber(distinct))
                }
                onClick={() => toggle(kind)}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
