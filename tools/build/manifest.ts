export type TargetBrowser = 'chrome' | 'firefox';

type Manifest = Record<string, unknown> & {
  action: Record<string, unknown>;
  background: { service_worker: string };
};

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'background' in value &&
    'action' in value &&
    typeof value.action === 'object'
  );
}

/**
 * The one manifest.json -> the manifest of one browser.
 * Firefox has no service workers for extensions and takes the same module as an event page;
 * each browser warns about the keys of the other, so they are left out.
 * @throws when the source is no manifest.
 */
export function manifestFor(browser: TargetBrowser, source: unknown): Record<string, unknown> {
  if (!isManifest(source)) throw new Error('manifest.json has no background, or no action');
  const { minimum_chrome_version, browser_specific_settings, background, ...shared } = source;
  if (browser === 'chrome') {
    const { theme_icons: _themeIcons, ...action } = shared.action;
    return { ...shared, action, background, minimum_chrome_version };
  }
  const scripts = [background.service_worker];
  return { ...shared, background: { scripts, type: 'module' }, browser_specific_settings };
}
