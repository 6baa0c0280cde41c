const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that give a body its shape; all others are unwrapped. */
export const STRUCTURE = names(
  'ul ol li blockquote pre table thead tbody tfoot tr td th caption figure figcaption dl dt dd h2 h3 h4 h5 h6',
);

/** Of these, those that hold text without a paragraph of its own. */
export const TEXT_HOLDERS = names('li pre td th caption figcaption dt dd h2 h3 h4 h5 h6');

/** Elements inside a line that mean something. */
export const MARKS = names('a b strong em i sub sup code ruby rt rp q s del ins mark');

/** Elements that show what is elsewhere: in a post they are a link to it. */
export const EMBEDS = names('iframe video audio embed object');
