import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../src/core/settings';
import { message } from '../src/platform/i18n';
import { announce } from '../src/ui/announce';
import { useServices } from '../src/ui/services';

export type SettingsControl = {
  settings: Settings;
  /** Keeps the change at once; there is no button to forget. */
  change: (patch: Partial<Settings>) => Promise<void>;
};

/** The settings, followed; undefined until they are read. */
export function useSettings(): SettingsControl | undefined {
  const services = useServices();
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void services.settings.load().then(setSettings);
    return services.settings.watch(setSettings);
  }, []);
  if (!settings) return undefined;
  return {
    settings,
    change: async (patch) => {
      setSettings(await services.settings.save(patch));
      announce(message('settingSaved'));
    },
  };
}
