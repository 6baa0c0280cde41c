import { useEffect, useId, useRef } from 'preact/hooks';
import { message, type MessageKey } from '../../platform/i18n';
import type { EditFault } from './edit-values';

type Props = {
  label: string;
  value: string;
  fault: EditFault | undefined;
  onInput: (value: string) => void;
  hint?: string;
  lang?: string | undefined;
  /** More than one: the field shows so many lines, but takes no line breaks. */
  lines?: number;
  autoFocus?: boolean;
};

const FAULT = { time: 'faultTime', 'too-long': 'faultTooLong' } as const satisfies Record<
  EditFault,
  MessageKey
>;

/** The words for a fault of a field. */
export function faultText(fault: EditFault): string {
  return message(FAULT[fault]);
}

/** Enter saves, as in a field of one line; while an input method composes, Enter is its own. */
function submitByEnter(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** A labelled line of text with a hint under it, or what is wrong. */
export function TextField(props: Props) {
  const { label, value, fault, hint, lang, lines, autoFocus } = props;
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (autoFocus) host.current?.querySelector<HTMLElement>('.field')?.focus();
  }, []);
  const note = fault ? faultText(fault) : hint;
  const shared = {
    id,
    lang,
    value,
    class: 'field',
    'aria-invalid': fault !== undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
  };
  return (
    <div class="edit-field" ref={host}>
      <label for={id}>{label}</label>
      {lines ? (
        <textarea
          {...shared}
          rows={lines}
          onKeyDown={submitByEnter}
          onInput={(event) => props.onInput(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        />
      ) : (
        <input
          {...shared}
          type="text"
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      {note && (
        <small id={`${id}-note`} class={fault ? 'fault' : undefined}>
          {note}
        </small>
      )}
    </div>
  );
}
