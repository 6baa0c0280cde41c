import type { ExplainedField } from '../../core/explained';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { choicesOf, FIELD_NAMES } from '../readings/choices';
import { placeWords } from '../readings/place-words';
import { valuesOfEdit, type EditValues } from './edit-values';

type Props = {
  field: ExplainedField;
  post: FullPost;
  values: EditValues;
  onTake: (values: EditValues) => void;
};

/** What else the page says of a field of the form; one click puts it into the field. */
export function FieldChoices({ field, post, values, onTake }: Props) {
  const isDoubtful = post.doubts?.[field] !== undefined;
  const readings = post.explanation ?? post.doubts ?? {};
  const others = choicesOf(field, readings).flatMap((choice) => {
    const taken = { ...values, ...valuesOfEdit(choice.edit) };
    return JSON.stringify(taken) === JSON.stringify(values) ? [] : [{ choice, taken }];
  });
  if (others.length === 0) return null;
  const name = message(FIELD_NAMES[field]);
  return (
    <ul
      class="field-choices"
      data-doubtful={isDoubtful || undefined}
      aria-label={message('otherChoices', name)}
    >
      {others.map(({ choice, taken }) => (
        <li key={choice.words + choice.from}>
          <button
            type="button"
            class="quiet choice"
            title={placeWords(choice.from)}
            aria-label={message('takeThisFor', choice.words)}
            onClick={() => onTake(taken)}
          >
            <span>{choice.words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
