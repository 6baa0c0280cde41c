import { EXPLAINED_FIELDS } from '../../core/explained';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { FieldReading } from './FieldReading';
import { TextReading } from './TextReading';
import { useTake } from './use-take';

/**
 * How was this read? What the page said of each fact and where, with the others one click away, and
 * what was left out of the text. Closed until it is asked for; nothing where a post has no explanation.
 */
export function HowRead({ post }: { post: FullPost }) {
  const { take, trouble } = useTake(post);
  const { explanation } = post;
  if (!explanation) return null;
  return (
    <details class="how-read">
      <summary>{message('howRead')}</summary>
      <div class="readings">
        {trouble && (
          <p class="fault" role="alert">
            {trouble}
          </p>
        )}
        {EXPLAINED_FIELDS.map((field) => (
          <FieldReading key={field} field={field} post={post} readings={explanation} take={take} />
        ))}
        {explanation.body && <TextReading reading={explanation.body} />}
      </div>
    </details>
  );
}
