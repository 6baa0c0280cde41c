// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { Options } from '../../options/Options';
import { zoneOf } from '../../options/ZoneField';
import { fail } from '../../src/core/result';
import { aPost } from '../support/a-capture';
import { fakeBackups } from '../support/fake-backups';
import { fakeReads } from '../support/fake-reads';
import { fakeServices } from '../support/fake-services';
import { button, field, press, settle, show, type } from '../support/rendering';

const reads = fakeReads([aPost()]);
beforeEach(() => speak('en'));

async function submit(): Promise<void> {
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
}

test('a change is kept at once', async () => {
  const services = fakeServices();
  await show(<Options backups={fakeBackups()} />, { services, reads });
  document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await settle();
  await type('Address of the finews site', 'https://example.com/news/');
  expect(await services.settings.load()).toMatchObject({
    saveOnOpen: false,
    siteAddress: 'example.com/news',
  });
});

test('the rules for single publishers can be switched off', async () => {
  const services = fakeServices();
  await show(<Options backups={fakeBackups()} />, { services, reads });
  field('Use what is known of single publishers').click();
  await settle();
  expect(await services.settings.load()).toMatchObject({ siteRules: false, saveOnOpen: true });
});

test('a wrong address or zone is marked and not kept', async () => {
  const services = fakeServices();
  await show(<Options backups={fakeBackups()} />, { services, reads });
  await type('Address of the finews site', 'no site');
  await type('Zone of times without one', 'Atlantis');
  expect(field('Zone of times without one').getAttribute('aria-invalid')).toBe('true');
  expect(field('Address of the finews site').getAttribute('aria-invalid')).toBe('true');
  expect(await services.settings.load()).toMatchObject({
    zone: 'browser',
    siteAddress: 'finews.withounder.com',
  });
});

test('a zone is found in any case, and the browser’s own by its label', () => {
  expect(zoneOf('asia/shanghai', 'own')).toBe('Asia/Shanghai');
  expect(zoneOf(' OWN ', 'own')).toBe('browser');
  expect(zoneOf('Atlantis', 'own')).toBeUndefined();
});

test('a slug of a source is edited in its row', async () => {
  const services = fakeServices();
  await show(<Options backups={fakeBackups()} />, { services, reads });
  await type('In the address, for 示例日报', 'sample');
  expect((await services.settings.load()).slugs).toEqual({ 示例日报: 'sample' });
});

test('everything goes only after the words were typed', async () => {
  const services = fakeServices();
  await show(<Options backups={fakeBackups()} />, { services, reads });
  expect(button('Delete everything').disabled).toBe(true);
  await submit();
  expect(services.log.calls).toEqual([]);
  await type('To confirm, type: delete everything', 'Delete Everything');
  await submit();
  expect(services.log.calls).toEqual([{ name: 'deleteEverything', request: {} }]);
  expect(document.body.textContent).toContain('The archive is empty now.');
});

test('a deletion that failed says so', async () => {
  const services = fakeServices({
    deleteEverything: async () => fail({ reason: 'database-blocked' }),
  });
  await show(<Options backups={fakeBackups()} />, { services, reads });
  await type('To confirm, type: delete everything', 'delete everything');
  await submit();
  expect(document.body.textContent).toContain('Nothing was changed: Another window holds');
});

const text = (): string => document.querySelector('#storage')?.parentElement?.textContent ?? '';

test('what takes the room is told part by part, in sizes and as a share of what is allowed', async () => {
  await show(<Options backups={fakeBackups()} />, { reads });
  const rows = [...document.querySelectorAll('.parts tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toContainEqual(['Articles', '1', '301 MB', '0.5%']);
  expect(rows).toContainEqual(['Earlier texts', '19', '1.4 MB', '0.0023%']);
  expect(rows.find(([name]) => name?.startsWith('In all'))).toEqual([
    'In all, of 60 GB allowed',
    '',
    '412 MB',
    '0.69%',
  ]);
  const link = document.querySelector('[aria-labelledby=largest] a');
  expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toBe(
    '/popup/archive.html#?q=source:"示例日报"',
  );
});

test('an index that cannot be made anew says why, and can be tried again', async () => {
  let isFull = true;
  const bringIndexUpToDate = async (): Promise<void> => {
    if (isFull) throw new Error('no room');
  };
  const failureOf = () => ({ reason: 'storage-full' }) as const;
  await show(<Options backups={fakeBackups()} />, {
    reads: { ...reads, bringIndexUpToDate: async () => undefined, failureOf },
  });
  expect(document.querySelector('[role=alert]')).toBeNull();
  await show(<Options backups={fakeBackups()} />, {
    reads: { ...reads, bringIndexUpToDate, failureOf },
  });
  await press('Make the search index anew');
  expect(document.querySelector('[role=alert]')?.textContent).toContain(
    'The search index waits. The browser is out of space',
  );
  isFull = false;
  await press('Make the search index anew');
  expect(button('Make the search index anew').disabled).toBe(false);
});

test('protection that the browser refuses is said to be refused', async () => {
  await show(<Options backups={fakeBackups()} />, {
    reads: { ...reads, keepStorage: async () => false },
  });
  expect(text()).not.toContain('did not agree');
  await press('Protect the archive');
  expect(text()).toContain('The browser did not agree');
});

test('an archive that cannot be read says so in the place of its sizes', async () => {
  const failing = fakeReads([], { reason: 'database-blocked' });
  await show(<Options backups={fakeBackups()} />, { reads: failing });
  expect(text()).toContain('Another window holds');
});
