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
import { button, field, settle, show, type } from '../support/rendering';

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
