import { message } from '../src/platform/i18n';
import type { SettingsControl } from './use-settings';
import { PicturesField } from './PicturesField';
import { ZoneField } from './ZoneField';

/** What a click does, and how times are read. */
export function SavingSection(control: SettingsControl) {
  const { settings, change } = control;
  return (
    <section aria-labelledby="saving">
      <h2 id="saving">{message('optionsSaving')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.saveOnOpen}
          aria-describedby="save-on-open-note"
          onChange={(event) => void change({ saveOnOpen: event.currentTarget.checked })}
        />
        <span>{message('saveOnOpen')}</span>
      </label>
      <p class="note indent" id="save-on-open-note">
        {message('saveOnOpenNote')}
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.siteRules}
          aria-describedby="site-rules-note"
          onChange={(event) => void change({ siteRules: event.currentTarget.checked })}
        />
        <span>{message('useSiteRules')}</span>
      </label>
      <p class="note indent" id="site-rules-note">
        {message('useSiteRulesNote')}
      </p>
      <PicturesField {...control} />
      <ZoneField zone={settings.zone} onChange={(zone) => void change({ zone })} />
    </section>
  );
}
