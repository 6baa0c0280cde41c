import { message } from '../../../src/platform/i18n';
import { articleCount } from '../../../src/ui/locale';
import { fullDay, shortMonth, shortWeekday } from '../../../src/ui/moments';
import { AsTable } from './AsTable';
import { LEVELS, layoutYear, lineOf, PLAN, type Cell, type HalfYear } from './calendar-layout';
import { QueryLink } from './QueryLink';
import { dayOf, dayQuery } from './year-queries';

type Props = { year: number; days: readonly number[] };

const SIZE = PLAN.pitch - 3;

function dayLine(year: number, { day, posts }: Pick<Cell, 'day' | 'posts'>): string {
  return message('yearDayCount', fullDay(dayOf(year, day).getTime()), articleCount(posts));
}

function Day({ year, cell }: { year: number; cell: Cell }) {
  const box = (
    <rect class={`day-${cell.level}`} x={cell.x} y={cell.y} width={SIZE} height={SIZE} rx="3" />
  );
  if (cell.posts === 0) return box;
  return (
    <QueryLink query={dayQuery(year, cell.day)} title={dayLine(year, cell)} isDrawn>
      {box}
    </QueryLink>
  );
}

function Half({ year, half }: { year: number; half: HalfYear }) {
  return (
    <svg viewBox={`0 0 ${PLAN.width} ${PLAN.height}`} aria-hidden="true">
      {half.months.map(({ month, x }) => (
        <text key={month} x={x} y="12">
          {shortMonth(month)}
        </text>
      ))}
      {[0, 2, 4].map((weekday) => (
        <text key={weekday} x="0" y={lineOf(weekday) + SIZE - 5}>
          {shortWeekday(weekday)}
        </text>
      ))}
      {half.cells.map((cell) => (
        <Day key={cell.day} year={year} cell={cell} />
      ))}
    </svg>
  );
}

/** How many articles were saved on each day of a year: the more, the deeper its shade. */
export function Calendar({ year, days }: Props) {
  const [first, second] = layoutYear(year, days);
  const head = [message('yearColumnDay'), message('countColumn')];
  return (
    <section aria-labelledby="year-days">
      <h2 id="year-days">{message('yearDays')}</h2>
      <div
        class="year-drawing calendar"
        role="group"
        aria-label={message('yearDays')}
        tabIndex={0}
        data-scrolls
      >
        <Half year={year} half={first} />
        <Half year={year} half={second} />
      </div>
      <p class="year-legend" aria-hidden="true">
        {message('yearFewer')}
        <svg width={(LEVELS + 1) * 16} height="12">
          {Array.from({ length: LEVELS + 1 }, (_, level) => (
            <rect key={level} class={`day-${level}`} x={level * 16} width="12" height="12" rx="2" />
          ))}
        </svg>
        {message('yearMore')}
      </p>
      <AsTable
        head={head}
        rows={() =>
          days.map((posts, day) =>
            posts === 0 ? null : (
              <tr key={day}>
                <th scope="row">
                  <QueryLink query={dayQuery(year, day)}>
                    {fullDay(dayOf(year, day).getTime())}
                  </QueryLink>
                </th>
                <td class="figures">{articleCount(posts)}</td>
              </tr>
            ),
          )
        }
      />
    </section>
  );
}
