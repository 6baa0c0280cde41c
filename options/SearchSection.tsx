import { message } from '../src/platform/i18n';
import type { SettingsControl } from './use-settings';

/** How searches compare text. */
export function SearchSection({ settings, change }: SettingsControl) {
  return (
    <section aria-labelledby="searching">
      <h2 id="searching">{message('optionsSearch')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.hanForms === 'one'}
          aria-describedby="han-forms-note"
          onChange={(event) =>
            void change({ hanForms: event.currentTarget.checked ? 'one' : 'apart' })
          }
        />
        <span>{message('optionHanForms')}</span>
      </label>
      <p class="note indent" id="han-forms-note">
        {message('optionHanFormsNote')}
      </p>
    </section>
  );
}
