import { render } from 'preact';
import type { Opening } from '../src/ui/card/card-state';
import { liveServices } from '../src/ui/live-services';
import { preparePage } from '../src/ui/prepare-page';
import { ServicesContext } from '../src/ui/services';
import { Popup } from './Popup';

/** Draws the popup over its skeleton, which stands in index.html. */
export function show(opening: Promise<Opening>): void {
  render(
    <ServicesContext.Provider value={liveServices}>
      <Popup opening={opening} loadLater={() => import('./later')} />
    </ServicesContext.Provider>,
    preparePage('extensionShortName'),
  );
}
