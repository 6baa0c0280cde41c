import { Openings } from '../../page/openings';

/*
 * Short lines that sites put among a story's paragraphs, in the languages of news. A line counts
 * when it is nothing else, or begins so and is short.
 */

const WHOLE = [
  // English
  'advertisement;sponsored;related(?: (?:articles?|content|coverage|stories|topics|posts|news|links))?;read (?:more|next|also|now|full (?:story|article));more (?:on this|stories|news|from .{2,40});you (?:may|might) (?:also )?(?:like|be interested in);recommended(?: for you)?;trending(?: now)?;most (?:read|popular);top stories;latest(?: news)?;watch(?: now| live| video)?;listen(?: now)?;share(?: this(?: (?:article|story))?)?;print;close;caption;copy link;comments?;view comments;leave a comment;story continues(?: below)?(?: advertisement)?;article continues below(?: ad(?:vertisement)?)?;continue reading.{0,30};don.?t miss;sign up;subscribe(?: now)?;follow us;key (?:points|takeaways);highlights;get the app;text size;up next;skip (?:ad|to content);current issue;summary;embed;image \\d+ of \\d+;show more;see also;by;updated;published;loading\\W*;about the authors?;tags?;topics?;photos?;video;download(?: app)?;end;ad',
  // German
  'anzeige;werbung;mehr (?:zum thema|themen|lesen|dazu|infos?)(?: .{2,30})?;lesen sie (?:auch|mehr);lesen sie (?:auch|mehr|jetzt).{0,8};auch interessant;das könnte sie (?:auch )?interessieren;weiterlesen;weitere (?:artikel|themen|informationen|nachrichten|infos);ende der weiteren informationen;empfohlener (?:redaktioneller |externer )?inhalt;externer inhalt;kommentare?(?: \\d+)?;teilen;drucken;merken;zur startseite;quellen?;startseite;themen;schlagworte;zum thema;ähnliche(?: artikel)?;newsletter;artikel (?:teilen|anhören|drucken);vorlesen;liveblog;player wird geladen;dieses thema im programm;box aufklappen;personen-box aufklappen;hinweis der redaktion',
  // French, Italian, Spanish, Portuguese
  'publicité;lire aussi;à lire aussi;lire (?:la suite|plus);voir aussi;sur le même (?:sujet|thème);partager;commentaires?;abonnez-vous;la suite après cette publicité;leggi anche;pubblicità;condividi;continua a leggere;approfondi(?:mento|menti|sci);publicidad;lee también;te puede interesar;le puede interesar;noticias? relacionadas?;más información;más noticias;compartir;comentarios;leer más;ver más;regala esta noticia;leia (?:também|mais);veja (?:também|mais);publicidade;compartilhe;saiba mais;relacionad[oa]s',
  // Dutch, Nordic, Slavic, Turkish, Vietnamese, Indonesian
  'lees (?:ook|meer|verder);advertentie;annonse?;annons;les (?:også|mer);læs (?:også|mere);läs (?:också|mer|även);kort fortalt;reklama?;czytaj (?:także|też|więcej);zobacz (?:także|też|również);čtěte (?:také|též);související(?: články)?;реклама;читайте (?:также|ещё);смотрите также;ilgili haberler;xem thêm;tin liên quan;baca juga',
  // Chinese, Japanese, Korean
  '广告;廣告;相关(?:阅读|新闻|文章|链接|推荐|报道|专题);相關(?:閱讀|新聞|文章);延伸阅读;延伸閱讀;推荐阅读;热门(?:推荐|资讯|新闻|文章|评论);猜你喜欢;延伸.{0,3}推荐;更多(?:新闻|精彩内容|内容|推荐)?;阅读原文;点击.{2,12}查看.{0,10};分享(?:到|至)?;收藏;打印(?: ?关闭)?;关闭;微信 ?微博;返回顶部;我要评论;网友评论;相关评论;责任编辑;上一篇;下一篇;关键词;标签;展开全文;打开app.{0,10};the end ?-;（完）?;完）?;（本文完）?;本文完）?;広告;関連記事;【関連記事】?;関連記事】?;あわせて読みたい;おすすめ(?:記事|情報)?;続きを読む;もっと見る;シェア;関連キーワード;광고;관련기사;관련 기사;추천 ?기사;더보기;공유하기',
];

const MARKS_BEFORE = /^[\s>▶►▼•|*–—+-]+/;
const WHOLE_LINE = new Openings(WHOLE, '[\\s:：>»›→….!|▼]*$');

/** Beginnings by which a short line leads away from the story. */
const BEGINNING = new Openings(
  [
    'read (?:more|also|next|full);also read;see also;related;more(?: (?:on|from|about|in))\\b',
    'watch(?: now| live)?\\s*[:|];watch\\b.{0,3}\\|;listen\\s*[:|];recommended;don.?t miss',
    'in other news;click here;sign up;subscribe;follow (?:us|me);join (?:us|our);lesen sie',
    'lest (?:auch|mehr);mehr zum;mehr dazu;auch interessant;lire (?:aussi|la suite);à lire',
    'voir aussi;leggi anche;lee también;leer también;lea también;leia também;lees ook;les også',
    'læs også;läs också;czytaj (?:także|też);čtěte;читайте также;baca juga;xem thêm',
    '相关(?:阅读|新闻|报道|链接);延伸阅读;推荐阅读;更多(?:精彩|新闻|内容);点击(?:进入|查看|下载);関連記事;【関連記事】;あわせて;관련기사',
  ],
  '(?=$|[^A-Za-zÀ-ɏЀ-ӿ가-힣])',
);

/** Whether a line is nothing but such a phrase. */
export function isPhrase(text: string): boolean {
  return text.length <= 80 && WHOLE_LINE.test(text.replace(MARKS_BEFORE, ''));
}

/** Whether a line begins with such a phrase. */
export function beginsAway(text: string): boolean {
  return BEGINNING.test(text.slice(0, 60).replace(MARKS_BEFORE, ''));
}
