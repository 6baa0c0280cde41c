import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { hashOf, type Route } from '../route';

/** The place that links of a year lead on from, and the way to list what a query finds. */
export type YearLinks = { route: Route; onQuery: (query: string) => void };

export const YearLinksContext = createContext<YearLinks | undefined>(undefined);

type Props = {
  query: string;
  title?: string;
  /** Within a drawing: the keyboard and those who do not see it have the table beside it. */
  isDrawn?: true;
  children: ComponentChildren;
};

/** A part of a year that leads to its articles: a link, which opens in another tab as links do. */
export function QueryLink({ query, title, isDrawn, children }: Props) {
  const links = useContext(YearLinksContext);
  if (!links) return <>{children}</>;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    links.onQuery(query);
  };
  return (
    <a
      href={hashOf({ ...links.route, query })}
      title={isDrawn ? undefined : title}
      aria-current={links.route.query === query ? 'true' : undefined}
      tabindex={isDrawn ? -1 : undefined}
      onClick={follow}
    >
      {isDrawn && title && <title>{title}</title>}
      {children}
    </a>
  );
}
