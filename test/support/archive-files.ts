/** Sources of the user's archive with their slugs, as docs/export-profiles.md has them. */
const SOURCES = [
  ['证券日报网', 'zhengquanribaowang'],
  ['21世纪经济报道', '21shijijingjibaodao'],
  ['36氪', '36ke'],
  ['IT之家', 'ITzhijia'],
  ['安信国际', 'anxinguoji'],
] as const;

const BODIES = [
  (n: number) =>
    `<p>第${n}段，以“高质量”为核心。</p><p>其次，<b>创新</b> &amp; 发展 a &lt; b。</p>`,
  (n: number) => `> 摘要一句话${n}。\n\n<p>正文${n}。</p><ul><li>一</li><li>二</li></ul>`,
  (n: number) => `离岸人民币兑美元升至6.35${n}，为2018年以来最高水平。`,
  (n: number) => `<p>表${n}</p><table><tbody><tr><td>甲</td><td>1</td></tr></tbody></table>`,
  (n: number) =>
    `<h2>一、前言</h2><p>见<a href="https://a.example/${n}">这里</a>。</p><p><img src="https://a.example/${n}.png"></p>`,
];

/** The nth post of a made-up archive in the form of the user's: every variant in turn. */
export function archiveFile(n: number): { path: string; text: string } {
  const [source, slug] = SOURCES[n % SOURCES.length] ?? SOURCES[0];
  const isEarly = n % 7 === 0;
  const day = `2022-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`;
  const id = `NW2022010422356${String(n).padStart(5, '0')}`;
  const time = `${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:25`;
  const title =
    n % 11 === 0 ? JSON.stringify(`引号"与反斜杠\\第${n}`) : `"标题：第${n}号 打造“专精特新”"`;
  const body = BODIES[n % BODIES.length]?.(n) ?? '';
  const credit =
    n % 3 === 0 && body.startsWith('<p>') ? `<p class="em_media">（文章来源：${source}）</p>` : '';
  const footer = `\n\n[返回${source}新闻](//finews.withounder.com/category/${slug}.html)｜[返回首页](//finews.withounder.com/)`;
  const text = [
    '---',
    'layout: post',
    `title: ${title}`,
    `date: ${day} ${time}${isEarly ? '' : ' +0800'}`,
    `categories: ${slug}`,
    `tags: ${source}新闻`,
    '---',
    `${body}${credit}`,
    '',
    `<https://finews.example/html_News/NewsShare.html?infoCode=${id}>`,
  ].join('\n');
  return { path: `_posts/${day}-${id}.md`, text: text + (isEarly ? '' : footer) };
}
