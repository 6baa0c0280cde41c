import { message } from '../../platform/i18n';
import { formatNumber } from '../locale';
import { fullInstant } from '../moments';
import type { PlannedExport } from './use-export-plan';

/** What an export would do, said before its button is pressed. */
export function PlanLines({ planned }: { planned: PlannedExport | undefined }) {
  if (!planned) return <p class="export-hint export-plan">{message('exportPlanning')}</p>;
  const { plan, at } = planned;
  const { added, changed, unchanged, lacks } = plan;
  const counts = [added.length, changed.length, unchanged].map(formatNumber);
  return (
    <div class="export-plan" role="status">
      {at === undefined ? (
        <p class="export-hint">{message('exportPlanFirst', formatNumber(added.length))}</p>
      ) : (
        <p class="export-hint">{message('exportPlanSince', fullInstant(at), ...counts)}</p>
      )}
      {lacks.headline > 0 && (
        <p class="export-hint">{message('exportPlanNoHeadline', formatNumber(lacks.headline))}</p>
      )}
      {lacks.time > 0 && (
        <p class="export-hint">{message('exportPlanNoTime', formatNumber(lacks.time))}</p>
      )}
    </div>
  );
}
