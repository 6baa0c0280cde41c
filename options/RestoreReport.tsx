import type { Damage, DamageReason } from '../src/backup/read-backup';
import type { RestoreReport as Report } from '../src/backup/restore-backup';
import type { Verdict } from '../src/core/compare-posts';
import { message, type MessageKey } from '../src/platform/i18n';
import { articleCount, formatNumber } from '../src/ui/locale';
import { fullInstant } from '../src/ui/moments';
import { useServices } from '../src/ui/services';

const VERDICT = {
  new: 'restoreNew',
  same: 'restoreSame',
  'newer-here': 'restoreNewerHere',
  'newer-there': 'restoreNewerThere',
  unclear: 'restoreUnclear',
} as const satisfies Record<Verdict, MessageKey>;
const VERDICTS = ['new', 'newer-there', 'newer-here', 'unclear', 'same'] as const;

const DAMAGE = {
  digest: 'damageDigest',
  cut: 'damageCut',
  missing: 'damageMissing',
  'too-long': 'damageTooLong',
  value: 'damageValue',
  kind: 'damageKind',
  mended: 'damageMended',
} as const satisfies Record<DamageReason, MessageKey>;

/** What a backup holds beside articles. */
const BESIDE = [
  ['images', 'restoreImages'],
  ['imports', 'restoreImports'],
  ['profiles', 'restoreProfiles'],
] as const satisfies (readonly [keyof Report, MessageKey])[];

/** Damages and copies that are named; the rest are counted. */
const NAMED = 50;

function damageLine({ from, to = from, reason }: Damage): string {
  const why = message(DAMAGE[reason]);
  if (from === to) return message('damageOne', formatNumber(from), why);
  return message('damageMany', formatNumber(from), formatNumber(to), why);
}

function DamageGroup({ damage, damaged }: Report) {
  if (damaged === 0) return null;
  const more = damaged - Math.min(damage.length, NAMED);
  return (
    <details class="report warn">
      <summary>{message('restoreDamage', formatNumber(damaged))}</summary>
      <ul>
        {damage.slice(0, NAMED).map((one) => (
          <li key={`${one.from} ${one.reason}`}>{damageLine(one)}</li>
        ))}
        {more > 0 && <li>{message('damageMore', formatNumber(more))}</li>}
      </ul>
    </details>
  );
}

function Copies({ copies }: Report) {
  const { pages } = useServices();
  if (copies.length === 0) return null;
  return (
    <ul class="copies">
      {copies.slice(0, NAMED).map(({ id, headline }) => (
        <li key={id}>
          <button
            type="button"
            class="report-link"
            onClick={() => void pages.openArchive(`#post/${encodeURIComponent(id)}`)}
          >
            {headline ?? message('noHeadline')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a backup holds, and what became of it, or would. */
export function RestoreReport({ report }: { report: Report }) {
  const { header, posts, deleted } = report;
  const beside = BESIDE.filter(([part]) => report[part] > 0);
  const made = header ? Date.parse(header.made) : Number.NaN;
  return (
    <>
      {Number.isFinite(made) && <p class="note">{message('restoreMade', fullInstant(made))}</p>}
      <ul class="outcomes">
        {VERDICTS.filter((verdict) => posts[verdict] > 0).map((verdict) => (
          <li key={verdict}>{message(VERDICT[verdict], articleCount(posts[verdict]))}</li>
        ))}
        {deleted > 0 && <li>{message('restoreDeleted', articleCount(deleted))}</li>}
        {beside.map(([part, key]) => (
          <li key={part}>{message(key, formatNumber(report[part]))}</li>
        ))}
      </ul>
      <Copies {...report} />
      <DamageGroup {...report} />
    </>
  );
}
