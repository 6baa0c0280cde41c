import { message } from '../src/platform/i18n';
import { facetPart } from '../src/ui/facet-query';
import { formatNumber, formatShare } from '../src/ui/locale';
import type { Storage } from './use-storage';

type Props = Pick<Storage, 'sources' | 'posts'>;

/** The sources with the most articles; each leads to them. */
export function SourcesTable({ sources: { names, distinct }, posts }: Props) {
  if (names.length === 0) return null;
  return (
    <div class="option">
      <h3 id="largest">{message('storageSources', formatNumber(distinct))}</h3>
      <table class="parts" aria-labelledby="largest">
        <thead>
          <tr>
            <th scope="col">{message('fieldSource')}</th>
            <th scope="col">{message('countColumn')}</th>
            <th scope="col">{message('sourceShareColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ name, posts: of }) => (
            <tr key={name}>
              <th scope="row">
                <a
                  href={`/popup/archive.html#?q=${encodeURIComponent(facetPart('source', name))}`}
                  target="_blank"
                >
                  {name}
                </a>
              </th>
              <td>{formatNumber(of)}</td>
              <td>{formatShare(posts > 0 ? of / posts : 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
