import type { FullPost } from '../../src/core/post';
import type { ListRequest, SearchCalls } from '../../src/search/engine/contract';
import { dayRuns } from '../../src/search/engine/day-runs';
import { joinColumns, NamePool } from '../../src/search/columns/columns';
import { packRows } from '../../src/search/columns/pack-rows';
import { rowOf } from '../../src/search/columns/post-row';
import { BitSet } from '../../src/search/evaluate/bit-set';
import { countFacets } from '../../src/search/evaluate/count-facets';
import { postMatcher } from '../../src/search/evaluate/match-post';
import { HitList, orderOf } from '../../src/search/evaluate/result';
import { parseQuery } from '../../src/search/query/parse-query';
import { shownPatterns } from '../../src/search/query/shown-patterns';
import { yearFacts } from '../../src/search/year/year-facts';
import { missingInFacts, showHit } from '../../src/search/show/show-hit';

/** Searches posts in memory by reading them all: what components see of the worker. */
export function fakeSearch(
  posts: readonly FullPost[],
  give: <Value>(value: Value) => Promise<Value>,
): SearchCalls {
  const find = ({ query, order, forms }: ListRequest) => {
    const parsed = parseQuery(query, forms);
    const matches = postMatcher(parsed.clauses, forms);
    const isEmpty = parsed.clauses.length === 0 && query.trim() !== '';
    const found = isEmpty ? [] : posts.filter((post) => matches({ post, text: post.text }));
    const columns = joinColumns([packRows(0, found.map(rowOf))], new NamePool());
    const byTime =
      found.length > 0
        ? orderOf(columns, order === 'captured' ? order : 'published')
        : new Uint32Array();
    const list = new HitList(columns, byTime, [], order);
    const patterns = shownPatterns(parsed);
    const hits = (from: number, to: number) =>
      list.ids(from, to).flatMap((id) => {
        const post = found.find((one) => one.id === id);
        if (!post) return [];
        const inText = missingInFacts(post, patterns, forms);
        return [showHit(post, post.text, { patterns, inText, forms })];
      });
    return { list, hits, columns, notes: parsed.notes, found };
  };
  const progress = { isComplete: true, isWhole: true, posts: posts.length, waiting: 0, bytes: 0 };
  return {
    open: async (request) => {
      const { list, hits, notes } = find(request);
      return give({ total: list.length, hits: hits(0, request.limit), notes, progress });
    },
    rows: async (request) => give(find(request).hits(request.from, request.to)),
    days: async (request) =>
      give(dayRuns(find(request).list, request.order === 'captured' ? 'captured' : 'published')),
    facets: async (request) => {
      const { columns, found } = find(request);
      const all = new BitSet(columns.length);
      found.forEach((_, at) => all.add(at));
      return give(countFacets(columns, all, [], request.forms));
    },
    ids: async (request) => give(find(request).list.ids(0, posts.length)),
    placeOf: async (request) => give(find(request).list.ids(0, posts.length).indexOf(request.id)),
    counts: async ({ queries, forms }) =>
      give(queries.map((query) => find({ query, order: 'captured', forms }).list.length)),
    year: async ({ year, forms }) => {
      const all = find({ query: '', order: 'captured', forms }).list;
      const { columns, found } = find({ query: `saved:${year}`, order: 'captured', forms });
      const hits = { posts: new BitSet(columns.length), rest: found.map(rowOf) };
      return give(yearFacts(year, columns, { hits, all, forms }));
    },
    risenWords: async () => give(Array.from({ length: 12 }, () => [])),
    progress: async () => give(progress),
  };
}
