const WORDS = '内容提要|内容摘要|核心提示|编者按|摘要|导读|导语|提要|要旨|zusammenfassung|abstract';

/** What stands before a standfirst to say that it is one. */
const LABEL = new RegExp(
  `^[【[（(\\s]*(?:${WORDS}|summary)(?:[】\\]）)]\\s*[:：]?|\\s*[:：|｜—]|\\s+)\\s*`,
  'i',
);
/** The same in an element of its own; over English stories `Summary` stands before a list. */
const BARE_LABEL = new RegExp(`^[【[（(\\s]*(?:${WORDS})[】\\]）)]?\\s*[:：|｜—]?$`, 'i');

/** A standfirst without its label: `'摘要：首批集卡投入作业。'` -> `'首批集卡投入作业。'` */
export function dekText(text: string): string {
  return text.replace(LABEL, '') || text;
}

/** Whether a text begins with such a label: `'摘要：首批集卡投入作业。'`. */
export function isLabelledDek(text: string): boolean {
  return dekText(text) !== text;
}

/** Whether a text is nothing but such a label: `'摘要'`. */
export function isDekLabel(text: string): boolean {
  return text.length < 24 && BARE_LABEL.test(text);
}
