import { render } from 'preact';
import { liveBackups } from '../src/ui/backup/live-backups';
import { liveReads } from '../src/ui/live-reads';
import { liveServices } from '../src/ui/live-services';
import { preparePage } from '../src/ui/prepare-page';
import { ReadsContext } from '../src/ui/reads';
import { ServicesContext } from '../src/ui/services';
import { Options } from './Options';

render(
  <ServicesContext.Provider value={liveServices}>
    <ReadsContext.Provider value={liveReads}>
      <Options backups={liveBackups} />
    </ReadsContext.Provider>
  </ServicesContext.Provider>,
  preparePage('optionsTitle'),
);
