/*
 * Words by which pages say what their text is. Read only in the few lines around a story, so that a
 * sentence of the story itself is not taken for them.
 */

const any = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'i');

/** A box that stands where the rest of the text would. */
export const PAYWALL = any(
  '(?:subscribe|sign ?up|register|log ?in|become a (?:subscriber|member)|start your (?:free )?trial|join)\\b.{0,60}\\b(?:to (?:continue|keep|finish|read)|for (?:full|unlimited) access|to unlock)',
  'to (?:continue|keep) reading.{0,40}(?:subscribe|sign ?up|register|log ?in|trial)',
  '(?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:paying |paid )?(?:subscribers|members)',
  "you(?:['’]ve| have) (?:reached|read|used) (?:your|all).{0,30}(?:limit|free articles?)",
  'already a (?:subscriber|member)\\?',
  'weiterlesen (?:mit|sie mit) .{0,30}(?:abo|plus|premium|\\+)',
  '(?:mit|als) .{0,20}(?:abo|plus|premium|abonnent).{0,30}weiter ?lesen',
  'jetzt (?:abonnieren|registrieren|testen).{0,40}(?:weiter|lesen)',
  '(?:artikel|beitrag|inhalt) ist (?:nur )?(?:für|exklusiv).{0,30}(?:abonnent|mitglied|plus)',
  'réservée? (?:à nos |aux )abonné|il vous reste .{0,12}%.{0,20}à lire|pour lire la suite',
  '(?:contenido|artículo) (?:exclusivo )?para suscriptores|suscríbete para (?:seguir|continuar)',
  '(?:订阅|訂閱|登录|登入|购买|付费|开通会员|成为会员|解锁|扫码).{0,12}(?:阅读|閱讀|查看|继续|全文|余下|剩余)',
  '(?:剩余|余下|还有).{0,6}(?:[%％]|字|内容).{0,12}(?:付费|订阅|未读|购买|解锁)',
  '(?:本文|此文|全文)(?:为|仅限|仅供|限).{0,6}(?:付费|会员|订阅|通会员)',
  'この記事は(?:有料|会員)|(?:続き|全文).{0,10}(?:会員|ログイン|有料)',
  '구독.{0,10}(?:계속|전체)',
);

/** A link to the rest of the text. */
export const CONTINUES =
  /^[\s>»→]*(?:continue reading|keep reading|read (?:the )?(?:full|whole|entire|rest of)|read on\b|weiterlesen|lesen sie weiter|lire la suite|seguir leyendo|continua a leggere|继续阅读|閱讀全文|阅读全文|查看全文|点击(?:查看|阅读)(?:全文|原文)|余下全文|全文を読む|続きを読む)/i;

/** A note on what was changed. */
export const CORRECTION =
  /^[（(【[*_\s]*(?:correction|clarification|corrected|corrects|this (?:story|article|post|report|piece) (?:has been|was) (?:updated|corrected|amended|changed|edited)|(?:an|a previous|in an) earlier version of this|a previous version of this|korrektur|berichtigung|richtigstellung|in einer (?:früheren|vorherigen) (?:version|fassung)|dieser (?:artikel|beitrag|text) wurde .{0,30}(?:aktualisiert|korrigiert|geändert)|rectificatif|erratum|fe de errores|corrección|rettifica|更正|勘误|訂正|编者更正|本文(?:已|有)(?:更新|修改|更正))/i;

/** A department or a label for what an author thinks. */
export const OPINION =
  /^(?:opinions?|op-?eds?|editorials?|commentary|comment|commentisfree|columns?|columnists?|viewpoints?|perspectives?|letters|meinung(?:en)?|debatte|kommentare?|leitartikel|kolumnen?|gastbeitr(?:ag|äge)|tribunes?|idées|opini[oó]n(?:es)?|columnas|editoriales?|commenti|opinioni|评论|社评|社论|观点|时评|专栏|意见|評論|社論|論説|社説|コラム|オピニオン|오피니언|사설|칼럼)$/i;

/** A headline that begins with its kind: `Opinion | The price of water`. */
export const OPINION_HEADLINE =
  /^(?:opinion|editorial|op-ed|commentary|kommentar|meinung|leitartikel|tribune|社评|社论|时评|短评|锐评|社説)\s?[|:：丨-]/i;
export const LIVE_HEADLINE =
  /^(?:live(?: updates?| ?blog)?|liveticker|newsblog|newsticker|en direct|en vivo|en directo|in diretta|(?:图文)?直播|滚动更新)\s?[|:：丨-]/i;

/** A line that says who paid; words that stand over every advertisement are not among them. */
export const SPONSORED =
  /^[（(【[\s]*(?:sponsored (?:content|post|article|by .{2,60})|paid (?:content|post|partnership|for by)\b.{0,60}|(?:advertising )?partner content|advertorial|branded content|advertisement feature|bezahlter (?:beitrag|inhalt)|werblicher beitrag|publirédactionnel|publireportage|contenu sponsorisé|contenido patrocinado|contenuto sponsorizzato|赞助内容|商业推广|品牌(?:合作|推广)(?:内容)?|推广内容|广告软文|広告企画|pr記事)[）)】\]\s]*$/i;
