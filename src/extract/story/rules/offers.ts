import { comparable } from '../../metadata/headline/same-text';

/*
 * What a house says for itself around a story: letters to subscribe to, apps, cookies, gifts, and
 * who the author is.
 */

const OFFER_WORDS = [
  /newsletters?|新闻通讯|ニュースレター|뉴스레터/i,
  /\babonn|\bsubscri|\bsuscri|iscriviti|inscreva|assine|登録でき|登録済み|会員登録|무료 구독/i,
  /whats ?app|telegram|wechat|公众号|微信|二维码|客户端|google news|app store|google play|news-app|\bapp\b.{0,30}(?:android|ios)|\bhandy\b/i,
  /cookies?\b|ad ?block|werbeblocker|(?:your|ihr|votre|tu) browser|privacy policy|datenschutz|terms of (?:use|service)|werbevereinbarung|california consumer/i,
  /donat(?:e|ion)|spenden?\b|support (?:us|our)|unterstützen sie|faites un don|dona\b|crowdfund/i,
  /sign up|log ?in|register|registr|anmeld|kostenlos (?:testen|lesen)|free trial|e-?mail address|mailadresse|メールアドレス|correo electrónico/i,
  /special offers|promotions|unsubscribe|abbestellen|jederzeit (?:wieder )?abmelden|direkt (?:in|ins) (?:ihr )?postfach|in(?:to)? your inbox|hat ihnen dieser artikel gefallen|we employ humans|join our (?:community|forum)|follow us|folgen sie uns|folgst du|síguenos|suivez-nous/i,
  /dispositivo.{0,80}(?:suscripci|cuenta)|(?:suscripci|cuenta).{0,80}dispositivo|contraseña/i,
];

/** Words by which the house speaks to its reader; a story about subscribers or cookies has none. */
const ADDRESSING = new Set(
  (
    'you your yours us our we subscribe unsubscribe join follow click download login get please ' +
    'support donate sie ihr ihre ihren ihrem ihnen uns unser unsere unseren wir jetzt hier du dein ' +
    'deine deinen bitte vous votre vos nous notre abonnez tu tus usted nuestra nuestras nuestro ' +
    'nuestros suscribe suscríbase suscríbete regístrate regístrese registrate registrese síguenos ' +
    'siguenos iscriviti seguici inscreva assine siga'
  ).split(' '),
);
const ADDRESSING_PHRASES = ['sign up', 'log in', 'su cuenta', 'ください', '登録', '구독'];
const CALL =
  /(?:扫码|扫描|扫一扫|长按|关注|搜索|添加|下载|欢迎|订阅|回复).{0,24}(?:公众号|微信号?|二维码|客户端|APP)/i;

function addressesReader(text: string): boolean {
  const line = text.toLowerCase();
  const words = line.split(/[^a-zà-ÿ]+/);
  if (words.some((word) => ADDRESSING.has(word))) return true;
  return ADDRESSING_PHRASES.some((phrase) => line.includes(phrase)) || CALL.test(text);
}

/** Whether a text offers or asks something of the reader. Stands only where a story begins or ends. */
export function isOffer(text: string): boolean {
  if (text.length > 700 || !addressesReader(text)) return false;
  const words = OFFER_WORDS.filter((word) => word.test(text)).length;
  return words >= 2 || (words === 1 && text.length < 260);
}

const PLACEHOLDER =
  /extern(?:er|e|en|al) (?:redaktionelle[rn]? )?(?:inhalte?|content)|privatsphäre-einstellungen|(?:youtube|twitter|instagram|facebook|tiktok|podigee)[- ](?:inhalte?|content)|javascript (?:is|ist|must|muss|aktiv)|enable javascript|browser does not support|externe inhalte|contenu (?:externe|bloqué)|datenschutzerklärung|drittplattformen|an dieser stelle (?:findest|finden)|ende der bildergalerie|skip (?:twitter|instagram|facebook) post/i;

/** Whether a text stands where something from another site was not loaded. */
export function isPlaceholder(text: string): boolean {
  return text.length < 400 && PLACEHOLDER.test(text);
}

const PRESENTS =
  /^.{0,40}?\b(?:is|was|are|has|have|covers?|writes?|reports?|joined|lives|ist|sind|war|schreibt|arbeitet|berichtet|hat|studierte|est|sont|écrit|es|son|escribe|è|sono|jest|is een)\b/i;

/** Whether a text begins with the name of one of the authors and says who that is. */
export function presentsAuthor(text: string, authors: string[]): boolean {
  if (text.length > 700 || authors.length === 0) return false;
  const line = comparable(text.slice(0, 200)).replace(/^(?:by|von|about|über)\s+/, '');
  return authors.some((name) => {
    if (name.length < 4 || !line.startsWith(name)) return false;
    const rest = line.slice(name.length);
    return rest.trim().length < 3 || PRESENTS.test(rest.slice(0, 80));
  });
}
