// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { Options } from '../../options/Options';
import { ImagesLine } from '../../src/ui/list/ImagesLine';
import { SelectionBar } from '../../src/ui/list/SelectionBar';
import { PicturesNote } from '../../src/ui/reader/PicturesNote';
import { fakeBackups } from '../support/fake-backups';
import { fakeReads } from '../support/fake-reads';
import { fakeServices } from '../support/fake-services';
import { field, press, settle, show, type } from '../support/rendering';

beforeEach(() => speak('en'));
const nothing = (): void => undefined;

function services(answers: { has: boolean; ask: boolean }) {
  const fake = fakeServices();
  const images = {
    ...fake.images,
    hasAccess: async () => answers.has,
    askAccess: async () => answers.ask,
  };
  return { ...fake, images };
}

test('the switch stays off where the browser is not allowed to fetch, and says so', async () => {
  const refusing = services({ has: false, ask: false });
  await show(<Options backups={fakeBackups()} />, { services: refusing, reads: fakeReads([]) });
  field('Keep the pictures of what is saved').click();
  await settle();
  expect((await refusing.settings.load()).keepImages).toBe(false);
  expect(document.body.textContent).toContain('was not allowed to read from other sites');
});

test('once allowed it is on, and the megabytes are a number', async () => {
  const allowing = services({ has: false, ask: true });
  await show(<Options backups={fakeBackups()} />, { services: allowing, reads: fakeReads([]) });
  field('Keep the pictures of what is saved').click();
  await type('Megabytes for pictures', 'plenty');
  expect(field('Megabytes for pictures').getAttribute('aria-invalid')).toBe('true');
  await type('Megabytes for pictures', '2000');
  expect(await allowing.settings.load()).toMatchObject({ keepImages: true, imageBudget: 2_000 });
});

test('the reader says why pictures are missing, each reason once', async () => {
  const missing = [
    { url: 'a', why: 'http', status: 404 },
    { url: 'b', why: 'http', status: 404 },
    { url: 'c', why: 'svg' },
    { url: 'd', why: 'waiting' },
  ] as const;
  const pictures = { missing: [...missing], waits: false };
  const did: string[] = [];
  await show(
    <PicturesNote
      count={4}
      pictures={pictures}
      onKeep={() => did.push('keep')}
      onShow={() => did.push('show')}
    />,
    {},
  );
  expect(document.body.textContent).toContain(
    'Not kept: refused by the site, 404 (2), a drawing that can run scripts (SVG) (1).',
  );
  await press('Keep pictures');
  await press('Show pictures');
  expect(did).toEqual(['keep', 'show']);
});

test('while they are fetched there is nothing to ask for', async () => {
  const pictures = { missing: [], waits: true };
  await show(<PicturesNote count={2} pictures={pictures} onKeep={nothing} onShow={nothing} />, {});
  expect(document.body.textContent).toContain('being fetched');
  expect(document.body.textContent).not.toContain('Keep pictures');
});

test('a selection can have its pictures kept', async () => {
  let asked = 0;
  await show(
    <SelectionBar
      count={2}
      onAll={nothing}
      onChange={nothing}
      onKeepImages={() => (asked += 1)}
      onExport={nothing}
      onDelete={nothing}
      onClear={nothing}
    />,
    {},
  );
  await press('Keep pictures');
  expect(asked).toBe(1);
});

test('an open archive has the background go on with what waits, once it may', async () => {
  const reads = { ...fakeReads([]), countWaitingForImages: async () => 3 };
  const allowed = services({ has: true, ask: true });
  await show(<ImagesLine />, { services: allowed, reads });
  expect(document.body.textContent).toContain('Fetching pictures: 3 articles');
  expect(allowed.log.calls).toEqual([{ name: 'keepImages', request: { postIds: [] } }]);
  const refused = services({ has: false, ask: true });
  await show(<ImagesLine />, { services: refused, reads });
  expect(document.body.textContent).toContain('wait for the right');
  expect(refused.log.calls).toEqual([]);
});
