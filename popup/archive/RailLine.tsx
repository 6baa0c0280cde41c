type Props = { label: string; note?: string; isOn?: boolean; onClick: () => void };

/** A way on the rail, with a number at its end. */
export function RailLine({ label, note, isOn, onClick }: Props) {
  return (
    <button type="button" class="rail-line" aria-pressed={isOn} onClick={onClick}>
      <span class="rail-label">{label}</span>
      {note && <span class="rail-note">{note}</span>}
    </button>
  );
}
