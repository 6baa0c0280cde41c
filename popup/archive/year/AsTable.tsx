import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../../src/platform/i18n';

type Props = { head: readonly string[]; rows: () => ComponentChildren };

/** What a drawing shows, as a table behind a fold: it is made when it is opened. */
export function AsTable({ head, rows }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{message('yearAsTable')}</summary>
      {isOpen && (
        <table class="year-table">
          <thead>
            <tr>
              {head.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows()}</tbody>
        </table>
      )}
    </details>
  );
}
