import './year.css';
import type { ComponentChildren } from 'preact';
import { message } from '../../../src/platform/i18n';
import { FailedList, LoadingList } from '../../../src/ui/list/ListStates';
import { articleCount, formatNumber } from '../../../src/ui/locale';
import { hashOf } from '../route';
import { Calendar } from './Calendar';
import { YearLinksContext } from './QueryLink';
import { RisenWords } from './RisenWords';
import { SourceRows } from './SourceRows';
import { useYear, type Year } from './use-year';

type Props = {
  year: number | 'latest';
  /** What is listed beside it. */
  query: string;
  back: ComponentChildren;
  onYear: (year: number | 'latest') => void;
  onQuery: (query: string) => void;
};

type Known = Extract<Year, { state: 'ready' }>;

/** The years with captures, newest first. */
function Years({ year, facts, query, onYear }: Known & Pick<Props, 'query' | 'onYear'>) {
  return (
    <nav class="years" aria-label={message('yearOthers')}>
      {facts.years.map((one) => (
        <a
          key={one.year}
          class="quiet"
          href={hashOf({ at: 'year', year: one.year, query, order: 'captured' })}
          title={articleCount(one.posts)}
          aria-current={one.year === year ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onYear(one.year);
          }}
        >
          {one.year}
        </a>
      ))}
    </nav>
  );
}

function YearPage(props: Known & Omit<Props, 'year'>) {
  const { year, facts, words, query, onQuery } = props;
  const posts = facts.days.reduce((sum, day) => sum + day, 0);
  const name = message('yearName', String(year));
  const sum = message(
    'yearSum',
    articleCount(posts),
    formatNumber(facts.days.filter((day) => day > 0).length),
  );
  const route = { at: 'year', year, query, order: 'captured' } as const;
  return (
    <YearLinksContext.Provider value={{ route, onQuery }}>
      <div class="year" data-scrolls tabIndex={0} role="region" aria-label={message('yearRail')}>
        <h1>{name}</h1>
        <p class="year-sum">{posts > 0 ? sum : message('yearEmpty', String(year))}</p>
        {posts > 0 && (
          <>
            <Calendar year={year} days={facts.days} />
            <SourceRows year={year} facts={facts} />
            <RisenWords year={year} words={words} />
          </>
        )}
      </div>
    </YearLinksContext.Provider>
  );
}

/** The list beside it says how articles come here. */
function NothingYet() {
  return (
    <div class="list-state">
      <h1>{message('yearRail')}</h1>
      <p>{message('yearNone')}</p>
    </div>
  );
}

/** A year of the archive at a glance; each part of it leads to its articles, in the list beside it. */
export function YearView(props: Props) {
  const year = useYear(props.year);
  if (year.state === 'loading') return <LoadingList />;
  if (year.state === 'failed') {
    return <FailedList failure={year.failure} again={() => props.onYear('latest')} />;
  }
  const isEmpty = year.facts.years.length === 0;
  return (
    <>
      <div class="bar">
        {props.back}
        {!isEmpty && <Years {...year} query={props.query} onYear={props.onYear} />}
      </div>
      {isEmpty ? <NothingYet /> : <YearPage {...props} {...year} />}
    </>
  );
}
