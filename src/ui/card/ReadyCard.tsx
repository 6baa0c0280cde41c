import { message } from '../../platform/i18n';

/** The card of a reader who saves by a button of his own. */
export function ReadyCard({ save }: { save: () => void }) {
  return (
    <>
      <p class="status plain">{message('readyLabel')}</p>
      <h2 class="card-headline">{message('readyTitle')}</h2>
      <p class="why">{message('readyText')}</p>
      <div class="acts">
        <button type="button" class="primary" onClick={save}>
          {message('save')}
        </button>
      </div>
    </>
  );
}
