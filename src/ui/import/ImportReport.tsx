import { message } from '../../platform/i18n';
import type { ImportOutcome, ImportStatus } from '../../store/import-rows';
import { articleCount, formatNumber } from '../locale';
import { useCopy } from '../use-copy';
import { outcomeLine, statusLine } from './import-words';
import type { ImportControl } from './use-import';

type Group = { status: ImportStatus | 'review'; outcomes: ImportOutcome[] };
type Props = {
  id: number;
  outcomes: readonly ImportOutcome[];
  isUndone: boolean;
  control: ImportControl;
  onOpen: (id: string) => void;
};

/** Files of a group that are named; the rest are counted, and in what is copied. */
const NAMED = 100;

const ORDER = ['failed', 'revised', 'duplicate', 'to-capture', 'created'] as const;

function groupsOf(outcomes: readonly ImportOutcome[]): Group[] {
  const groups: Group[] = ORDER.map((status) => ({
    status,
    outcomes: outcomes.filter((outcome) => outcome.status === status),
  }));
  const review = outcomes.filter(({ needsReview }) => needsReview);
  groups.splice(1, 0, { status: 'review', outcomes: review });
  return groups.filter((group) => group.outcomes.length > 0);
}

function Line({ outcome, onOpen }: { outcome: ImportOutcome; onOpen: Props['onOpen'] }) {
  const { postId } = outcome;
  if (postId === undefined) return <span class="import-path">{outcomeLine(outcome)}</span>;
  return (
    <button type="button" class="report-link" onClick={() => onOpen(postId)}>
      {outcomeLine(outcome)}
    </button>
  );
}

function GroupView({ group, onOpen }: { group: Group; onOpen: Props['onOpen'] }) {
  const { status, outcomes } = group;
  const isWarning = status === 'failed' || status === 'review';
  const { end, copy } = useCopy();
  return (
    <details class={`report${isWarning ? ' warn' : ''}`} open={status === 'failed'}>
      <summary>{statusLine(status, outcomes.length)}</summary>
      <button
        type="button"
        class="quiet"
        onClick={() => copy({ text: outcomes.map(outcomeLine).join('\n') })}
      >
        {message('importCopy')}
      </button>
      <span role="status" class="meta">
        {end === 'copied' && message('importCopied')}
        {end === 'refused' && message('copyRefused')}
      </span>
      <ul>
        {outcomes.slice(0, NAMED).map((outcome) => (
          <li key={outcome.id}>
            <Line outcome={outcome} onOpen={onOpen} />
          </li>
        ))}
        {outcomes.length > NAMED && (
          <li>{message('andMore', formatNumber(outcomes.length - NAMED))}</li>
        )}
      </ul>
    </details>
  );
}

/** What became of each file of an import, and the way to take all of it back. */
export function ImportReport({ id, outcomes, isUndone, control, onOpen }: Props) {
  const created = outcomes.filter(({ status }) => status === 'created').length;
  const canUndo = !isUndone && outcomes.some(({ status }) => /^(?:created|revised)$/.test(status));
  return (
    <section class="export-panel">
      <h1>{isUndone ? message('importUndone') : message('importDone', articleCount(created))}</h1>
      {groupsOf(outcomes).map((group) => (
        <GroupView key={group.status} group={group} onOpen={onOpen} />
      ))}
      <div class="export-end">
        {canUndo && (
          <button type="button" class="quiet" onClick={() => void control.undo(id)}>
            {message('importUndo')}
          </button>
        )}
        <button type="button" class="primary" onClick={control.reset}>
          {message('importMore')}
        </button>
      </div>
    </section>
  );
}
