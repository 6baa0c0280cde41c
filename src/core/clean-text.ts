/** Control characters, except tab and line breaks, mean nothing in text and break what is exported. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** Text from outside -> well-formed text without control characters; lone surrogates become U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(CONTROL, '');
}
