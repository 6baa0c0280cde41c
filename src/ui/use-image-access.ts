import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from './services';

export type AccessControl = {
  /** Undefined until it is known. */
  isGranted: boolean | undefined;
  ask: () => Promise<boolean>;
};

/**
 * Asks for the right to fetch images, in a click. Browsers show a question only there and only where it is
 * the first thing that is asked, so whether there is one already is looked up before.
 */
export function useImageAccess(): AccessControl {
  const { images } = useServices();
  const [isGranted, setGranted] = useState<boolean>();
  const latest = useRef(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      latest.current = await images.hasAccess();
      setGranted(latest.current);
    };
    void look();
    return images.onAccessChange(() => void look());
  }, []);
  return { isGranted, ask: async () => latest.current || images.askAccess() };
}
