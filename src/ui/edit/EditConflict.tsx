import { message, type MessageKey } from '../../platform/i18n';
import { offsetName } from '../moments';
import type { EditValues } from './edit-values';
import type { EditClash, EditFact } from './merge-edits';

const NAMES = {
  headline: 'fieldHeadline',
  source: 'fieldSource',
  time: 'fieldTime',
  authors: 'fieldAuthors',
  tags: 'fieldTags',
} as const satisfies Record<EditFact, MessageKey>;

/** What stands in the fields of a fact, in words. */
function wordsOf(fact: EditFact, values: Partial<EditValues>): string {
  const text = values[fact] ?? '';
  if (text === '') return message('editEmpty');
  if (fact !== 'time') return text;
  return `${text.replace('T', ' ')} ${offsetName(Number(values.offset))}`;
}

type Props = { clashes: EditClash[]; onMine: () => void; onTheirs: () => void };

/**
 * Another window has saved meanwhile. What both changed stands side by side, with the way to either; where
 * that is nothing, the form has what both did.
 */
export function EditConflict({ clashes, onMine, onTheirs }: Props) {
  if (clashes.length === 0) {
    return (
      <p class="edit-conflict" role="alert">
        {message('editMerged')}
      </p>
    );
  }
  return (
    <section class="edit-conflict">
      <p class="edit-conflict-head" role="alert">
        {message('postChangedWhat')}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{message('editMineHead')}</th>
            <th scope="col">{message('editTheirsHead')}</th>
          </tr>
        </thead>
        <tbody>
          {clashes.map(({ fact, mine, theirs }) => (
            <tr key={fact}>
              <th scope="row">{message(NAMES[fact])}</th>
              <td>{wordsOf(fact, mine)}</td>
              <td>{wordsOf(fact, theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="edit-ways">
        <button type="button" class="primary" onClick={onMine}>
          {message('editKeepMine')}
        </button>
        <button type="button" class="quiet seal" onClick={onTheirs}>
          {message('editTakeTheirs')}
        </button>
      </p>
    </section>
  );
}
