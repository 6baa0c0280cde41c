// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chinesePage, isoOf, linkedPage, readPage } from '../../support/read-page';

const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const published = (html: string, options = {}): string | undefined =>
  isoOf(readPage(html, options).publishedAt);

describe('on a Chinese page', () => {
  test.each([
    ['<span>2022-01-04 18:05:25</span>', '2022-01-04T18:05:25+08:00'],
    ['2022年01月04日 18:05　来源：江城日报', '2022-01-04T18:05:00+08:00'],
    ['发布日期：<span>2022-01-04</span>', '2022-01-04'],
    [
      '更新时间：2022-01-05 09:00</div><div>发布时间：2022-01-04 18:05',
      '2022-01-04T18:05:00+08:00',
    ],
    ['昨天 21:33', '2026-11-21T21:33:00+08:00'],
  ])('the line under the headline tells: %s', (info, expected) => {
    const { publishedAt } = readPage(chinesePage(info));
    expect(isoOf(publishedAt)).toBe(expected);
    expect(publishedAt).toMatchObject({ from: 'visible', zoneFrom: 'language', offset: 480 });
  });

  test('Beijing time that metadata calls UTC is Beijing time, with the seconds of the metadata', () => {
    const head = linked({ datePublished: '2022-01-04T18:05:25Z' });
    expect(published(chinesePage('2022-01-04 18:05', { head }))).toBe('2022-01-04T18:05:25+08:00');
  });

  test('a UTC time that agrees with the visible line gives the seconds', () => {
    const head = linked({ datePublished: '2022-01-04T10:05:25Z' });
    expect(published(chinesePage('2022-01-04 18:05', { head }))).toBe('2022-01-04T18:05:25+08:00');
  });

  test('the year of a visible time comes from metadata, across the new year', () => {
    const head = linked({ datePublished: '2021-12-31T16:05:25Z' });
    expect(published(chinesePage('01月01日 00:05', { head }))).toBe('2022-01-01T00:05:25+08:00');
  });

  test('the year of a visible time comes from the address', () => {
    const address = 'http://www.jiangcheng.example/2022/0104/15409036.shtml';
    expect(published(chinesePage('01月04日 18:05'), { address })).toBe('2022-01-04T18:05:00+08:00');
  });

  test('without any other date the running year counts, or the last one for a day still to come', () => {
    expect(published(chinesePage('11月20日 18:05'))).toBe('2026-11-20T18:05:00+08:00');
    expect(published(chinesePage('12月24日 18:05'))).toBe('2025-12-24T18:05:00+08:00');
  });

  test('the year of the copyright line is no date', () => {
    const after = '<footer>Copyright 2003-2026 江城网 版权所有 2026年01月01日</footer>';
    expect(published(chinesePage('11月20日 18:05', { after }))).toBe('2026-11-20T18:05:00+08:00');
  });

  test('a meta time without zone is +08:00', () => {
    const head = '<meta name="publishdate" content="2022-01-04 18:05:25">';
    expect(published(chinesePage('江城网', { head }))).toBe('2022-01-04T18:05:25+08:00');
  });

  test('what a script of the page assigns is used where nothing else tells', () => {
    const head = '<script>var ct = "1641290725";</script>';
    expect(readPage(chinesePage('江城网', { head })).publishedAt).toMatchObject({
      instant: Date.UTC(2022, 0, 4, 10, 5, 25),
      from: 'hydration',
    });
  });
});

describe('on other pages', () => {
  test('publication goes before update, the update is kept beside it', () => {
    const { publishedAt, updatedAt } = readPage(
      linkedPage({
        '@type': 'NewsArticle',
        dateModified: '2022-01-05T09:00:00+01:00',
        datePublished: '2022-01-04T18:05:25+01:00',
      }),
    );
    expect([isoOf(publishedAt), isoOf(updatedAt)]).toEqual([
      '2022-01-04T18:05:25+01:00',
      '2022-01-05T09:00:00+01:00',
    ]);
  });

  test('a time without zone is read in the zone of the settings', () => {
    const { publishedAt } = readPage(
      linkedPage({ '@type': 'Article', datePublished: '2022-07-04T18:05:25' }),
    );
    expect(isoOf(publishedAt)).toBe('2022-07-04T18:05:25+02:00');
    expect(publishedAt?.zoneFrom).toBe('setting');
  });

  test('a time without zone takes the zone that the page writes beside the same clock reading', () => {
    const head = '<meta name="date" content="2022-01-04T18:05:25-05:00">';
    const page = linkedPage(
      { '@type': 'Article', datePublished: '2022-01-04 18:05:25.0' },
      { head },
    );
    expect(published(page)).toBe('2022-01-04T18:05:25-05:00');
  });

  test('a time in metadata wins over the first visible date, which is often another story’s', () => {
    const body = '<div>May 3, 2019</div>';
    const page = linkedPage(
      { '@type': 'Article', datePublished: '2022-01-04T18:05:25Z' },
      { body },
    );
    expect(published(page)).toBe('2022-01-04T18:05:25+00:00');
  });

  test.each([
    ['<p>Published 3 May 2022, 9:05 am</p>', '2022-05-03T09:05:00+02:00'],
    ['<time datetime="2022-05-03T09:05:00Z">3 May</time>', '2022-05-03T09:05:00+00:00'],
    ['<span itemprop="datePublished" content="2022-05-03">today</span>', '2022-05-03'],
  ])('without metadata it is read from %s', (body, expected) => {
    expect(published(linkedPage({}, { body }))).toBe(expected);
  });

  test.each(['0000-00-00', '2022-13-01', '2030-01-01T00:00:00Z', '20222-01-04'])(
    '%s is no date of a story',
    (datePublished) => {
      expect(published(linkedPage({ '@type': 'Article', datePublished }))).toBeUndefined();
    },
  );

  test('the address tells the day where nothing else does', () => {
    const address = 'https://www.harbour.example/2022/05/03/tide';
    expect(readPage(linkedPage({}), { address }).publishedAt).toMatchObject({
      precision: 'day',
      from: 'address',
    });
  });
});
