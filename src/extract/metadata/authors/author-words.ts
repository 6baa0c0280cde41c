import { Openings } from '../../page/openings';

/** Words before a byline's names, by language; a space follows them. */
const BY = [
  'af',
  'analysis by',
  'article by',
  'av',
  'by',
  'da',
  'di',
  'door',
  'ein gastbeitrag von',
  'ein kommentar von',
  'eine analyse von',
  'geschrieben von',
  'opinion by',
  'par',
  'por',
  'posted by',
  'reported by',
  'reporting by',
  'skrevet av',
  'skriven av',
  'story by',
  'verfasst von',
  'von',
  'words by',
  'written by',
  'écrit par',
] as const;

/** Labels before a byline's names; a colon follows them. */
const LABELLED = ['interview', 'text', 'texte', 'texto', 'testo', 'words'] as const;

/** Words for who wrote it; a space or a colon follows them. */
const AUTHOR = [
  'auteur',
  'author',
  'autor',
  'autor/in',
  'autora',
  'autore',
  'autorin',
  'autorin/autor',
  'verfasser',
  'автор',
  'автори',
] as const;

const AUTHOR_LABELS = AUTHOR.map((word) => `${word}(?:\\s?[:|]\\s{0,3}|\\s{1,3})`);
const STRONG_BY = ['posted by', 'written by', 'verfasst von', 'geschrieben von'];

/** The start of a printed byline, up to its first name: `By `, `Text: `, `Autorin/Autor `. */
export const PREFIX = new Openings(
  longestFirst([
    ...BY.map((words) => `${words}\\s{1,3}`),
    ...LABELLED.map((label) => `${label}\\s?[:|]\\s{0,3}`),
    ...AUTHOR_LABELS,
  ]),
);

/** The starts that stand alone for an author wherever on the page a short line begins with them. */
export const STRONG_PREFIX = new Openings(
  longestFirst([...STRONG_BY.map((words) => `${words}\\s{1,3}`), ...AUTHOR_LABELS]),
);

/** Words that say what somebody is; a piece of a byline that has one is no name. */
export const ROLES =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:analyst|anchor|autor(?:en)?|bureau|chef(?:redakteur(?:in)?)?|chief|columnist|contributor|contributing|correspondent|korrespondent(?:in)?|desk|director|editor|editorial|fellow|freelance|journalist(?:in)?|managing|news|photographer|political|producer|professor|redakteur(?:in)?|reporter|ressort[A-Za-zÀ-ɏЀ-ӿ]*|senior|specialist|staff|volont[äa]r(?:in)?|writer)(?![A-Za-zÀ-ɏЀ-ӿ])/i;

/** Words that end the names of a printed byline: `By Ann Lee on May 3`. */
export const BYLINE_END =
  /\s*(?:[|·•—–›»]|\s-\s|(?<![A-Za-zÀ-ɏЀ-ӿ])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Za-zÀ-ɏЀ-ӿ]{0,6}\.?\s\d|(?<![A-Za-zÀ-ɏЀ-ӿ])(?:den|el|il|le|um)\s\d|\d|(?<![A-Za-zÀ-ɏЀ-ӿ])(?:on|am|at|in|published|updated|posted|veröffentlicht|aktualisiert|kommentare?|comments?|follow|mehr|alle artikel|for|für)(?![A-Za-zÀ-ɏЀ-ӿ])).*$/i;

/** Chinese words for what somebody is, and for nobody. */
export const CHINESE_ROLES =
  /^(?:本报|本刊|本网|特约|见习|实习|全媒体|首席|驻\p{Script=Han}{2,8})?(?:记者|記者|通讯员|特派员|评论员|撰稿人|撰稿|作者|撰文|文|编译|采写|采访|报道|整理|网络整理|佚名)+$/u;

/** So that `autorin` is not read as `autor`. */
function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((one, other) => other.length - one.length);
}
