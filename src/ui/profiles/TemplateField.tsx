import { useId } from 'preact/hooks';
import { TEMPLATE_LENGTH } from '../../core/profile-data';
import type { Fault, FaultPart } from '../../export/template/fault';
import { faultLine } from '../export/fault-words';

type Props = {
  label: string;
  part: FaultPart;
  value: string;
  faults: readonly Fault[];
  /** Lines that are seen; one for a path. */
  rows: number;
  hint?: string;
  onInput: (value: string) => void;
};

/** A template of a profile, with what is wrong in it. */
export function TemplateField({ label, part, value, faults, rows, hint, onInput }: Props) {
  const id = useId();
  const own = faults.filter((fault) => fault.part === part);
  return (
    <div class="template-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field"
        rows={rows}
        value={value}
        maxLength={TEMPLATE_LENGTH}
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={own.length > 0}
        aria-describedby={`${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-note`}>
        {own.map((fault) => (
          <p key={faultLine(fault)} class="note fault">
            {faultLine(fault)}
          </p>
        ))}
        {own.length === 0 && hint !== undefined && <p class="note">{hint}</p>}
      </div>
    </div>
  );
}
