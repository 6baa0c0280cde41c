import { message } from '../src/platform/i18n';
import { SiteField } from './SiteField';
import { SlugTable } from './SlugTable';
import type { SettingsControl } from './use-settings';

/** What exports need to know. */
export function ExportSection({ settings, change }: SettingsControl) {
  return (
    <section aria-labelledby="exporting">
      <h2 id="exporting">{message('optionsExport')}</h2>
      <SiteField
        siteAddress={settings.siteAddress}
        onChange={(siteAddress) => void change({ siteAddress })}
      />
      <SlugTable settings={settings} onChange={(slugs) => void change({ slugs })} />
    </section>
  );
}
