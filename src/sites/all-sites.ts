/* All publishers that are known, by file name; their order means nothing. */
import type { SiteRule } from '../core/site-rule';
import { tonghuashun } from './10jqka';
import { netease } from './163';
import { herald21 } from './21jingji';
import { kr36 } from './36kr';
import { baijiahao } from './baijiahao';
import { bjnews } from './bjnews';
import { caixin } from './caixin';
import { cctv } from './cctv';
import { chinanews } from './chinanews';
import { cnfol } from './cnfol';
import { cnstock } from './cnstock';
import { cs } from './cs';
import { eastmoney } from './eastmoney';
import { eeo } from './eeo';
import { ftchinese } from './ftchinese';
import { gov } from './gov';
import { guancha } from './guancha';
import { hexun } from './hexun';
import { huanqiu } from './huanqiu';
import { huxiu } from './huxiu';
import { ifeng } from './ifeng';
import { jiemian } from './jiemian';
import { mydrivers } from './mydrivers';
import { nbd } from './nbd';
import { p5w } from './p5w';
import { people } from './people';
import { qq } from './qq';
import { sina } from './sina';
import { sohu } from './sohu';
import { stcn } from './stcn';
import { stockstar } from './stockstar';
import { thepaper } from './thepaper';
import { wallstreetcn } from './wallstreetcn';
import { weixin } from './weixin';
import { xinhuanet } from './xinhuanet';
import { xueqiu } from './xueqiu';
import { yicai } from './yicai';
import { zaobao } from './zaobao';

export const ALL_SITES: readonly SiteRule[] = [
  tonghuashun,
  netease,
  herald21,
  kr36,
  baijiahao,
  bjnews,
  caixin,
  cctv,
  chinanews,
  cnfol,
  cnstock,
  cs,
  eastmoney,
  eeo,
  ftchinese,
  gov,
  guancha,
  hexun,
  huanqiu,
  huxiu,
  ifeng,
  jiemian,
  mydrivers,
  nbd,
  p5w,
  people,
  qq,
  sina,
  sohu,
  stcn,
  stockstar,
  thepaper,
  wallstreetcn,
  weixin,
  xinhuanet,
  xueqiu,
  yicai,
  zaobao,
];
