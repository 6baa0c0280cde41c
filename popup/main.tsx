import { opening } from './opening';
import { render } from 'preact';
import { liveServices } from '../src/ui/live-services';
import { preparePage } from '../src/ui/prepare-page';
import { ServicesContext } from '../src/ui/services';
import { Popup } from './Popup';

render(
  <ServicesContext.Provider value={liveServices}>
    <Popup opening={opening} loadLater={() => import('./later')} />
  </ServicesContext.Provider>,
  preparePage('extensionShortName'),
);
