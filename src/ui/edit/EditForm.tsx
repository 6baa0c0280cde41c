import { useState } from 'preact/hooks';
import type { ExplainedField } from '../../core/explained';
import { factsKey } from '../../core/facts-key';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { articleLanguage } from '../article-language';
import { explainChange, lineOf } from '../explain';
import { useServices } from '../services';
import { useShortcuts } from '../use-shortcuts';
import { EditBar } from './EditBar';
import { editOf, faultsOf, valuesOf, type EditValues } from './edit-values';
import { FieldChoices } from './FieldChoices';
import { TextField } from './TextField';
import { TimeField } from './TimeField';
import { useDraft } from './use-draft';

/** Where the form begins. */
export type FirstField = 'headline' | 'tags';

type Props = { post: FullPost; focus: FirstField; onDone: () => void; onCancel: () => void };

/** The facts of a post, to be corrected. Only what was changed is sent, and a later capture leaves it alone. */
export function EditForm({ post, focus, onDone, onCancel }: Props) {
  const { background, now } = useServices();
  const [first] = useState(() => valuesOf(post, now()));
  /** The facts that the reader has seen: at first those shown, after a warning those of then. */
  const [seen, setSeen] = useState(() => factsKey(post));
  const draft = useDraft(post.id, first);
  const [trouble, setTrouble] = useState<string>();
  const cancel = (): void => {
    draft.drop();
    onCancel();
  };
  useShortcuts({ Escape: cancel });
  const { values } = draft;
  if (!values) return null;
  const faults = faultsOf(values);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (Object.keys(faults).length > 0) return;
    const edit = editOf(values, first);
    const answer = edit ? await background.editPost({ postId: post.id, edit, seen }) : undefined;
    if (answer && !answer.ok) {
      if (answer.failure.reason === 'post-changed') setSeen(factsKey(post));
      return setTrouble(lineOf(explainChange(answer.failure)));
    }
    draft.drop();
    announce(message('edited'));
    onDone();
  };
  const field = (name: keyof EditValues) => ({
    value: values[name],
    fault: faults[name],
    onInput: (value: string) => draft.type({ ...values, [name]: value }),
    autoFocus: name === focus,
  });
  const others = (explained: ExplainedField) => (
    <FieldChoices field={explained} post={post} values={values} onTake={draft.type} />
  );
  return (
    <form class="edit" onSubmit={(event) => void save(event)} noValidate>
      <EditBar onCancel={cancel} trouble={trouble} canSave={Object.keys(faults).length === 0} />
      <div class="edit-fields">
        {draft.isOld && (
          <p class="edit-note">
            {message('draftKept')}
            <button type="button" class="quiet seal" onClick={draft.drop}>
              {message('draftDrop')}
            </button>
          </p>
        )}
        <TextField
          label={message('fieldHeadline')}
          lang={articleLanguage(post)}
          lines={3}
          {...field('headline')}
        />
        {others('headline')}
        <TextField
          label={message('fieldSource')}
          hint={message('fieldSourceHint', post.publisher.name ?? post.publisher.host)}
          {...field('source')}
        />
        {others('source')}
        <TimeField time={field('time')} offset={field('offset')} />
        {others('publishedAt')}
        <TextField
          label={message('fieldAuthors')}
          hint={message('fieldListHint')}
          {...field('authors')}
        />
        {others('authors')}
        <TextField
          label={message('fieldTags')}
          hint={message('fieldListHint')}
          {...field('tags')}
        />
      </div>
    </form>
  );
}
