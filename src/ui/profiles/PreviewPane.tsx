import { useId } from 'preact/hooks';
import type { Preview } from '../../export/template/preview';
import { message } from '../../platform/i18n';
import { faultLine } from '../export/fault-words';
import type { PreviewControl } from './use-preview';

/** Characters of a file that are shown. */
const SHOWN = 20_000;

function Shown({ preview }: { preview: Preview | undefined }) {
  switch (preview?.at) {
    case undefined:
      return <p class="note">{message('profilePreviewBusy')}</p>;
    case 'empty':
      return <p class="note">{message('profilePreviewEmpty')}</p>;
    case 'left-out':
      return <p class="note">{message('profilePreviewLeftOut')}</p>;
    case 'faults':
      return (
        <>
          <h3>{message('profileFaults')}</h3>
          <ul class="template-faults">
            {preview.faults.map((fault) => (
              <li key={faultLine(fault)} class="note fault">
                {faultLine(fault)}
              </li>
            ))}
          </ul>
        </>
      );
    case 'file':
      return (
        <>
          <p class="template-path">{preview.path}</p>
          <pre class="template-given" tabIndex={0} aria-label={message('profilePreview')}>
            {preview.content.slice(0, SHOWN)}
          </pre>
        </>
      );
  }
}

/** What the draft makes of a real post, or what is wrong with it. */
export function PreviewPane({ preview, posts, postId, choose }: PreviewControl) {
  const id = useId();
  return (
    <section class="template-preview" aria-labelledby={id}>
      <h2 id={id}>{message('profilePreview')}</h2>
      {posts.length > 0 && (
        <label>
          <span>{message('profilePreviewWith')}</span>
          <select
            class="field"
            value={postId}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {posts.map((post) => (
              <option key={post.id} value={post.id}>
                {post.headline ?? message('noHeadline')}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="status">
        <Shown preview={preview} />
      </div>
    </section>
  );
}
