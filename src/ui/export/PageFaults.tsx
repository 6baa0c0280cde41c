import type { Fault } from '../../export/template/fault';
import { message } from '../../platform/i18n';
import { faultLine } from './fault-words';

/** Pages of sources and tags that a profile could not write, each sentence once. */
export function PageFaults({ faults }: { faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <details class="report warn" open>
      <summary>{message('pageFaultsTitle')}</summary>
      <ul>
        {[...new Set(faults.map(faultLine))].slice(0, 20).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
