import type { ReferenceArticle } from './reference-pages';

/** An article of our own making, in the form of those that the archive keeps. */
export const ownArticle: ReferenceArticle = {
  url: 'http://wap.jiangcheng-caijing.example/html_News/NewsShare.html?infoCode=NW202303162654018273',
  headline: '老街改造先算民生账 江城“一街一策”留住烟火气',
  time: '2023-03-16 21:40:08',
  source: '江城经济报',
  paragraphs: [
    '清晨六点，南门老街的早点铺陆续掀开门帘，热气顺着骑楼的廊柱往上走。',
    '这条不足八百米的老街，去年列入江城首批“一街一策”改造名单。与以往先拆后建不同，设计团队先用了三个月，挨家挨户问商户的账本。',
    '“房租涨不涨，歇业多久，客人还来不来，这三件事说清楚了，大家才愿意签字。”南门社区工作人员说，最终的方案把施工分成十一段，每段歇业不超过九天。',
    '账算清楚之后，改造的重点也变了。原本计划更换的门头招牌，改为修补雨棚和地下管网；原本要统一的灯箱，改由各家自己定样式，只限定亮度和高度。',
    '数据显示，改造后的前三个月，老街商户的平均营业额恢复到施工前的九成六，新开店铺十四家，其中有六家是年轻人返乡经营。',
    '当然，问题并没有全部解决。停车位仍然紧张，周末的油烟投诉也比去年多了两成。社区正与三家物业公司商量错时共享车位，预计下月试行。',
    '老街的价值，不只在于老。留得住做生意的人，才留得住来吃早点的人，这笔账，值得每一座城市慢慢算。',
  ],
};
