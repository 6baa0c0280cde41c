import { useState } from 'preact/hooks';
import type { ProfileId } from '../../core/settings';
import { message } from '../../platform/i18n';
import { articleCount, formatNumber } from '../locale';
import type { ExportOrder } from './export-order';
import type { ExportTarget } from './run-export';
import { Segments } from './Segments';
import type { ExportChoice } from './use-export';

type Props = {
  order: ExportOrder;
  /** The profile that was used last. */
  profile: ProfileId;
  /** Posts in the archive; absent while they are counted. */
  all: number | undefined;
  onStart: (choice: ExportChoice, total: number) => void;
};

function chosenLabel(order: readonly string[]): string {
  return order.length === 1
    ? message('exportThis')
    : message('exportSelected', formatNumber(order.length));
}

/** What leaves, as what, and into what. One button then does it. */
export function ExportPanel({ order, profile: last, all, onStart }: Props) {
  const [what, setWhat] = useState<ExportOrder>(order);
  const [profile, setProfile] = useState<ProfileId>(last);
  const [target, setTarget] = useState<ExportTarget>('zip');
  const total = what === 'all' ? (all ?? 0) : what.length;
  const fits: ExportTarget = what !== 'all' && what.length === 1 ? target : 'zip';
  const orders = order === 'all' ? [] : [{ value: order, label: chosenLabel(order) }];
  const profiles = [
    { value: 'markdown' as const, label: message('profileMarkdown') },
    { value: 'finews' as const, label: message('profileFinews') },
  ];
  const single = what !== 'all' && what.length === 1;
  const targets = [
    { value: 'zip' as const, label: message('targetZip') },
    ...(single ? [{ value: 'file' as const, label: message('targetFile') }] : []),
  ];
  return (
    <section class="export-panel">
      <h1>{message('exportTitle')}</h1>
      <Segments
        legend={message('exportWhat')}
        options={[...orders, { value: 'all' as const, label: message('exportEverything') }]}
        value={what}
        onChange={setWhat}
      />
      <Segments
        legend={message('exportProfile')}
        options={last === 'finews' ? profiles.toReversed() : profiles}
        value={profile}
        onChange={setProfile}
      />
      <p class="export-hint">
        {message(profile === 'finews' ? 'profileFinewsHint' : 'profileMarkdownHint')}
      </p>
      <Segments
        legend={message('exportTarget')}
        options={targets}
        value={fits}
        onChange={setTarget}
      />
      <div class="export-end">
        <button
          type="button"
          class="primary"
          disabled={total === 0}
          onClick={() => onStart({ order: what, profile, target: fits }, total)}
        >
          {message('exportStart', articleCount(total))}
        </button>
      </div>
    </section>
  );
}
