import type { PlannedFile } from '../../publish/folder/plan-folder';
import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';

type Props = {
  title: string;
  files: readonly PlannedFile[];
  isWarning?: boolean;
  onOpen: (id: string) => void;
};

/** Files of a group that are named; the rest are counted. */
const NAMED = 50;

/** Files with one fate, each of a post a way to it. Of none nothing is shown. */
export function FileGroup({ title, files, isWarning = false, onOpen }: Props) {
  if (files.length === 0) return null;
  const more = files.length - NAMED;
  return (
    <details class={`report${isWarning ? ' warn' : ''}`}>
      <summary>{title}</summary>
      <ul>
        {files.slice(0, NAMED).map(({ path, postId }) => (
          <li key={path}>
            {postId === undefined ? (
              path
            ) : (
              <button type="button" class="report-link" onClick={() => onOpen(postId)}>
                {path}
              </button>
            )}
          </li>
        ))}
        {more > 0 && <li>{message('andMore', formatNumber(more))}</li>}
      </ul>
    </details>
  );
}
