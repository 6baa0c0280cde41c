import { message } from '../../../src/platform/i18n';
import type { RisenWord } from '../../../src/search/year/risen-words';
import { formatNumber } from '../../../src/ui/locale';
import { monthName } from '../../../src/ui/moments';
import { QueryLink } from './QueryLink';
import { monthQuery, wordQuery } from './year-queries';

type Props = { year: number; words: readonly (readonly RisenWord[])[] | undefined };

function WordTable({ year, words }: { year: number; words: readonly (readonly RisenWord[])[] }) {
  return (
    <table class="year-table">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{message('yearColumnMonth')}</th>
          <th scope="col">{message('yearWordsColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {words.map((risen, at) => {
          const time = monthQuery(year, at + 1);
          if (risen.length === 0) return null;
          return (
            <tr key={time}>
              <th scope="row">
                <QueryLink query={time}>{monthName(year, at + 1)}</QueryLink>
              </th>
              <td>
                {risen.map(({ text, headlines }) => (
                  <span class="year-part" key={text}>
                    <QueryLink
                      query={wordQuery(text, time)}
                      title={message('yearWordIn', formatNumber(headlines))}
                    >
                      {text}
                    </QueryLink>{' '}
                    {formatNumber(headlines)}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The words that rose in the headlines of each month; each leads to the month's articles that have it. */
export function RisenWords({ year, words }: Props) {
  const isEmpty = words?.every((risen) => risen.length === 0);
  return (
    <section aria-labelledby="year-words" aria-busy={words === undefined}>
      <h2 id="year-words">{message('yearWords')}</h2>
      <p class="year-note">
        {words === undefined
          ? message('yearWordsReading')
          : message(isEmpty ? 'yearWordsNone' : 'yearWordsNote')}
      </p>
      {words && !isEmpty && <WordTable year={year} words={words} />}
    </section>
  );
}
