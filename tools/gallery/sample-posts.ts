import type { FullPost } from '../../src/core/post';
import { aPost } from '../../test/support/a-capture';
import { NOW } from '../../test/support/fake-services';

/* News that never happened, from papers that do not exist, to look at the pages with. */

type Sketch = {
  headline?: string;
  source: string;
  hours: number;
  language?: string;
  revision?: number;
  review?: FullPost['review'];
  text?: string;
  authors?: string[];
};

const TIDE = [
  '海港市气象台昨天傍晚发布通报，今年第一股冷空气将在周五抵达，沿海风力可达八级。',
  '市民老周在码头守了三十年潮。他说，往年这个时候，渔船早就回港了；“今年水暖，鱼也走得晚。”',
  '港务局已要求二十三条渔船在周四正午前靠岸，渡轮班次相应减少。受影响的乘客可以全额退票，也可以改乘次日航班。',
  '气象台首席预报员林若水表示，这次降温过程将持续三天左右，内陆山区可能出现初霜，农户要为大棚提前加盖保温层。',
  '入夜之后，防波堤上的灯一盏一盏亮了起来，等船的人把收音机开得很响。',
].join('\n');

const LIBRARY = [
  'The town of Larkfield reopened its public library on Saturday, two years after the river took the ground floor and most of the local history collection with it.',
  'Volunteers had dried some four thousand volumes page by page in a borrowed dairy. “We ran out of blotting paper in the first week,” said Ada Winslow, who led the rescue. “After that it was kitchen roll.”',
  'The new reading room stands a metre and a half higher than the old one. Its shelves are on wheels, so that they can be moved upstairs within an hour of a flood warning.',
].join('\n');

const SKETCHES: Sketch[] = [
  {
    headline: '冷空气周五抵达海港市，二十三条渔船提前“回家”',
    source: '海港日报网',
    hours: 0.1,
    text: TIDE,
    authors: ['陈一苇'],
  },
  { headline: '市图书馆夜间延长开放，首周接待读者逾两万人次', source: '第一城市报', hours: 5.5 },
  {
    headline: 'Larkfield library reopens two years after the flood',
    source: 'The Larkfield Courier',
    hours: 7,
    language: 'en',
    revision: 3,
    text: LIBRARY,
    authors: ['Jane Roe', 'John Doe'],
  },
  {
    headline: '旧城区六条公交线路今起改道，站点调整一览与换乘建议汇总',
    source: '海港日报网',
    hours: 25,
    review: ['no-time'],
  },
  { headline: '高山茶园遭遇早霜，茶农连夜点起烟堆护芽', source: '24小时新闻', hours: 26 },
  { headline: '三家书店联合推出“以旧换新”，一周收书八千册', source: '书业观察', hours: 27 },
  { source: '界河新闻', hours: 28, review: ['no-headline'] },
  {
    headline: 'Ferry operators agree on a common ticket for the whole bay',
    source: 'Bay Herald',
    hours: 29,
    language: 'en',
    revision: 2,
  },
  { headline: '老机场跑道变身湿地公园，第一批白鹭已经落脚', source: '海港日报网', hours: 74 },
  { headline: '小学生发明“会说话的红绿灯”，过街老人不再犹豫', source: '第一城市报', hours: 75 },
  { headline: '跨湾大桥合龙，两岸通勤时间有望缩短一半', source: '24小时新闻', hours: 800 },
  { headline: '县剧团时隔九年重返乡村戏台，座位提前三天占满', source: '书业观察', hours: 9_000 },
];

function post(sketch: Sketch, index: number): FullPost {
  const { hours, source, headline, text, language = 'zh-CN', ...rest } = sketch;
  const capturedAt = NOW - hours * 3_600_000;
  const whole = aPost({
    headline: headline ?? 'x',
    source: { name: source },
    language,
    authors: sketch.authors ?? [],
    ...(text ? { text } : {}),
    publishedAt: {
      instant: capturedAt - 2_700_000,
      offset: language === 'en' ? -300 : 480,
      zoneFrom: 'page',
      precision: 'minute',
      from: 'json-ld',
    },
  });
  const { headline: made, publishedAt, ...facts } = whole;
  return {
    ...facts,
    ...(headline ? { headline: made ?? headline } : {}),
    ...(rest.review?.includes('no-time') || !publishedAt ? {} : { publishedAt }),
    id: `post-${index}`,
    capturedAt,
    revision: rest.revision ?? 1,
    review: rest.review ?? [],
  };
}

export const SAMPLE_POSTS: readonly FullPost[] = SKETCHES.map(post);

/** A body with all that a reader may meet. */
export const RICH_BODY = `<p>${TIDE.split('\n')[0]}</p>
<figure><img src="https://pictures.example.cn/harbour.jpg" alt="傍晚的港口"><figcaption>渔船在周四正午前全部靠岸。海港日报记者 摄</figcaption></figure>
<h2>渡轮减班</h2><p>${TIDE.split('\n')[2]}<a href="https://harbour.example.cn/ferries">渡轮公司</a>已公布新的时刻表。</p>
<blockquote><p>今年水暖，鱼也走得晚。</p></blockquote>
<ul><li>周四正午：渔船靠岸</li><li>周五清晨：大风抵达</li></ul>
<table><tr><th>航线</th><th>平日</th><th>周五</th></tr><tr><td>海港—南屿</td><td>24 班</td><td>9 班</td></tr></table>
<p>${TIDE.split('\n')[3]}</p><p>${TIDE.split('\n')[4]}</p>`;

export const ENGLISH_TEXT = LIBRARY;
