import { changedParts } from '../../store/index-rows';
import { readIndexState } from '../../store/index-tables';
import { joinColumns, NamePool } from '../columns/columns';
import { BitSet } from '../evaluate/bit-set';
import { countFacets } from '../evaluate/count-facets';
import { Headlines } from '../evaluate/headlines';
import { HitList, orderedHits, type HitSet } from '../evaluate/result';
import { IndexDamaged } from '../index/index-damaged';
import { rebuildIndex } from '../indexer/catch-up';
import { parseQuery } from '../query/parse-query';
import type { Query } from '../query/query';
import { shownPatterns } from '../query/shown-patterns';
import type { HanForms } from '../text/fold';
import { HeadlineWords } from '../year/headline-words';
import { countHits, risenWords } from '../year/risen-words';
import { yearFacts } from '../year/year-facts';
import type { IndexProgress, ListRequest, SearchCalls, YearRequest } from './contract';
import { dayRuns } from './day-runs';
import { OpenIndex, type IndexView } from './open-index';
import { runQuery } from './run-query';
import { showHits } from './show-hits';

/** A list that was found: it is good as long as the archive is as it was. */
type Found = { key: string; query: Query; view: IndexView; hits: HitSet; list: HitList };

/** Lists kept, for what is asked of them next. */
const KEPT = 6;
/** Tries to read an index that another window is writing, before it counts as damaged. */
const TRIES = 3;

/** The list of what was captured in a year. */
function capturesOf(year: number, forms: HanForms): ListRequest {
  return { query: `saved:${String(year).padStart(4, '0')}`, order: 'captured', forms };
}

const NOTHING: IndexView = {
  state: undefined,
  changes: [],
  columns: joinColumns([], new NamePool()),
  segments: [],
  present: new BitSet(0),
  orderBy: () => new Uint32Array(),
};

function progressOf({ state, changes }: IndexView): IndexProgress {
  const isWhole = state !== undefined && state.readThrough === undefined;
  return {
    isComplete: isWhole && changes.length === 0,
    isWhole,
    posts: state?.posts ?? 0,
    waiting: changedParts(changes).size,
    bytes: (state?.segments ?? []).reduce((sum, { bytes }) => sum + bytes, 0),
    ...(state?.damaged !== undefined && { damaged: state.damaged }),
  };
}

/** Answers what pages ask of the index. It keeps what it read, and reads anew what was written since. */
export class Searcher implements SearchCalls {
  private readonly index = new OpenIndex();
  private readonly headlines = new Headlines();
  private readonly words = new HeadlineWords(this.headlines);
  private found: Found[] = [];

  async open(request: Parameters<SearchCalls['open']>[0], signal?: AbortSignal) {
    const found = await this.find(request, signal);
    const { list, query, view } = found;
    const hits = await showHits(list.ids(0, request.limit), shownPatterns(query), request.forms);
    return { total: list.length, hits, notes: query.notes, progress: progressOf(view) };
  }

  async rows(request: Parameters<SearchCalls['rows']>[0], signal?: AbortSignal) {
    const { list, query } = await this.find(request, signal);
    return showHits(list.ids(request.from, request.to), shownPatterns(query), request.forms);
  }

  async days(request: ListRequest, signal?: AbortSignal) {
    const { list } = await this.find(request, signal);
    return request.order === 'relevance' ? [] : dayRuns(list, request.order);
  }

  async facets(request: ListRequest, signal?: AbortSignal) {
    const { hits, view } = await this.find(request, signal);
    return countFacets(view.columns, hits.posts, hits.rest, request.forms);
  }

  async ids(request: ListRequest, signal?: AbortSignal) {
    const { list } = await this.find(request, signal);
    return list.ids(0, list.length);
  }

  async placeOf(request: Parameters<SearchCalls['placeOf']>[0], signal?: AbortSignal) {
    const { list } = await this.find(request, signal);
    return list.ids(0, list.length).indexOf(request.id);
  }

  async counts({ queries, forms }: { queries: string[]; forms: HanForms }, signal?: AbortSignal) {
    const counts: number[] = [];
    for (const query of queries) {
      const { list } = await this.find({ query, order: 'captured', forms }, signal);
      counts.push(list.length);
    }
    return counts;
  }

  async year({ year, forms }: YearRequest, signal?: AbortSignal) {
    const all = await this.find({ query: '', order: 'captured', forms }, signal);
    const { hits, view } = await this.find(capturesOf(year, forms), signal);
    return yearFacts(year, view.columns, { hits, all: all.list, forms });
  }

  async risenWords({ year, forms }: YearRequest, signal?: AbortSignal) {
    const before = await this.find(capturesOf(year - 1, forms), signal);
    const { list } = await this.find(capturesOf(year, forms), signal);
    const months = await this.words.months([list, before.list], { year, forms }, signal);
    return months
      .slice(12)
      .map((month, at) => countHits(risenWords(month, months.slice(at, at + 12)), month, forms));
  }

  async progress({ forms }: { forms: HanForms }) {
    return progressOf(await this.view(forms));
  }

  /** The list of a request, from before if the archive is as it was. */
  private async find(request: ListRequest, signal?: AbortSignal): Promise<Found> {
    const view = await this.view(request.forms);
    const { query, order, forms } = request;
    const last = view.changes.at(-1)?.at ?? 0;
    const key = JSON.stringify([
      query,
      order,
      forms,
      view.state?.stamp,
      view.state?.readThrough,
      last,
    ]);
    const known = this.found.find((found) => found.key === key);
    if (known) return known;
    const parsed = parseQuery(query, forms);
    const isEmpty = parsed.clauses.length === 0 && query.trim() !== '';
    const made = await this.run(view, parsed, request, isEmpty, signal);
    this.found = [{ ...made, key }, ...this.found].slice(0, KEPT);
    return { ...made, key };
  }

  private async run(
    view: IndexView,
    query: Query,
    { order, forms }: ListRequest,
    isEmpty: boolean,
    signal: AbortSignal | undefined,
    tries = TRIES,
  ): Promise<Omit<Found, 'key'>> {
    if (isEmpty) {
      const hits: HitSet = { posts: new BitSet(0), rest: [] };
      return { query, view, hits, list: new HitList(view.columns, new Uint32Array(), [], order) };
    }
    try {
      const isScored = order === 'relevance';
      const hits = await runQuery(query.clauses, view, {
        forms,
        isScored,
        headlines: this.headlines,
        signal,
      });
      const byTime = view.orderBy(order === 'relevance' ? 'published' : order);
      const ordered = orderedHits(hits, byTime, order);
      return { query, view, hits, list: new HitList(view.columns, ordered, hits.rest, order) };
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      const next = await this.viewAfter(error, view, forms, tries);
      return this.run(next, query, { query: '', order, forms }, isEmpty, signal, tries - 1);
    }
  }

  /** What to go on with where the index could not be read: its newer state, or no index at all. */
  private async viewAfter(
    error: IndexDamaged,
    { state }: IndexView,
    forms: HanForms,
    tries: number,
  ): Promise<IndexView> {
    const now = await readIndexState();
    const isWritten = now?.stamp !== state?.stamp || now?.nextSegment !== state?.nextSegment;
    this.index.forget();
    if (isWritten && tries > 0) return this.view(forms);
    void rebuildIndex(forms, error.message);
    return NOTHING;
  }

  private async view(forms: HanForms, tries = TRIES): Promise<IndexView> {
    try {
      return await this.index.view(forms);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      this.index.forget();
      if (tries > 0) return this.view(forms, tries - 1);
      void rebuildIndex(forms, error.message);
      return NOTHING;
    }
  }
}
