/*
 * One Chinese article in the three layouts through which the archive's articles reach readers. The
 * same article has to come out of each of them, to the byte.
 */

/** What the layouts are filled with. `time`: `2022-01-04 18:05:25`, on the clock of China. */
export type ReferenceArticle = {
  url: string;
  headline: string;
  time: string;
  source: string;
  paragraphs: string[];
};

const OTHER_STORIES = [
  ['000001', '沪指收涨百分之零点三 两市成交额连续第五日过万亿元'],
  ['000002', '江城港口前三季度集装箱吞吐量同比增长一成二'],
  ['000003', '多地公积金贷款额度上调 首套房利率再降'],
] as const;

const otherStories = OTHER_STORIES.map(
  ([id, headline]) =>
    `<li><a href="/html_News/NewsShare.html?infoCode=NW20220104${id}">${headline}</a></li>`,
).join('\n');

/** The plain page for sharing. */
function share({ headline, time, source, paragraphs }: ReferenceArticle): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${headline}</title></head><body>
<header class="top"><a href="/">首页</a><a href="/app">下载APP，随时看新闻</a></header>
<div class="news-share"><h1 class="news-title">${headline}</h1>
<div class="news-info"><span class="time">${time}</span><span class="media">${source}</span><span class="read">阅读 1.2万</span></div>
<div id="content" class="news-content">${body}<p class="em_media">（文章来源：${source}）</p></div>
<div class="statement">郑重声明：本网发布此信息的目的在于传播更多信息，与本网站立场无关。</div></div>
<section class="hot"><h3>热门资讯</h3><ul>${otherStories}</ul></section>
<footer>版权所有 未经许可不得转载</footer></body></html>`;
}

/** Makes a word of a text look like a company with a live quote. */
function withQuote(text: string, at: number): string {
  const word = text.slice(at, at + 2);
  const link = `<a class="keytip" target="_blank" data-code="1,600160" href="http://quote.example.com/unify/r/1.600160">${word}</a>`;
  return `${text.slice(0, at)}<span id="stock_1.600160">${link}</span><span id="quote_1.600160"></span>${text.slice(at + 2)}`;
}

/** The other form of the same. */
function withStockKey(text: string, at: number): string {
  const word = text.slice(at, at + 2);
  return `${text.slice(0, at)}<span web="1" href="http://quote.example.com/1.600160.html" class="em_stock_key_common" data-code="1,600160">${word}</span>${text.slice(at + 2)}`;
}

const CHART =
  '<!-- EM_StockImg_Start --><p style="text-align:center;"><a href="http://quote.example.com/sh600160.html"><img src="http://chart.example.com/k.png?id=6001601" border="0" alt="K图 600160_1" data-code="1,600160" width="578" style="border:#d1d1d1 1px solid;"/></a></p><!-- EM_StockImg_End -->';
const HIDDEN =
  '<p style="display:none;height:1px">本段文字不显示给读者，只为统计之用，请勿理会，谢谢合作。</p>';
const RELATED = `<div class="related-box"><h4>相关阅读</h4><ul>${otherStories}</ul></div>`;

/** A paragraph with one of the kinds of clutter, by turns. */
function cluttered(text: string, index: number): string {
  if (index === 1) return `<p style="text-indent:2em">　　${withQuote(text, 3)}</p>${CHART}`;
  if (index === 2) return `<p data-code="p2" class="txt">　　${withStockKey(text, 2)}</p>${HIDDEN}`;
  if (index === 3) return `<p><font style="font-size:16px">　　${text}</font></p>${RELATED}`;
  return `<p style="margin:0">&nbsp;&nbsp;　　${text}　</p>\n`;
}

/** The site's own page, with all the clutter: quotes, charts, hidden text, indents, boxes, editors. */
function clutteredPage({ headline, time, source, paragraphs }: ReferenceArticle): string {
  const split = paragraphs.slice(4, 6).map((text) => `　　${text}`);
  const body = [
    ...paragraphs.slice(0, 4).map(cluttered),
    `<div>${split.join('<br><br>')}</div>`,
    ...paragraphs.slice(6).map((text, index) => cluttered(text, index + 6)),
  ].join('');
  const credit = `<span id="stock_0.000001"><a class="keytip" href="http://quote.example.com/0.000001">${source.slice(0, 2)}</a></span><span id="quote_0.000001"></span>${source.slice(2)}`;
  const [day = '', clock = ''] = time.split(' ');
  const [year, month, date] = day.split('-');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${headline} _ 财经频道 _ 江城财经网</title><meta name="description" content="${paragraphs[0]?.slice(0, 60)}..."></head><body>
<div class="nav"><a href="/">首页</a> &gt; <a href="/cj/">财经频道</a> &gt; <a href="/yw/">要闻</a> &gt; 正文</div>
<div class="main"><div class="title">${headline}</div>
<div class="infos"><div class="item">${year}年${month}月${date}日 ${clock}</div><div class="item">来源：${source}</div><div class="item">编辑：东方</div><div class="item">1.2万人阅读</div></div>
<div class="share-box"><a href="#">分享到微信</a><a href="#">分享到微博</a><a href="#">复制链接</a></div>
<div id="ContentBody" class="txtinfos">${body}
<p class="em_media">（文章来源：${credit}）</p>
<p class="res-edit">（责任编辑：DF506）</p></div>
<div class="tags">关键词：<a href="/t/1">小微企业</a> <a href="/t/2">金融</a></div>
<p>郑重声明：本网发布此信息的目的在于传播更多信息，与本网站立场无关。</p></div>
<div class="hot"><h3>点击排行</h3><ol>${otherStories}</ol></div>
<form><input name="attributes"><input name="children"></form></body></html>`;
}

/** A portal's page: the day is told in linked data as UTC, the visible line leaves out the year. */
function portal({ headline, time, source, paragraphs }: ReferenceArticle): string {
  const instant = new Date(`${time.replace(' ', 'T')}+08:00`).toISOString();
  const visible = `${time.slice(5, 7)}月${time.slice(8, 10)}日 ${time.slice(11, 16)}`;
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: instant,
  };
  const body = paragraphs
    .map((text) => `<section><p><span style="font-size:17px">${text}</span></p></section>`)
    .join('\n');
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${headline}-江城新闻</title>
<script type="application/ld+json">${JSON.stringify(linked)}</script></head><body>
<nav><a href="/">新闻</a><a href="/fin">财经</a><a href="/tech">科技</a></nav>
<main><article><h1>${headline}</h1>
<div class="article-meta"><span>${visible}</span> <span>来源：${source}</span> <button>听新闻</button></div>
<div class="article-body">${body}<p>（文章来源：${source}）</p></div>
<div class="article-foot">责任编辑：李某某 <a href="/report">举报</a></div></article>
<aside><h2>推荐阅读</h2>${OTHER_STORIES.map(([id, other]) => `<div class="card"><a href="/a/${id}"><img src="/i/${id}.jpg" alt=""><h3>${other}</h3></a><span>评论 12</span></div>`).join('')}</aside></main>
<div class="app-banner">打开APP阅读全文</div></body></html>`;
}

/** The layouts by name; each gives the HTML of a whole page. */
export const layouts = { share, cluttered: clutteredPage, portal };
