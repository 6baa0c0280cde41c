import { useEffect } from 'preact/hooks';
import { useServices } from '../services';

/** Has the backup of the day written once this page is there; whether it is time, the background knows. */
export function useDailyBackup(): void {
  const { background } = useServices();
  useEffect(() => void background.backUpDaily({}), []);
}
