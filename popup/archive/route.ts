import { useEffect, useState } from 'preact/hooks';
import type { ListOrder } from '../../src/ui/list/load-list';

/** What stands beside the list. */
export type Beside =
  | { at: 'list' | 'export' | 'import' }
  | { at: 'post' | 'edit'; id: string }
  /** 'latest': the last year in which anything was saved. */
  | { at: 'year'; year: number | 'latest' };

/**
 * What the archive shows: a list, by its query and order, and what stands beside it. In the address:
 * `#post/ID?q=QUERY&order=published`, `#edit/ID`, `#year/2026`, `#year`, `#export`, `#import`,
 * `#?q=QUERY`.
 */
export type Route = Beside & { query: string; order: ListOrder };

/** A part of an address -> the id in it; undefined where it is damaged. */
function idOf(part: string | undefined): string | undefined {
  try {
    return part ? decodeURIComponent(part) : undefined;
  } catch {
    return undefined;
  }
}

/** '2026' -> 2026; what is no year of four digits: the latest. */
function yearOf(part: string | undefined): number | 'latest' {
  const year = /^\d{4}$/.test(part ?? '') ? Number(part) : 0;
  return year > 0 ? year : 'latest';
}

function orderOf(text: string | null): ListOrder {
  return text === 'published' || text === 'relevance' ? text : 'captured';
}

/** `#post/ID?q=央行` -> the route; an address that is none is the list of all posts. */
export function routeOf(hash: string): Route {
  const [path = '', ...rest] = hash.replace(/^#/, '').split('?');
  const [at, part] = path.split('/');
  const asked = new URLSearchParams(rest.join('?'));
  const list = { query: asked.get('q') ?? '', order: orderOf(asked.get('order')) };
  const id = idOf(part);
  if ((at === 'post' || at === 'edit') && id) return { at, id, ...list };
  if (at === 'year') return { at, year: yearOf(part), ...list };
  return { at: at === 'export' || at === 'import' ? at : 'list', ...list };
}

/** A route -> its address, '#' for the list of all posts. */
export function hashOf(route: Route): string {
  const asked = new URLSearchParams();
  if (route.query !== '') asked.set('q', route.query);
  if (route.order !== 'captured') asked.set('order', route.order);
  const list = asked.size > 0 ? `?${asked.toString()}` : '';
  if ('id' in route) return `#${route.at}/${encodeURIComponent(route.id)}${list}`;
  if (route.at === 'year' && route.year !== 'latest') {
    return `#year/${String(route.year).padStart(4, '0')}${list}`;
  }
  return `#${route.at === 'list' ? '' : route.at}${list}`;
}

/** The ways from one route to another. The browser's Back goes a step back; `amend` makes no step. */
export type Ways = {
  go: (change: Partial<Route>) => void;
  amend: (change: Partial<Route>) => void;
};

function changed(route: Route, change: Partial<Route>): Route {
  const { query = route.query, order = route.order } = change;
  const { query: _query, order: _order, ...beside } = route;
  if (change.at === undefined) return { ...beside, query, order };
  if (change.at === 'post' || change.at === 'edit') {
    return 'id' in change && change.id !== undefined
      ? { at: change.at, id: change.id, query, order }
      : { ...beside, query, order };
  }
  if (change.at === 'year') return { at: 'year', year: change.year ?? 'latest', query, order };
  return { at: change.at, query, order };
}

/** The route of the page's address, and the ways to others. */
export function useRoute(): [Route, Ways] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const ways: Ways = {
    go: (change) => {
      const next = changed(routeOf(location.hash), change);
      if (hashOf(next) !== hashOf(routeOf(location.hash)))
        history.pushState(null, '', hashOf(next));
      setRoute(next);
    },
    amend: (change) => {
      const next = changed(routeOf(location.hash), change);
      history.replaceState(null, '', hashOf(next));
      setRoute(next);
    },
  };
  return [route, ways];
}
