import type { ExplainedField } from '../../core/explained';
import type { Readings } from '../../core/explanation';
import type { Post } from '../../core/post';
import { message } from '../../platform/i18n';
import { formatShare } from '../locale';
import { choicesOf, FIELD_NAMES, presentChoice, type Choice } from './choices';
import { placeWords } from './place-words';
import type { Take } from './use-take';

type Props = { field: ExplainedField; post: Post; readings: Readings; take: Take['take'] };

function Place({ from, where }: Pick<Choice, 'from' | 'where'>) {
  return (
    <span class="reading-place">
      {placeWords(from)}
      {where && <code>{where}</code>}
    </span>
  );
}

/** One field: what was taken and where it stood, what else the page says, and how sure the choice is. */
export function FieldReading({ field, post, readings, take }: Props) {
  const choices = choicesOf(field, readings);
  if (choices.length === 0) return null;
  const confidence = formatShare(readings[field]?.confidence ?? 0);
  const present = presentChoice(field, post)?.words;
  const isDoubtful = post.doubts?.[field] !== undefined;
  return (
    <section class="reading" data-field={field} data-doubtful={isDoubtful || undefined}>
      <h2>
        {message(FIELD_NAMES[field])}
        <span class={isDoubtful ? 'reading-share mark-look' : 'reading-share'}>
          <span aria-hidden="true" title={message('rightOften', confidence)}>
            {confidence}
          </span>
          <span class="visually-hidden">{message('rightOften', confidence)}</span>
        </span>
      </h2>
      <ul>
        {choices.map((choice) => (
          <li key={choice.words + choice.from}>
            <span class="reading-value">{choice.words}</span>
            <Place from={choice.from} where={choice.where} />
            {choice.words === present && !isDoubtful ? (
              <span class="reading-taken">{message('chosenHere')}</span>
            ) : (
              <button
                type="button"
                class="quiet seal"
                aria-label={message(
                  choice.words === present ? 'keepThisFor' : 'takeThisFor',
                  choice.words,
                )}
                onClick={() => void take(choice)}
              >
                {message(choice.words === present ? 'keepThis' : 'takeThis')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
