import { useEffect, useRef } from 'preact/hooks';
import { useServices } from './services';

/**
 * Asks for the right to fetch images, in a click. Browsers show a question only there and only where it is
 * the first thing that is asked, so whether there is one already is looked up before.
 */
export function useImageAccess(): { ask: () => Promise<boolean> } {
  const { images } = useServices();
  const isGranted = useRef(false);
  useEffect(() => {
    const look = (): void => {
      void images.hasAccess().then((granted) => (isGranted.current = granted));
    };
    look();
    return images.onAccessChange(look);
  }, []);
  return { ask: async () => isGranted.current || images.askAccess() };
}
