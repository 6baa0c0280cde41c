import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../src/core/settings';
import { message } from '../src/platform/i18n';
import { foldText } from '../src/search/fold-text';
import { formatNumber } from '../src/ui/locale';
import { useReads } from '../src/ui/reads';
import { useLive } from '../src/ui/use-live';
import { SlugRow } from './SlugRow';
import { slugFault, slugLines, withSlug } from './slug-choice';

type Props = { settings: Settings; onChange: (slugs: Settings['slugs']) => void };

/** Rows in the document; the search narrows the rest down. */
const ROWS = 40;

/** Which word stands for which source in the addresses of exported posts. */
export function SlugTable({ settings, onChange }: Props) {
  const reads = useReads();
  const live = useLive(() => reads.countSources(), [reads]);
  const sources = live.state === 'ready' ? live.value : undefined;
  const lines = useMemo(() => slugLines(sources ?? [], settings), [sources, settings]);
  const [query, setQuery] = useState('');
  const wanted = foldText(query.trim());
  const found = lines.filter(({ name, slug }) => foldText(`${name}\n${slug}`).includes(wanted));
  const more = found.length - ROWS;
  return (
    <div class="option">
      <h3 id="slugs">{message('optionSlugs')}</h3>
      <p class="note">{message('optionSlugsNote')}</p>
      {lines.length > 8 && (
        <input
          type="search"
          class="field"
          aria-label={message('slugSearch')}
          placeholder={message('slugSearch')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {sources?.length === 0 && <p class="note">{message('slugsNone')}</p>}
      {found.length > 0 && (
        <table class="slugs" aria-labelledby="slugs">
          <thead>
            <tr>
              <th scope="col">{message('fieldSource')}</th>
              <th scope="col">{message('slugColumn')}</th>
              <th scope="col">{message('countColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, ROWS).map((line) => (
              <SlugRow
                key={line.name}
                line={line}
                faultOf={(slug) => slugFault(slug, line.name, lines)}
                onChange={(slug) => onChange(withSlug(settings.slugs, line.name, slug))}
              />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p class="note">{message('slugsMore', formatNumber(more))}</p>}
    </div>
  );
}
