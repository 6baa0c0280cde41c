/** Words before a byline's names, by language; what follows them is who wrote the story. */
export const PREFIXES = [
  'af',
  'analysis by',
  'article by',
  'author',
  'auteur',
  'autor',
  'autora',
  'autore',
  'av',
  'by',
  'da',
  'di',
  'door',
  'écrit par',
  'from',
  'geschrieben von',
  'korespondent',
  'opinion by',
  'par',
  'por',
  'posted by',
  'reported by',
  'reporting by',
  'skriven av',
  'story by',
  'text',
  'texte',
  'texto',
  'ein gastbeitrag von',
  'eine analyse von',
  'ein kommentar von',
  'interview von',
  'interview',
  'kommentar von',
  'von',
  'words by',
  'written by',
  'автор',
] as const;

/** Words that say what somebody is; a piece of a byline that has one is no name. */
export const ROLES =
  /\b(?:analyst|anchor|autor(?:en)?|bureau|chef(?:redakteur(?:in)?)?|chief|columnist|contributor|contributing|correspondent|korrespondent(?:in)?|desk|director|editor|editorial|fellow|freelance|journalist(?:in)?|managing|news|photographer|political|producer|professor|redakteur(?:in)?|reporter|ressort\w*|senior|specialist|staff|volont[äa]r(?:in)?|writer)\b/i;

/** Chinese words that follow or precede a name without being part of it. */
export const CHINESE_ROLES =
  /^(?:本报|本刊|本网|特约|见习|实习|全媒体|首席|驻\p{Script=Han}{2,8})?(?:记者|記者|通讯员|特派员|评论员|撰稿人|撰稿|作者|撰文|文|编译|采写|采访|报道)+$/u;
