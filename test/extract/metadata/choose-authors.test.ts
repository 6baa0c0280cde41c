// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chineseNames } from '../../../src/extract/metadata/authors/chinese-names';
import { printedNames, splitNames } from '../../../src/extract/metadata/authors/split-names';
import { chinesePage, linkedPage, readPage } from '../../support/read-page';

describe('a byline that metadata gives', () => {
  test.each([
    ['By Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['Ann Lee, Bob Ray & Cy Dow', ['Ann Lee', 'Bob Ray', 'Cy Dow']],
    ['Ann Lee, Political Editor', ['Ann Lee']],
    ['Ann Lee (ann@harbour.example)', ['Ann Lee']],
    ['von Anna Lehr und Bernd Roth', ['Anna Lehr', 'Bernd Roth']],
    ['https://harbour.example/authors/ann', []],
    ['김하나 기자', ['김하나']],
  ])('%s', (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });
});

describe('a byline that the page prints', () => {
  test.each([
    ['By Ann Lee | Published: 23 July 2017 | 3 comments', ['Ann Lee']],
    ['Von Anna Lehr, Frankfurt', ['Anna Lehr']],
    ['By Daniel on May 3', ['Daniel']],
    ['Par Luc van den Berg', ['Luc van den Berg']],
    ['By the sea the wind blew', []],
    ['Share this story', []],
  ])('%s', (line, names) => {
    expect(printedNames(line)).toEqual(names);
  });
});

describe('a Chinese byline', () => {
  test.each([
    ['记者 张三 李四', ['张三', '李四']],
    ['本报记者 张三、李四 报道', ['张三', '李四']],
    ['记者：张 三 李思思', ['张三', '李思思']],
    ['作者：张三 编辑：王五', ['张三']],
    ['文/张三 图/李四', ['张三']],
    ['编辑：王五 校对：赵六', []],
    ['作者：网络整理', []],
    ['本报记者 张三 北京报道', ['张三']],
    ['新江社江城1月4日电（记者张三、李四）夜市开张', ['张三', '李四']],
    ['記者張三／台北報導', ['張三']],
    ['记者了解到，夜市的灯已经亮了', []],
    ['江城晚报记者采访了摊主的家人', []],
    ['记者：了 了', ['了了']],
  ])('%s', (line, names) => {
    expect(chineseNames(line)).toEqual(names);
  });
});

describe('the authors of a page', () => {
  test('are the persons of linked data, by reference too', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Tide',
          author: [{ '@id': '#ann' }, { name: 'Bob Ray' }],
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      ],
    };
    expect(readPage(linkedPage(data)).authors).toEqual(['Ann Lee', 'Bob Ray']);
  });

  test('are not the site itself where the page prints a name', () => {
    const data = { '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Harbour Times' } };
    const page = linkedPage(data, { body: '<p>By Ann Lee | 3 May 2022</p>' });
    expect(readPage(page)).toMatchObject({ authors: ['Ann Lee'], byline: 'By Ann Lee' });
  });

  test('are the agency where no person is named', () => {
    const data = {
      '@type': 'NewsArticle',
      author: { '@type': 'Organization', name: 'Coast Press' },
    };
    expect(readPage(linkedPage(data)).authors).toEqual(['Coast Press']);
  });

  test.each([
    [
      '<a rel="author" href="/a">Ann Lee</a>, <a rel="author" href="/b">Bob Ray</a>',
      ['Ann Lee', 'Bob Ray'],
    ],
    ['<div>By <a href="/authors/ann-lee">Ann Lee</a></div>', ['Ann Lee']],
    ['<div class="article-byline"><span>Ann Lee</span><span>May 3, 2022</span></div>', ['Ann Lee']],
    ['<div>3 May 2022 | 9:05 | By <span>Ann Lee</span></div>', ['Ann Lee']],
    ['<aside><a rel="author" href="/c">Cy Dow</a></aside>', []],
  ])('without metadata are read from %s', (body, authors) => {
    expect(readPage(linkedPage({}, { body })).authors).toEqual(authors);
  });

  test('are read from Twitter’s labels', () => {
    const head =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">';
    expect(readPage(linkedPage({}, { head })).authors).toEqual(['Ann Lee']);
  });

  test('of a Chinese page stand behind 记者, of a row of facts the byline alone is kept', () => {
    const info = '2022-01-04 18:05　来源：江城日报　记者 张三 李四';
    expect(readPage(chinesePage(info))).toMatchObject({
      authors: ['张三', '李四'],
      byline: '记者 张三 李四',
    });
  });

  test.each([
    ['记者 张三 通讯员 李四', ['张三', '李四'], '记者 张三'],
    ['通讯员：李四', ['李四'], '通讯员：李四'],
    ['（来源：江城日报 作者：张三）', ['张三'], '作者：张三'],
    ['来源：江城日报 作者：江城日报社', [], undefined],
  ])('of a Chinese line %s', (info, authors, byline) => {
    const read = readPage(chinesePage(`2022-01-04 18:05 ${info}`));
    expect(read.authors).toEqual(authors);
    expect(read.byline).toBe(byline);
  });

  test('of a Chinese page may stand in the first paragraph, of which only the bracket is the byline', () => {
    const page = chinesePage('2022-01-04').replace(
      '傍晚六点',
      `江城日报讯（记者 张三 李四）${'傍晚六点，夜市的灯亮了，'.repeat(8)}`,
    );
    expect(readPage(page)).toMatchObject({ authors: ['张三', '李四'], byline: '记者 张三 李四' });
  });

  test('of a Chinese page are not its editors', () => {
    expect(readPage(chinesePage('来源：江城日报 责任编辑：王五')).authors).toEqual([]);
  });
});
