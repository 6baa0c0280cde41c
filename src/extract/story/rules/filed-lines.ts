/** Words by which a site says who put a story up, when, and under what. */
const FILED =
  /\b(?:posted (?:by|on|in)|published (?:by|on|in)|filed under|written by|categor(?:y|ies|ia|ía)|tags?:|tagged|publicado (?:por|em|el|en)|erstellt am|abgelegt unter|kategorien?:|publié (?:le|par|dans)|by:|author:|date:)/gi;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b/;
const LONGEST = 300;
/** With one such word only a short line is believed, and only with a date. */
const LONGEST_OF_ONE = 120;

/** Whether a line says where a story was filed: `05/10/2018 - Publicado por: Ana - Categoria: Saúde`. */
export function isFiledLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.match(FILED)?.length ?? 0;
  if (words !== 1) return words > 1;
  return text.length < LONGEST_OF_ONE && DATE.test(text) && !/[.!?]$/.test(text);
}
