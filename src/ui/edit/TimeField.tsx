import { useId } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { offsetName } from '../moments';
import type { EditFault } from './edit-values';
import { faultText } from './TextField';

type Part = { value: string; fault: EditFault | undefined; onInput: (value: string) => void };

/** Every offset that a zone of this century has, minutes east of UTC. */
const OFFSETS = [
  -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -150, -120, -60, 0, 60,
  120, 180, 210, 240, 270, 300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720,
  765, 780, 840,
];

/** When the story was published, on the clock of its place, with that clock's offset beside it. */
export function TimeField({ time, offset }: { time: Part; offset: Part }) {
  const id = useId();
  const known = OFFSETS.includes(Number(offset.value))
    ? OFFSETS
    : [...OFFSETS, Number(offset.value)];
  return (
    <div class="edit-field">
      <label for={id}>{message('fieldTime')}</label>
      <div class="edit-time">
        <input
          id={id}
          type="datetime-local"
          class="field"
          value={time.value}
          aria-invalid={time.fault !== undefined}
          aria-describedby={`${id}-note`}
          onInput={(event) => time.onInput(event.currentTarget.value)}
        />
        <select
          class="field"
          aria-label={message('fieldZone')}
          value={offset.value}
          onChange={(event) => offset.onInput(event.currentTarget.value)}
        >
          {known.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {offsetName(minutes)}
            </option>
          ))}
        </select>
      </div>
      <small id={`${id}-note`} class={time.fault ? 'fault' : undefined}>
        {time.fault ? faultText(time.fault) : message('fieldTimeHint')}
      </small>
    </div>
  );
}
