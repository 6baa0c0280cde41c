import type { ExplainedField } from '../../core/explained';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { articleLanguage } from '../article-language';
import { useShortcuts } from '../use-shortcuts';
import { EditBar } from './EditBar';
import { EditConflict } from './EditConflict';
import { faultsOf, type EditValues } from './edit-values';
import { FieldChoices } from './FieldChoices';
import { TextField } from './TextField';
import { TimeField } from './TimeField';
import { useEdit } from './use-edit';

/** Where the form begins. */
export type FirstField = 'headline' | 'tags';

type Props = { post: FullPost; focus: FirstField; onDone: () => void; onCancel: () => void };

/** The facts of a post, to be corrected. Only what was changed is sent, and a later capture leaves it alone. */
export function EditForm({ post, focus, onDone, onCancel }: Props) {
  const { draft, trouble, clashes, save, takeTheirs } = useEdit(post, onDone);
  const cancel = (): void => {
    draft.drop();
    onCancel();
  };
  useShortcuts({ Escape: cancel });
  const { values } = draft;
  if (!values) return null;
  const faults = faultsOf(values);

  const canSave = Object.keys(faults).length === 0;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (canSave) void save(values);
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
    <form class="edit" onSubmit={submit} noValidate>
      <EditBar onCancel={cancel} trouble={trouble} canSave={canSave} />
      <div class="edit-fields">
        {clashes && (
          <EditConflict
            clashes={clashes}
            onMine={() => void save(values)}
            onTheirs={() => takeTheirs(values)}
          />
        )}
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
