import { useEffect, useState } from 'preact/hooks';
import type { ProfileData } from '../../core/profile-data';
import type { Settings } from '../../core/settings';
import { openProfile } from '../../export/open-profile';
import { planExport, type ExportPlan } from '../../export/plan-export';
import { useReads, type Reads } from '../reads';
import type { ExportOrder } from './export-order';

/** The plan, and when the last export with this profile was; absent: there was none. */
export type PlannedExport = { plan: ExportPlan; at?: number };

async function planOf(
  reads: Reads,
  order: ExportOrder,
  { profile: data, settings }: { profile: ProfileData; settings: Settings },
  signal: AbortSignal,
): Promise<PlannedExport | undefined> {
  const [opened, before] = await Promise.all([openProfile(data), reads.exportedBefore(data.id)]);
  if (!opened.ok) return undefined;
  const ids = order === 'all' ? await reads.postIds() : order;
  const options = { profile: opened.value, settings, needs: data.needs, before: before?.stamps };
  const plan = await planExport(reads.eachPost(ids, signal), options);
  return { plan, ...(before && { at: before.at }) };
}

/**
 * What an export would do, before anything is written; undefined while it is looked at, and where that
 * fails: what is wrong with profile or archive the export itself says.
 */
export function useExportPlan(
  order: ExportOrder,
  about: { profile: ProfileData; settings: Settings },
): PlannedExport | undefined {
  const reads = useReads();
  const [planned, setPlanned] = useState<PlannedExport>();
  useEffect(() => {
    const stop = new AbortController();
    setPlanned(undefined);
    planOf(reads, order, about, stop.signal).then(
      (found) => !stop.signal.aborted && setPlanned(found),
      () => undefined,
    );
    return () => stop.abort();
  }, [reads, order, about.profile, about.settings]);
  return planned;
}
