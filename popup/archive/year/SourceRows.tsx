import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { message } from '../../../src/platform/i18n';
import type { YearFacts, YearSource } from '../../../src/search/year/year-facts';
import { articleCount, formatNumber } from '../../../src/ui/locale';
import { monthName, shortMonth } from '../../../src/ui/moments';
import { AsTable } from './AsTable';
import { QueryLink } from './QueryLink';
import { monthQuery, sourceQuery, yearQuery } from './year-queries';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const WIDTH = 480;
const HEIGHT = 34;
const STEP = WIDTH / MONTHS.length;

/** The middle of each month, px. */
const x = scalePoint<number>()
  .domain(MONTHS)
  .range([STEP / 2, WIDTH - STEP / 2]);

type RowProps = { year: number; source: YearSource; most: number };

/** A source through the months; a month leads to its articles. */
function SourceLine({ year, source, most }: RowProps) {
  const y = scaleLinear()
    .domain([0, most])
    .range([HEIGHT - 1, 3]);
  const at = (_: number, index: number): number => x(index + 1) ?? 0;
  const shape = area<number>().x(at).y0(HEIGHT).y1(y).curve(curveMonotoneX)(source.months);
  const edge = line<number>().x(at).y(y).curve(curveMonotoneX)(source.months);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="source-area" d={shape ?? ''} />
      <path class="source-edge" d={edge ?? ''} />
      {source.months.map((posts, month) =>
        posts === 0 ? null : (
          <QueryLink
            key={month}
            query={sourceQuery(source.name, monthQuery(year, month + 1))}
            title={message('yearDayCount', monthName(year, month + 1), articleCount(posts))}
            isDrawn
          >
            <rect class="source-month" x={month * STEP} width={STEP} height={HEIGHT} />
          </QueryLink>
        ),
      )}
    </svg>
  );
}

/** For each month the sources that it has most of. */
function Leaders({ year, leaders }: { year: number; leaders: YearFacts['leaders'] }) {
  return (
    <AsTable
      head={[message('yearColumnMonth'), message('yearLeaders')]}
      rows={() =>
        leaders.map((names, month) => (
          <tr key={month}>
            <th scope="row">
              <QueryLink query={monthQuery(year, month + 1)}>
                {monthName(year, month + 1)}
              </QueryLink>
            </th>
            <td>
              {names.map(({ name, posts }) => (
                <span class="year-part" key={name}>
                  <QueryLink query={sourceQuery(name, monthQuery(year, month + 1))}>
                    {name}
                  </QueryLink>{' '}
                  {formatNumber(posts)}
                </span>
              ))}
            </td>
          </tr>
        ))
      }
    />
  );
}

/** The most frequent sources of a year, each drawn through its months on one scale. */
export function SourceRows({ year, facts }: { year: number; facts: YearFacts }) {
  const most = Math.max(1, ...facts.sources.flatMap(({ months }) => months));
  return (
    <section aria-labelledby="year-sources">
      <h2 id="year-sources">{message('yearSources')}</h2>
      <div class="year-sources">
        <p class="source-months" aria-hidden="true">
          {MONTHS.map((month) => (
            <span key={month}>{shortMonth(month)}</span>
          ))}
        </p>
        {facts.sources.map((source) => (
          <div class="source-row" key={source.name}>
            <QueryLink query={sourceQuery(source.name, yearQuery(year))}>{source.name}</QueryLink>
            <SourceLine year={year} source={source} most={most} />
            <span class="figures">{formatNumber(source.posts)}</span>
          </div>
        ))}
      </div>
      <Leaders year={year} leaders={facts.leaders} />
    </section>
  );
}
