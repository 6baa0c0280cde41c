import { useId, useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';

type Props = { zone: string; onChange: (zone: string) => void };

const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Typed text -> the zone that is meant; undefined where it is none. */
export function zoneOf(text: string, browserLabel: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || wanted === 'browser' || wanted === browserLabel.toLowerCase()) {
    return 'browser';
  }
  return ZONES.find((zone) => zone.toLowerCase() === wanted);
}

/** The zone of times that a page gives without one; typing narrows the list. */
export function ZoneField({ zone, onChange }: Props) {
  const id = useId();
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const browserLabel = message('zoneBrowser', own);
  const shown = zone === 'browser' ? browserLabel : zone;
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && zoneOf(typed, browserLabel) === undefined;

  const keep = (text: string): void => {
    const meant = zoneOf(text, browserLabel);
    if (meant === undefined) return;
    setTyped(undefined);
    if (meant !== zone) onChange(meant);
  };
  return (
    <div class="option">
      <label for={id}>{message('optionZone')}</label>
      <input
        id={id}
        class="field"
        list={`${id}-zones`}
        value={typed ?? shown}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <datalist id={`${id}-zones`}>
        <option value={browserLabel} />
        {ZONES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p class={isWrong ? 'note fault' : 'note'} id={`${id}-note`}>
        {message(isWrong ? 'zoneWrong' : 'optionZoneNote')}
      </p>
    </div>
  );
}
