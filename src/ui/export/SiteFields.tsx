import { useId } from 'preact/hooks';
import { siteAddressOf } from '../../core/site-address';
import { message } from '../../platform/i18n';
import type { SiteChoice } from './use-export';

type Props = { site: SiteChoice; onChange: (site: SiteChoice) => void };

type FieldProps = {
  label: string;
  value: string;
  /** What is wrong with it, or what it is for. */
  note?: { text: string; isFault: boolean };
  isAddress?: true;
  maxLength?: number;
  placeholder?: string;
  onChange: (value: string) => void;
};

function Field({ label, value, note, isAddress, onChange, ...others }: FieldProps) {
  const id = useId();
  return (
    <div class="site-field">
      <label for={id}>{label}</label>
      <input
        {...others}
        id={id}
        class="field"
        inputMode={isAddress ? 'url' : 'text'}
        value={value}
        aria-invalid={note?.isFault ?? false}
        aria-describedby={note && `${id}-note`}
        autocomplete="off"
        spellcheck={!isAddress}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {note && (
        <p id={`${id}-note`} class={note.isFault ? 'note fault' : 'note'}>
          {note.text}
        </p>
      )}
    </div>
  );
}

function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const id = useId();
  return (
    <div class="site-field">
      <label for={id}>{message('siteZoneLabel')}</label>
      <select
        id={id}
        class="field"
        value={zone}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="browser">{message('siteZoneOwn')}</option>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What a whole site is called, where it will stand, by which clock, and what is at its foot. */
export function SiteFields({ site, onChange }: Props) {
  const isWrong = siteAddressOf(site.siteAddress) === undefined;
  const address = isWrong
    ? { text: message('siteWrong'), isFault: true }
    : { text: message('siteAddressNote'), isFault: false };
  return (
    <fieldset class="site-fields">
      <legend>{message('siteTitle')}</legend>
      <p class="note">{message('siteHint')}</p>
      <Field
        label={message('siteNameLabel')}
        value={site.siteName}
        placeholder={message('siteName')}
        maxLength={200}
        onChange={(siteName) => onChange({ ...site, siteName })}
      />
      <Field
        label={message('siteAddressLabel')}
        value={site.siteAddress}
        note={address}
        isAddress
        onChange={(siteAddress) => onChange({ ...site, siteAddress })}
      />
      <ZoneField zone={site.siteZone} onChange={(siteZone) => onChange({ ...site, siteZone })} />
      <Field
        label={message('siteFooterLabel')}
        value={site.siteFooter}
        maxLength={500}
        onChange={(siteFooter) => onChange({ ...site, siteFooter })}
      />
    </fieldset>
  );
}
