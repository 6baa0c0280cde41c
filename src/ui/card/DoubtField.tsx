import type { ExplainedField } from '../../core/explained';
import type { Post } from '../../core/post';
import { message } from '../../platform/i18n';
import { choicesOf, FIELD_NAMES, presentChoice } from '../readings/choices';
import { useTake } from '../readings/use-take';

type Props = { field: ExplainedField; post: Post; onDone: (post: Post) => void };

/** Choices that one line of the card shows. */
const MOST = 3;

/**
 * The field that is in doubt, and what else the page says of it: one click keeps what stands there or
 * takes another. The post is safe already.
 */
export function DoubtField({ field, post, onDone }: Props) {
  const { take, trouble } = useTake(post, onDone);
  const present = presentChoice(field, post);
  const others = choicesOf(field, post.doubts ?? {}).filter(
    ({ words }) => words !== present?.words,
  );
  // The headline stands above in full: there is no need to say it twice.
  const kept = field === 'headline' ? message('keepThis') : present?.words;
  return (
    <div class="doubt" role="group" aria-label={message(FIELD_NAMES[field])}>
      {present && (
        <button
          type="button"
          class="quiet choice choice-kept"
          aria-label={message('keepThisFor', present.words)}
          title={message('keepThisFor', present.words)}
          onClick={() => void take(present)}
        >
          {kept}
        </button>
      )}
      {others.slice(0, MOST - 1).map((choice) => (
        <button
          key={choice.words}
          type="button"
          class="quiet choice"
          aria-label={message('takeThisFor', choice.words)}
          title={choice.words}
          onClick={() => void take(choice)}
        >
          <span>{choice.words}</span>
        </button>
      ))}
      {trouble && (
        <span class="visually-hidden" role="alert">
          {trouble}
        </span>
      )}
    </div>
  );
}
