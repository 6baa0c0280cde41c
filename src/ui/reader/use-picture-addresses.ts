import { useEffect, useMemo } from 'preact/hooks';
import type { KeptPicture } from '../reads';

/** A picture that is shown from the archive. */
export type ShownPicture = { address: string; width: number; height: number };

/**
 * Kept pictures -> addresses under which this page shows them, by their addresses on the web. They are
 * given back as soon as others take their place, and when the article is closed.
 */
export function usePictureAddresses(
  kept: readonly KeptPicture[],
): ReadonlyMap<string, ShownPicture> {
  const key = kept.map(({ url, sha }) => `${sha} ${url}`).join('\n');
  const shown = useMemo(
    () =>
      new Map(
        kept.map(({ url, blob, width, height }) => [
          url,
          { address: URL.createObjectURL(blob), width, height },
        ]),
      ),
    [key],
  );
  useEffect(
    () => () => {
      for (const { address } of shown.values()) URL.revokeObjectURL(address);
    },
    [shown],
  );
  return shown;
}
