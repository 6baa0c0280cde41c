import { useMemo, useRef, useState } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { monthName } from '../moments';
import { rowAt, type ListLayout } from './list-layout';
import { labelledMarks, markOf, monthsOf, type TimeMark } from './time-marks';

type Props = {
  layout: ListLayout;
  /** The first row that is seen. */
  first: number;
  goTo: (index: number) => void;
};

/** Labels that stand one under the other in a window of usual height. */
const LABELS = 36;

function labelOf({ year, month }: TimeMark, before: TimeMark | undefined): string {
  return before?.year === year
    ? String(month)
    : `${String(year).padStart(4, '0').slice(2)}·${month}`;
}

/** Years and months beside a list by time: a press, a drag or the arrow keys go there. */
export function TimeRail({ layout, first, goTo }: Props) {
  const rail = useRef<HTMLDivElement>(null);
  const [isDragged, setDragged] = useState(false);
  const months = useMemo(() => monthsOf(layout), [layout.runs, layout.height]);
  const labels = useMemo(() => labelledMarks(months, LABELS), [months]);
  if (months.length < 2) return null;
  const present = markOf(months, layout, first);
  const place = present ? months.indexOf(present) : 0;

  const follow = (event: PointerEvent): void => {
    const box = rail.current?.getBoundingClientRect();
    if (!box || box.height === 0) return;
    const share = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
    goTo(rowAt(layout, share * layout.height));
  };
  const step = (event: KeyboardEvent): void => {
    const steps: Partial<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 12,
      PageUp: -12,
      Home: -Infinity,
      End: Infinity,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = months[Math.min(months.length - 1, Math.max(0, place + by))];
    if (next) goTo(next.index);
  };
  return (
    <div
      ref={rail}
      class="time-rail"
      role="slider"
      aria-label={message('timeRail')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={months.length - 1}
      aria-valuenow={place}
      aria-valuetext={present && monthName(present.year, present.month)}
      tabIndex={0}
      data-scrolls
      onKeyDown={step}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(true);
        follow(event);
      }}
      onPointerMove={(event) => isDragged && follow(event)}
      onPointerUp={() => setDragged(false)}
      onPointerCancel={() => setDragged(false)}
    >
      {labels.map((mark, at) => (
        <span
          key={`${mark.year}-${mark.month}`}
          class={mark === present ? 'time-mark here' : 'time-mark'}
          style={{ top: `${mark.at * 100}%` }}
        >
          {labelOf(mark, labels[at - 1])}
        </span>
      ))}
    </div>
  );
}
