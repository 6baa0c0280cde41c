// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { cleanOutlet, creditedName, isCreditLine } from '../../../src/extract/metadata/credit-line';
import { chinesePage, linkedPage, readPage } from '../../support/read-page';

describe('the label of a credit', () => {
  test.each([
    ['来源：江城日报', '江城日报'],
    ['2022-01-04 18:05　来源: 江城日报　作者：张三', '江城日报'],
    ['来源：江城日报作者：张三', '江城日报'],
    ['（文章来源：江城日报网）', '江城日报网'],
    ['稿源：江城社 2022-01-04', '江城社'],
    ['转自：江城晚报 | 责任编辑：李四', '江城晚报'],
    ['信息来源：省发改委 浏览次数：12', '省发改委'],
    ['来源：36氪 编辑：王五', '36氪'],
    ['2022年01月04日 18:05 来源：江城新闻网 参与互动', '江城新闻网'],
    ['来源： 江城社 字体： 大 中 小', '江城社'],
    ['来源：江城网-江城日报', '江城网-江城日报'],
    ['来源：21世纪江城报道 记者 张三', '21世纪江城报道'],
    ['来源：江城日报网 分享到：微信 微博', '江城日报网'],
    ['来源：AI Daily 分享到：微信', 'AI Daily'],
    ['来源:江城日报网　[打印] [关闭]', '江城日报网'],
    ['来源：《江城》杂志', '《江城》杂志'],
    ['来源：《江城日报》', '江城日报'],
    ['来源：江城网-《江城日报》 | 作者：张三', '江城网-《江城日报》'],
    ['来源：江城都市报(南岸)', '江城都市报(南岸)'],
    ['来源：江城消息网 关闭', '江城消息网'],
    ['来源：江城新闻客户端 2022年', '江城新闻客户端'],
    ['来 源：江城晚报', '江城晚报'],
  ])('%s', (line, name) => {
    expect(creditedName(line)).toBe(name);
  });

  test.each(['据江城日报报道，夜市开张', '数据来源于网络', '夜市开张'])(
    '%s credits nobody',
    (line) => {
      expect(creditedName(line) || undefined).toBeUndefined();
    },
  );

  test.each(['来源： | 发布时间: 2018-05-17', '来源：'])('%s has nothing behind it', (line) => {
    expect(creditedName(line)).toBe('');
  });
});

test.each([
  ['（文章来源：江城日报网）', true],
  ['来源：江城社', true],
  ['记者在来源：现场看到，夜市的灯已经亮了。', false],
  ['来源：江城社。市民纷纷表示欢迎，夜市还会继续办下去。', false],
])('%s as a line of its own: %s', (line, expected) => {
  expect(isCreditLine(line)).toBe(expected);
});

test('a name of more than 40 characters is none', () => {
  expect(cleanOutlet('江'.repeat(41))).toBeUndefined();
});

describe('the outlet of a page', () => {
  test('stands under the headline with a label, and its link is kept', () => {
    const info = '2022-01-04 18:05　来源：<a href="http://daily.example/">江城日报</a>';
    expect(readPage(chinesePage(info)).source).toEqual({
      name: '江城日报',
      url: 'http://daily.example/',
    });
  });

  test('stands at the end of the text; that line is the credit line', () => {
    const after = '<p class="em_media">（文章来源：江城日报网）</p>';
    expect(readPage(chinesePage('2022-01-04 18:05', { after })).source).toEqual({
      name: '江城日报网',
      line: '（文章来源：江城日报网）',
    });
  });

  test('may be cut up by the markup of stocks', () => {
    const after = '<p>（文章来源：上海<span id="s"><a href="/q">证券</a></span>日报）</p>';
    expect(readPage(chinesePage('2022-01-04', { after })).source?.name).toBe('上海证券日报');
  });

  test.each([
    [
      '<span>2022-01-04 18:05:25</span><span class="media">江城日报网</span><span>阅读 1.2万</span>',
    ],
    [
      '<span>2022-01-04 18:05:25</span> <a href="http://daily.example/">江城日报网</a> <span>评论</span>',
    ],
    ['<span class="a_source">江城日报网</span><span>2022-01-04 18:05</span>'],
    [
      '<p class="author-name">江城日报网</p><span>发布时间：01-04</span><span>18:05</span><span class="ok">优质原创作者</span>',
    ],
  ])('stands beside the time without a label: %s', (info) => {
    expect(readPage(chinesePage(info)).source?.name).toBe('江城日报网');
  });

  test('stands between the time and the buttons of one line', () => {
    const info =
      '<p>http://www.jiangcheng.example 2026年03月18日 09:42:20 江城日报网 【字体：大 中 小】【打印】【关闭】</p>';
    expect(readPage(chinesePage(info)).source?.name).toBe('江城日报网');
  });

  test('is the account of a platform rather than the person who writes for it', () => {
    const info = `<span><span id="author_name">kappa</span></span>
      <span class="meta_nickname"><a id="account" href="#">江城夜话</a><div style="display:none">微信号</div></span>
      <em>2022-01-04 18:05</em>`;
    expect(readPage(chinesePage(info)).source?.name).toBe('江城夜话');
  });

  test('may stand in a line of its own after the label', () => {
    expect(readPage(chinesePage('<p>来源：</p><p>江城日报网</p>')).source?.name).toBe('江城日报网');
  });

  test('is told by a meta name', () => {
    const head = '<meta name="contentSource" content="江城日报网">';
    expect(readPage(chinesePage('正文', { head })).source?.name).toBe('江城日报网');
  });

  test.each([
    ['2022-01-04 18:05 <span>阅读 1.2万</span> <span>评论</span>'],
    ['2022-01-04 18:05 据江城日报报道'],
    ['<span>2022-01-04 18:05</span> <a href="/gn/">国内新闻</a>'],
    ['<span>2022-01-04 18:05</span><span>作者：张三</span>'],
  ])('is absent where nobody is credited: %s', (info) => {
    expect(readPage(chinesePage(info))).not.toHaveProperty('source');
  });

  test('is absent on pages of other languages that credit nobody', () => {
    const body = '<div><time datetime="2022-05-03">3 May 2022</time> <span>Energy</span></div>';
    expect(readPage(linkedPage({}, { body }))).not.toHaveProperty('source');
  });
});

test.each(['综合', '网络', '互联网', '未知'])('来源：%s credits no outlet', (word) => {
  expect(readPage(chinesePage(`2026-03-18 09:42 来源：${word}`)).source).toBeUndefined();
});

test.each([
  ['新华社江城1月4日电', '新华社'],
  ['财联社3月18日电', '财联社'],
  ['中新网江城1月4日电', '中新网'],
])('where no line credits one, the agency of the dateline does: %s', (dateline, name) => {
  const page = chinesePage('2026-03-18 09:42').replace('傍晚六点', `${dateline} 傍晚六点`);
  expect(readPage(page).source?.name).toBe(name);
});
