import { useEffect, useState } from 'preact/hooks';

/** What stands beside the list. In the address: `#post/ID`, `#edit/ID`, `#export`. */
export type Route = { at: 'list' | 'export' } | { at: 'post' | 'edit'; id: string };

/** A part of an address -> the id in it; undefined where it is damaged. */
function idOf(part: string | undefined): string | undefined {
  try {
    return part ? decodeURIComponent(part) : undefined;
  } catch {
    return undefined;
  }
}

/** `#post/ID` -> the route; an address that is none is the list. */
export function routeOf(hash: string): Route {
  const [at, part] = hash.replace(/^#/, '').split('/');
  const id = idOf(part);
  if ((at === 'post' || at === 'edit') && id) return { at, id };
  return { at: at === 'export' ? 'export' : 'list' };
}

/** A route -> its address, '#' for the list. */
export function hashOf(route: Route): string {
  if ('id' in route) return `#${route.at}/${encodeURIComponent(route.id)}`;
  return route.at === 'list' ? '#' : `#${route.at}`;
}

/** The route of the page's address, and what goes to another; the browser's Back works. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (next: Route): void => {
    location.hash = hashOf(next);
    setRoute(next);
  };
  return [route, go];
}
