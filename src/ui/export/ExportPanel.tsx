import { useState } from 'preact/hooks';
import type { ProfileData } from '../../core/profile-data';
import type { Settings } from '../../core/settings';
import { siteAddressOf } from '../../core/site-address';
import { message } from '../../platform/i18n';
import { articleCount, formatNumber } from '../locale';
import { canPickFolder } from '../../publish/folder/pick-folder';
import { isCodeProfile } from '../../export/profiles';
import type { ExportOrder } from './export-order';
import { CheckField } from './CheckField';
import { FolderField } from './FolderField';
import { profileHint, profileName } from './profile-words';
import type { ExportTarget } from './run-export';
import { PlanLines } from './PlanLines';
import { Segments } from './Segments';
import { SiteFields } from './SiteFields';
import type { ExportChoice, SiteChoice } from './use-export';
import type { FolderChoice } from './use-folder-export';
import { useExportPlan, type PlannedExport } from './use-export-plan';
import { useFolderTarget } from './use-folder-target';

type Props = {
  order: ExportOrder;
  /** With the profile and the site that were used last. */
  settings: Settings;
  /** The profiles to choose from, the one that was used last first. */
  profiles: readonly [ProfileData, ...ProfileData[]];
  /** Posts in the archive; absent while they are counted. */
  all: number | undefined;
  /** To the list of profiles, where they are copied and edited. */
  onProfiles: () => void;
  /** Compares with the folder, before anything is written. */
  onFolder: (choice: FolderChoice) => void;
  onStart: (choice: ExportChoice, total: number) => void;
};

function chosenLabel(order: readonly string[]): string {
  return order.length === 1
    ? message('exportThis')
    : message('exportSelected', formatNumber(order.length));
}

/** Posts that are new or have changed since the last export. */
function freshOf({ plan: { added, changed } }: PlannedExport): string[] {
  return [...added, ...changed];
}

/** What is kept of the site: its address as settings have it. */
function described({ siteName, siteAddress, siteZone, siteFooter }: SiteChoice): SiteChoice {
  const address = siteAddressOf(siteAddress);
  return { siteName: siteName.trim(), siteZone, siteFooter, siteAddress: address ?? siteAddress };
}

/** What leaves, as what, and into what. One button then does it. */
export function ExportPanel(props: Props) {
  const { order, settings, profiles, all, onProfiles, onStart, onFolder } = props;
  const [what, setWhat] = useState<'chosen' | 'new' | 'all'>(order === 'all' ? 'all' : 'chosen');
  const [profile, setProfile] = useState<ProfileData>(profiles[0]);
  const [target, setTarget] = useState<ExportTarget | 'folder'>('zip');
  const [images, setImages] = useState(settings.exportImages);
  const [asSite, setAsSite] = useState(settings.exportSite);
  const [site, setSite] = useState<SiteChoice>(settings);
  const base = what === 'chosen' ? order : 'all';
  const planned = useExportPlan(base, { profile, settings });
  const fresh = planned?.at === undefined ? undefined : freshOf(planned);
  const leaving = what === 'new' ? (fresh ?? []) : base;
  const total = leaving === 'all' ? (all ?? 0) : leaving.length;
  const single = leaving !== 'all' && leaving.length === 1;
  const isOfOne = target === 'file' || target === 'clipboard';
  const canBeSite = isCodeProfile(profile.id);
  const isHere = (!isOfOne || single) && (target !== 'site' || canBeSite);
  const fits = isHere ? target : 'zip';
  const isSite = fits === 'site' || (fits === 'folder' && canBeSite && asSite);
  const { folder, onPick } = useFolderTarget();
  const lacks =
    (fits === 'folder' && !folder) || (isSite && siteAddressOf(site.siteAddress) === undefined);
  const hasImages =
    profile.assets !== undefined &&
    profile.form === 'file' &&
    !['file', 'clipboard'].includes(fits);
  const whats = [
    ...(order === 'all' ? [] : [{ value: 'chosen' as const, label: chosenLabel(order) }]),
    { value: 'all' as const, label: message('exportEverything') },
    ...(what === 'new' || (fresh && fresh.length > 0)
      ? [{ value: 'new' as const, label: message('exportNew') }]
      : []),
  ];
  const targets = [
    { value: 'zip' as const, label: message('targetZip') },
    ...(canPickFolder() ? [{ value: 'folder' as const, label: message('targetFolder') }] : []),
    ...(canBeSite ? [{ value: 'site' as const, label: message('targetSite') }] : []),
    ...(single
      ? [
          { value: 'file' as const, label: message('targetFile') },
          { value: 'clipboard' as const, label: message('targetClipboard') },
        ]
      : []),
  ];
  const start = (): void => {
    const chosen = { order: leaving, profile, images: hasImages && images };
    if (fits !== 'folder') onStart({ ...chosen, target: fits, site: described(site) }, total);
    else if (folder) {
      onFolder({ ...chosen, handle: folder.handle, ...(isSite && { site: described(site) }) });
    }
  };
  return (
    <section class="export-panel">
      <h1>{message('exportTitle')}</h1>
      <Segments legend={message('exportWhat')} options={whats} value={what} onChange={setWhat} />
      <Segments
        legend={message('exportProfile')}
        options={profiles.map((one) => ({ value: one, label: profileName(one) }))}
        value={profile}
        onChange={setProfile}
      />
      <p class="export-hint">
        {profileHint(profile)}{' '}
        <button type="button" class="report-link" onClick={onProfiles}>
          {message('profilesEdit')}
        </button>
      </p>
      <Segments
        legend={message('exportTarget')}
        options={targets}
        value={fits}
        onChange={setTarget}
      />
      {fits === 'folder' && <FolderField folder={folder} onPick={onPick} />}
      {hasImages && (
        <CheckField
          label={message('exportImages')}
          hint={message('exportImagesHint')}
          isOn={images}
          onChange={setImages}
        />
      )}
      {fits === 'folder' && canBeSite && (
        <CheckField
          label={message('exportSite')}
          hint={message('exportSiteHint')}
          isOn={asSite}
          onChange={setAsSite}
        />
      )}
      {isSite && <SiteFields site={site} onChange={setSite} />}
      {!isOfOne && fits !== 'folder' && <PlanLines planned={planned} />}
      {!canPickFolder() && <p class="export-hint">{message('folderNoneHint')}</p>}
      <div class="export-end">
        <button type="button" class="primary" disabled={total === 0 || lacks} onClick={start}>
          {fits === 'folder' ? message('folderPlan') : message('exportStart', articleCount(total))}
        </button>
      </div>
    </section>
  );
}
