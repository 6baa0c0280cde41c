import { message } from '../../platform/i18n';
import type { ImportOutcome } from '../../store/import-rows';
import { formatNumber } from '../locale';
import { useCopy } from '../use-copy';
import { outcomeLine, reasonLine, statusLine } from './import-words';

type Group = { title: string; outcomes: ImportOutcome[]; isWarning: boolean };
type Props = { outcomes: readonly ImportOutcome[]; onOpen: (id: string) => void };

/** Files of a group that are named; the rest are counted, and in what is copied. */
const NAMED = 100;

/** A group as small as this is open from the start where it is a warning. */
const SMALL = 8;

const AFTER_WARNINGS = ['revised', 'created', 'to-capture', 'duplicate'] as const;

/** What failed, by its reasons, the most frequent first. */
function failedGroups(outcomes: readonly ImportOutcome[]): Group[] {
  const byReason = new Map<string, ImportOutcome[]>();
  for (const outcome of outcomes) {
    if (outcome.status !== 'failed') continue;
    const { reason = 'unreadable' } = outcome;
    byReason.set(reason, [...(byReason.get(reason) ?? []), outcome]);
  }
  return [...byReason]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, of]) => ({
      title: reasonLine(reason, of.length),
      outcomes: of,
      isWarning: true,
    }));
}

function groupsOf(outcomes: readonly ImportOutcome[]): Group[] {
  const review = outcomes.filter(({ needsReview }) => needsReview);
  const rest = AFTER_WARNINGS.map((status) => {
    const of = outcomes.filter((outcome) => outcome.status === status);
    return { title: statusLine(status, of.length), outcomes: of, isWarning: false };
  });
  const toReview = {
    title: statusLine('review', review.length),
    outcomes: review,
    isWarning: true,
  };
  const groups = [...failedGroups(outcomes), toReview, ...rest];
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
  const { title, outcomes, isWarning } = group;
  const { end, copy } = useCopy();
  return (
    <details
      class={`report${isWarning ? ' warn' : ''}`}
      open={isWarning && outcomes.length <= SMALL}
    >
      <summary>{title}</summary>
      <ul>
        {outcomes.slice(0, NAMED).map((outcome, index) => (
          <li key={index}>
            <Line outcome={outcome} onOpen={onOpen} />
          </li>
        ))}
        {outcomes.length > NAMED && (
          <li class="import-more">{message('andMore', formatNumber(outcomes.length - NAMED))}</li>
        )}
      </ul>
      <p class="import-copy">
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
      </p>
    </details>
  );
}

/** What becomes of the files of an import: what went wrong first, each group with its files. */
export function ImportGroups({ outcomes, onOpen }: Props) {
  return (
    <div class="import-groups">
      {groupsOf(outcomes).map((group) => (
        <GroupView key={group.title} group={group} onOpen={onOpen} />
      ))}
    </div>
  );
}
