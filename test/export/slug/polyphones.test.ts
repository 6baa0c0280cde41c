import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';

// Before our table is loaded: the import of src/export would change what the library answers.
const before = new Map<string, string>();
const read = (word: string): string =>
  pinyin(word, { toneType: 'none', type: 'array', v: true }).join('');
const { POLYPHONES } = await import('../../../src/export/slug/polyphones');
for (const word of Object.keys(POLYPHONES)) before.set(word, read(word));
const { toPinyin } = await import('../../../src/export/slug/pinyin');

test.each(Object.keys(POLYPHONES))('%s needs its line', (word) => {
  expect(before.get(word)).not.toBe(toPinyin(word));
});

test.each([
  ['重庆日报', 'chongqingribao'],
  ['重慶日報', 'chongqingribao'],
  ['重磅', 'zhongbang'],
  ['重点新闻', 'zhongdianxinwen'],
  ['重阳投资', 'chongyangtouzi'],
  ['招商银行', 'zhaoshangyinhang'],
  ['央行观察', 'yanghangguancha'],
  ['行业研究', 'hangyeyanjiu'],
  ['行情宝', 'hangqingbao'],
  ['证券时报', 'zhengquanshibao'],
  ['券商中国', 'quanshangzhongguo'],
  ['长江日报', 'changjiangribao'],
  ['长城网', 'changchengwang'],
  ['长沙晚报', 'changshawanbao'],
  ['厦门日报', 'xiamenribao'],
  ['大厦', 'dasha'],
  ['南方都市报', 'nanfangdushibao'],
  ['首都之窗', 'shouduzhichuang'],
  ['成都商报', 'chengdushangbao'],
  ['朝阳', 'chaoyang'],
  ['会计网', 'kuaijiwang'],
  ['参考消息', 'cankaoxiaoxi'],
  ['乐居财经', 'lejucaijing'],
  ['西藏日报', 'xizangribao'],
  ['番禺日报', 'panyuribao'],
  ['六安新闻网', 'luanxinwenwang'],
  ['蚌埠日报', 'bengburibao'],
  ['传媒', 'chuanmei'],
  ['更新', 'gengxin'],
  ['数据宝', 'shujubao'],
  ['旅界', 'lvjie'],
])('%s is read %s', (name, slug) => {
  expect(toPinyin(name)).toBe(slug);
});
