import '../../options/options.css';
import '../../options/tables.css';
import type { ComponentChildren } from 'preact';
import { Options } from '../../options/Options';
import { ReadsContext } from '../../src/ui/reads';
import { ServicesContext } from '../../src/ui/services';
import { fakeBackups } from '../../test/support/fake-backups';
import { fakeReads } from '../../test/support/fake-reads';
import { fakeServices } from '../../test/support/fake-services';
import { SAMPLE_POSTS } from './sample-posts';

function options(posts = SAMPLE_POSTS): ComponentChildren {
  return (
    <ServicesContext.Provider value={fakeServices({}, { slugs: { 书业观察: 'books' } })}>
      <ReadsContext.Provider value={fakeReads(posts)}>
        <Options backups={fakeBackups()} />
      </ReadsContext.Provider>
    </ServicesContext.Provider>
  );
}

export const SCREENS: Record<string, () => ComponentChildren> = {
  options: () => options(),
  'options-empty': () => options([]),
};
