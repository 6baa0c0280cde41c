import { useId, useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { announce } from '../src/ui/announce';
import { explainArchive, lineOf } from '../src/ui/explain';
import { articleCount } from '../src/ui/locale';
import { useServices } from '../src/ui/services';

type Props = { posts: number; onDone: () => void };

/** The one thing that cannot be taken back, and so the one that asks: by a word to be typed. */
export function DeleteEverything({ posts, onDone }: Props) {
  const { background } = useServices();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<string>();
  const word = message('deleteWord');
  const isMeant = typed.trim().toLowerCase() === word.toLowerCase();

  const remove = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isMeant) return;
    const answer = await background.deleteEverything({});
    const line = answer.ok
      ? message('deletedEverything')
      : lineOf(explainArchive(answer.failure, 'change'));
    setTyped('');
    setSaid(line);
    announce(line);
    onDone();
  };
  return (
    <form class="option danger" onSubmit={(event) => void remove(event)}>
      <h3>{message('deleteEverything')}</h3>
      <p class="note" id={`${id}-note`}>
        {message('deleteEverythingNote', articleCount(posts))}
      </p>
      <label for={id}>{message('deleteConfirm', word)}</label>
      <div class="danger-line">
        <input
          id={id}
          class="field"
          value={typed}
          aria-describedby={`${id}-note`}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={!isMeant || posts === 0}>
          {message('deleteEverything')}
        </button>
      </div>
      {said && <p class="note">{said}</p>}
    </form>
  );
}
