import { message } from '../../platform/i18n';

type Props = { onCancel: () => void; trouble: string | undefined; canSave: boolean };

/** The head of the form: what it is, and the two ways out of it. */
export function EditBar({ onCancel, trouble, canSave }: Props) {
  return (
    <div class="bar">
      <h1 class="bar-title">{message('editTitle')}</h1>
      {trouble && (
        <span class="bar-trouble" role="alert">
          {trouble}
        </span>
      )}
      <span class="push" />
      <button type="button" class="quiet" onClick={onCancel}>
        {message('cancel')}
      </button>
      <button type="submit" class="primary" disabled={!canSave}>
        {message('save')}
      </button>
    </div>
  );
}
