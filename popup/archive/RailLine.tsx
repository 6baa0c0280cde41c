type Props = {
  label: string;
  note?: string;
  isOn?: boolean;
  /** An address of the archive: then the line is a link, which opens in another tab as links do. */
  href?: string;
  onClick: () => void;
};

/** A way on the rail, with a number at its end. */
export function RailLine({ label, note, isOn, href, onClick }: Props) {
  const content = (
    <>
      <span class="rail-label">{label}</span>
      {note && <span class="rail-note">{note}</span>}
    </>
  );
  if (href === undefined) {
    return (
      <button type="button" class="rail-line" aria-pressed={isOn} onClick={onClick}>
        {content}
      </button>
    );
  }
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onClick();
  };
  return (
    <a class="rail-line" href={href} aria-current={isOn ? 'true' : undefined} onClick={follow}>
      {content}
    </a>
  );
}
