import { message, type MessageKey } from '../src/platform/i18n';
import { formatBytes, formatNumber, formatSmallShare } from '../src/ui/locale';
import type { StoragePart } from '../src/ui/reads';

const NAMES = {
  posts: 'partPosts',
  revisions: 'partRevisions',
  index: 'partIndex',
  bin: 'partBin',
  originals: 'partOriginals',
  images: 'partImages',
} as const satisfies Record<StoragePart['part'], MessageKey>;

type Props = { parts: readonly StoragePart[]; bytes: number; quota: number };

/** What takes the room: each part, and the whole as the browser says it. */
export function PartsTable({ parts, bytes, quota }: Props) {
  const most = Math.max(1, ...parts.map((part) => part.bytes));
  const share = (of: number): string => formatSmallShare(quota > 0 ? of / quota : 0);
  return (
    <table class="parts">
      <thead>
        <tr>
          <th scope="col">{message('partColumn')}</th>
          <th scope="col">{message('partCountColumn')}</th>
          <th scope="col">{message('partSizeColumn')}</th>
          <th scope="col">{message('partShareColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, rows, bytes: of }) => (
          <tr key={part}>
            <th scope="row">
              {message(NAMES[part])}
              {of > 0 && <i class="part-bar" style={{ width: `${(of / most) * 100}%` }} />}
            </th>
            <td>{formatNumber(rows)}</td>
            <td>{formatBytes(of)}</td>
            <td>{share(of)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{message('partWhole', formatBytes(quota))}</th>
          <td />
          <td>{formatBytes(bytes)}</td>
          <td>{share(bytes)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
