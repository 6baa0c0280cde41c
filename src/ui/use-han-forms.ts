import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings';
import { useServices } from './services';

/** Whether searches take traditional and simplified characters for one another, as set in the options. */
export function useHanForms(): Settings['hanForms'] {
  const { settings } = useServices();
  const [forms, setForms] = useState<Settings['hanForms']>('one');
  useEffect(() => {
    void settings.load().then(({ hanForms }) => setForms(hanForms));
    return settings.watch(({ hanForms }) => setForms(hanForms));
  }, [settings]);
  return forms;
}
