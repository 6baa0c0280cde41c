import { message } from '../../platform/i18n';
import { CloseIcon } from '../icons';
import { useLive } from '../use-live';
import type { Imports } from './run-import';

/** Addresses that are named at once. */
const NAMED = 50;

/** Articles of which only the address came: each is opened here, to be saved like any page. */
export function ToCapture({ imports }: { imports: Imports }) {
  const rows = useLive(() => imports.toCapture(NAMED), [imports]);
  if (rows.state !== 'ready' || rows.value.length === 0) return null;
  return (
    <section class="export-panel">
      <h2>{message('toCaptureTitle')}</h2>
      <p class="export-hint">{message('toCaptureHint')}</p>
      <ul class="import-list">
        {rows.value.map(({ address, headline }) => (
          <li key={address}>
            <a
              href={address}
              target="_blank"
              rel="noreferrer noopener"
              onClick={() => void imports.dropToCapture(address)}
            >
              {headline ?? address}
            </a>
            <button
              type="button"
              class="quiet icon-only"
              aria-label={message('toCaptureDrop', headline ?? address)}
              onClick={() => void imports.dropToCapture(address)}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
