// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chinesePage, linkedPage, NOW, readPage } from '../../../support/read-page';

const iso = (moment?: { instant: number }): string | undefined =>
  moment && new Date(moment.instant).toISOString().slice(0, 16);
const western = (line: string): ReturnType<typeof readPage> =>
  readPage(linkedPage({}, { body: `<p>${line}</p>` }));
const chinese = (line: string): ReturnType<typeof readPage> => readPage(chinesePage(line));

describe('times as pages print them', () => {
  test.each([
    ['6:05 p.m. ET Jan. 14, 2026', '2026-01-14T23:05'],
    ['6:05 p.m. ET July 14, 2026', '2026-07-14T22:05'],
    ['18:05 GMT, 14 January 2026', '2026-01-14T18:05'],
    ['2026. január 14. 10:05 GMT', '2026-01-14T10:05'],
    ['2026년 1월 14일 10:05 KST', '2026-01-14T01:05'],
  ])('%s', (line, wanted) => {
    expect(iso(western(line).publishedAt)).toBe(wanted);
  });

  test.each([
    ['二〇二六年一月十四日', '2026-01-13T16:00'],
    ['二○二五年十二月三十一日 10:05', '2025-12-31T02:05'],
    ['美东时间2026年1月14日 18:05', '2026-01-14T23:05'],
    ['2026-01-14 18:05（北京时间）', '2026-01-14T10:05'],
  ])('%s', (line, wanted) => {
    expect(iso(chinese(line).publishedAt)).toBe(wanted);
  });

  test.each([
    ['3 hours ago', 3 * 60],
    ['vor 20 Minuten', 20],
    ['il y a 2 jours', 2 * 24 * 60],
    ['hace 5 horas', 5 * 60],
    ['2 ore fa', 2 * 60],
    ['4 часа назад', 4 * 60],
  ])('%s counts from the capture', (line, minutes) => {
    const { publishedAt } = western(line);
    const ago = (NOW - (publishedAt?.instant ?? 0)) / 60_000;
    expect(ago).toBeGreaterThanOrEqual(minutes);
    expect(ago).toBeLessThan(minutes + 24 * 60);
    expect(publishedAt?.precision).toBe(minutes > 24 * 60 ? 'day' : 'minute');
  });

  test.each([
    ['18.03.2026, 09:42 | Aktualisiert: 18.03.2026, 11:05', western],
    ['发布时间：2026-03-18 09:42 更新时间：2026-03-18 11:05', chinese],
  ])('of two times in one line the later is the update’s: %s', (line, read) => {
    const { publishedAt, updatedAt } = read(line);
    expect(((updatedAt?.instant ?? 0) - (publishedAt?.instant ?? 0)) / 60_000).toBe(83);
  });
});
