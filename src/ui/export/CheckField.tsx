import { useId } from 'preact/hooks';

type Props = { label: string; hint: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** A choice of yes or no, with what it means under it. */
export function CheckField({ label, hint, isOn, onChange }: Props) {
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
        <span>{label}</span>
      </label>
      <p class="export-hint" id={id}>
        {hint}
      </p>
    </>
  );
}
