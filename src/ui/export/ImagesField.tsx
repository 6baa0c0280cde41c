import { useId } from 'preact/hooks';
import { message } from '../../platform/i18n';

type Props = { isOn: boolean; onChange: (isOn: boolean) => void };

/** Whether the images that are kept leave with the posts. */
export function ImagesField({ isOn, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label class="export-check">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{message('exportImages')}</span>
      </label>
      <p class="export-hint" id={id}>
        {message('exportImagesHint')}
      </p>
    </>
  );
}
