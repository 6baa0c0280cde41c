import { useEffect, useState } from 'preact/hooks';
import type { StoreFailure } from '../../core/failure';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { FailedList, LoadingList } from '../list/ListStates';
import { useReads } from '../reads';
import { EditForm, type FirstField } from './EditForm';

type Props = { id: string; field: FirstField; onDone: () => void; onCancel: () => void };
type Read = { post: FullPost | undefined } | { failure: StoreFailure };

/** The form that corrects a post. The post is read once: a capture meanwhile does not undo what is typed. */
export function EditPane({ id, field, onDone, onCancel }: Props) {
  const reads = useReads();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    reads.getFullPost(id).then(
      (post) => setRead({ post }),
      (error: unknown) => setRead({ failure: reads.failureOf(error) }),
    );
  }, [id]);
  if (!read) return <LoadingList />;
  if ('failure' in read) return <FailedList failure={read.failure} again={onCancel} />;
  if (!read.post) {
    return (
      <div class="list-state">
        <h1>{message('goneTitle')}</h1>
        <button type="button" class="quiet seal" onClick={onCancel}>
          {message('back')}
        </button>
      </div>
    );
  }
  return <EditForm post={read.post} focus={field} onDone={onDone} onCancel={onCancel} />;
}
