import type { BodyReading, LeftOut } from '../../core/explanation';
import { message, type MessageKey } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { stepWords } from './step-words';

const FROM = {
  page: 'bodyFromPage',
  'site-rule': 'bodyFromSiteRule',
  'linked-data': 'bodyFromLinkedData',
  script: 'bodyFromScript',
  everything: 'bodyFromEverything',
  selection: 'bodyFromSelection',
} as const satisfies Record<BodyReading['from'], MessageKey>;

function Step({ step, count, first }: LeftOut) {
  return (
    <li>
      <span class="reading-count">{message('timesLeftOut', formatNumber(count))}</span>
      <span>{stepWords(step)}</span>
      <q>{first}</q>
    </li>
  );
}

/** Where the text stood, and what around it was left out, each with how the first of it begins. */
export function TextReading({ reading }: { reading: BodyReading }) {
  const { from, leftOut } = reading;
  return (
    <section class="reading" data-field="body">
      <h2>{message('fieldText')}</h2>
      <p>{message(FROM[from])}</p>
      {leftOut.length === 0 ? (
        <p>{message('nothingLeftOut')}</p>
      ) : (
        <ul class="reading-steps" aria-label={message('leftOutLabel')}>
          {leftOut.map((one) => (
            <Step key={one.step} {...one} />
          ))}
        </ul>
      )}
    </section>
  );
}
