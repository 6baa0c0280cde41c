import { message } from '../../platform/i18n';
import { useLive } from '../use-live';
import type { Imports } from './run-import';

type Props = { imports: Imports; onShow: (id: number, isUndone: boolean) => void };

/** Earlier imports that are named. */
const NAMED = 10;

/** The imports before, each with its report, from which it can be undone. */
export function PastImports({ imports, onShow }: Props) {
  const runs = useLive(() => imports.latest(NAMED), [imports]);
  if (runs.state !== 'ready' || runs.value.length === 0) return null;
  return (
    <section class="export-panel">
      <h2>{message('importPast')}</h2>
      <ul class="import-list">
        {runs.value.map(({ id = 0, name, startedAt, undoneAt }) => (
          <li key={id}>
            <button
              type="button"
              class="report-link"
              onClick={() => onShow(id, undoneAt !== undefined)}
            >
              {name}
            </button>
            <span class="rail-note">
              {undoneAt === undefined
                ? new Date(startedAt).toLocaleString()
                : message('importUndone')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
