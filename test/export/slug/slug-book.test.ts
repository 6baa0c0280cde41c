import { expect, test } from 'vitest';
import { openSlugBook, slugOf } from '../../../src/export/slug/slug-book';

const NONE = { slugs: {}, slugsInUse: {} };

test.each([
  ['21世纪经济报道', '21shijijingjibaodao'],
  ['36氪', '36ke'],
  ['AI财经社', 'AIcaijingshe'],
  ['爱建证券', 'aijianzhengquan'],
  ['IT之家', 'ITzhijia'],
  ['Wind资讯', 'Windzixun'],
  ['安信国际', 'anxinguoji'],
  ['证券日报网', 'zhengquanribaowang'],
  ['21世纪经济报道 21财经APP', '21shijijingjibaodao21caijingAPP'],
  ['安信国际证券(香港)', 'anxinguojizhengquanxianggang'],
])('%s has the slug %s', (source, slug) => {
  expect(slugOf(source, NONE)).toBe(slug);
});

test("the reader's table comes first", () => {
  expect(slugOf('证券日报网', { ...NONE, slugs: { 证券日报网: 'zqrbw' } })).toBe('zqrbw');
});

test.each([
  ['苏州日报', '宿州日报'],
  ['36KR', '36kr'],
  ['Le Monde', 'LeMonde'],
  ['🎉', '🎊'],
  ['x'.repeat(100), 'x'.repeat(101)],
])('%s and %s never have one slug, whatever the case of letters', (one, other) => {
  const book = openSlugBook(NONE);
  const slugs = [book.slugOf(one), book.slugOf(other)];
  expect(slugs[0]?.toLowerCase()).not.toBe(slugs[1]?.toLowerCase());
  for (const slug of slugs) expect(slug).toMatch(/^[A-Za-z0-9]{1,60}$/);
});

test('papers of 山西 and 陕西 have slugs of their own, in any order', () => {
  expect(slugOf('山西日报', NONE)).toBe('shanxiribao');
  expect(slugOf('陕西日报', NONE)).toBe('shaanxiribao');
});

test('a source keeps its slug when another of the same pinyin comes first in a later export', () => {
  const first = openSlugBook(NONE);
  const before = first.slugOf('苏州日报');
  const later = openSlugBook({ slugs: {}, slugsInUse: first.inUse() });
  const other = later.slugOf('宿州日报');
  expect(later.slugOf('苏州日报')).toBe(before);
  expect(other).not.toBe(before);
  const last = openSlugBook({ slugs: {}, slugsInUse: later.inUse() });
  expect([last.slugOf('宿州日报'), last.slugOf('苏州日报')]).toEqual([other, before]);
});

test('a slug that the reader gives to one source is taken from the other', () => {
  const settings = { slugs: { 甲: 'suzhouribao' }, slugsInUse: { 苏州日报: 'suzhouribao' } };
  const book = openSlugBook(settings);
  expect(book.slugOf('甲')).toBe('suzhouribao');
  expect(book.slugOf('苏州日报')).toMatch(/^suzhouribao[0-9a-z]{6}$/);
});

test('one slug for two sources in the table is the first one’s', () => {
  const book = openSlugBook({ ...NONE, slugs: { 甲: 'same', 乙: 'Same' } });
  expect(book.slugOf('甲')).toBe('same');
  expect(book.slugOf('乙')).toBe('yi');
});

test('a name that Windows keeps for a device is no slug, not even from the table', () => {
  expect(slugOf('甲', { ...NONE, slugs: { 甲: 'CON' } })).toBe('jia');
  expect(slugOf('aux', NONE)).toMatch(/^aux[0-9a-z]{6}$/);
});

test.each(['__proto__', 'constructor', 'toString'])('a source named %s is a source', (name) => {
  const book = openSlugBook(NONE);
  expect(book.slugOf(name)).toMatch(/^[A-Za-z0-9]+$/);
  expect(Object.keys(book.inUse())).toEqual([name]);
});

test("what is in use does not hold the reader's own", () => {
  const book = openSlugBook({ ...NONE, slugs: { 甲: 'own' } });
  book.slugOf('甲');
  book.slugOf('乙');
  expect(book.inUse()).toEqual({ 乙: 'yi' });
});
