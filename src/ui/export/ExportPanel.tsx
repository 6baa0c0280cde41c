import { useState } from 'preact/hooks';
import type { ProfileId, Settings } from '../../core/settings';
import { siteAddressOf } from '../../core/site-address';
import { message } from '../../platform/i18n';
import { articleCount, formatNumber } from '../locale';
import { canPickFolder } from '../../publish/folder/pick-folder';
import type { ExportOrder } from './export-order';
import { FolderField } from './FolderField';
import type { ExportTarget } from './run-export';
import { Segments } from './Segments';
import { SiteFields } from './SiteFields';
import type { ExportChoice, SiteChoice } from './use-export';
import type { FolderChoice } from './use-folder-export';
import { useFolderTarget } from './use-folder-target';

type Props = {
  order: ExportOrder;
  /** With the profile and the site that were used last. */
  settings: Settings;
  /** Posts in the archive; absent while they are counted. */
  all: number | undefined;
  /** Compares with the folder, before anything is written. */
  onFolder: (choice: FolderChoice) => void;
  onStart: (choice: ExportChoice, total: number) => void;
};

function chosenLabel(order: readonly string[]): string {
  return order.length === 1
    ? message('exportThis')
    : message('exportSelected', formatNumber(order.length));
}

/** What is kept of the site: its address as settings have it. */
function described({ siteName, siteAddress, siteZone, siteFooter }: SiteChoice): SiteChoice {
  const address = siteAddressOf(siteAddress);
  return { siteName: siteName.trim(), siteZone, siteFooter, siteAddress: address ?? siteAddress };
}

/** What leaves, as what, and into what. One button then does it. */
export function ExportPanel({ order, settings, all, onStart, onFolder }: Props) {
  const last = settings.profile;
  const [what, setWhat] = useState<ExportOrder>(order);
  const [profile, setProfile] = useState<ProfileId>(last);
  const [target, setTarget] = useState<ExportTarget | 'folder'>('zip');
  const [site, setSite] = useState<SiteChoice>(settings);
  const total = what === 'all' ? (all ?? 0) : what.length;
  const single = what !== 'all' && what.length === 1;
  const isOfOne = target === 'file' || target === 'clipboard';
  const fits = isOfOne && !single ? 'zip' : target;
  const { folder, onPick } = useFolderTarget();
  const lacks =
    (fits === 'folder' && !folder) ||
    (fits === 'site' && siteAddressOf(site.siteAddress) === undefined);
  const orders = order === 'all' ? [] : [{ value: order, label: chosenLabel(order) }];
  const profiles = [
    { value: 'markdown' as const, label: message('profileMarkdown') },
    { value: 'finews' as const, label: message('profileFinews') },
  ];
  const targets = [
    { value: 'zip' as const, label: message('targetZip') },
    ...(canPickFolder() ? [{ value: 'folder' as const, label: message('targetFolder') }] : []),
    { value: 'site' as const, label: message('targetSite') },
    ...(single
      ? [
          { value: 'file' as const, label: message('targetFile') },
          { value: 'clipboard' as const, label: message('targetClipboard') },
        ]
      : []),
  ];
  const start = (): void => {
    const chosen = { order: what, profile };
    if (fits !== 'folder') onStart({ ...chosen, target: fits, site: described(site) }, total);
    else if (folder) onFolder({ ...chosen, handle: folder.handle });
  };
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
      {fits === 'folder' && <FolderField folder={folder} onPick={onPick} />}
      {fits === 'site' && <SiteFields site={site} onChange={setSite} />}
      {!canPickFolder() && <p class="export-hint">{message('folderNoneHint')}</p>}
      <div class="export-end">
        <button type="button" class="primary" disabled={total === 0 || lacks} onClick={start}>
          {fits === 'folder' ? message('folderPlan') : message('exportStart', articleCount(total))}
        </button>
      </div>
    </section>
  );
}
