/** A page to be captured, for tests that look at one trait of it. */
export type NewsPage = {
  headline?: string | undefined;
  published?: string | undefined;
  language?: string;
  /** Paragraphs of the story, as HTML. */
  paragraphs?: string[];
  /** HTML that is added at the end of the article. */
  tail?: string;
};

const SENTENCES = [
  'The harbour council met for the third time this month to settle the price of berths.',
  'Nobody had expected the vote to be close, and in the end it was decided by a single hand.',
  'Fishermen who had waited outside since dawn heard the result from the clerk, who read it twice.',
  'The new rate applies from the first of May and is to be reviewed after two winters.',
];

/** Paragraphs long enough for a story. `about` makes them differ from those of other pages. */
export function paragraphs(count: number, about = 'harbour'): string[] {
  return Array.from(
    { length: count },
    (_, at) => `In part ${at + 1} of the ${about} report: ${SENTENCES.join(' ')}`,
  );
}

/** A plain article page. What is not given is a default; `undefined` given leaves it out. */
export function newsPage(page: NewsPage = {}): string {
  const whole = {
    headline: 'Council settles the price of berths',
    published: '2026-03-02T08:30:00+01:00',
    language: 'en',
    paragraphs: paragraphs(6),
    ...page,
  };
  const { headline, published, language } = whole;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
${headline === undefined ? '' : `<title>${headline}</title><meta property="og:title" content="${headline}">`}
<meta property="og:type" content="article">
${published === undefined ? '' : `<meta property="article:published_time" content="${published}">`}
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>
${headline === undefined ? '' : `<h1>${headline}</h1>`}
${whole.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${whole.tail ?? ''}</article><footer>Imprint</footer></body></html>`;
}
