/** What a made-up page of many elements consists of. */
export type Shape = {
  name: string;
  /** `elements`: how many, give or take one part of what it repeats. */
  html(elements: number): string;
};

const SENTENCES = [
  'The harbour council met for the third time this month to settle the price of berths.',
  'Nobody had expected the vote to be close, and in the end it was decided by a single hand.',
  'Fishermen who had waited outside since dawn heard the result from the clerk, who read it twice.',
];

/** The page around: head, headline, byline, a story of ten paragraphs, footer. */
const FRAME = 22;

function page(inside: string, beside: string): string {
  const story = Array.from({ length: 10 }, (_, at) => `<p>${sentence(at)} ${sentence(at + 1)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council settles the price of berths</title>
<meta property="og:type" content="article"><meta property="og:title" content="Council settles the price of berths">
<meta property="article:published_time" content="2026-03-02T08:30:00+01:00"></head>
<body><main><article><h1>Council settles the price of berths</h1><p class="byline">By Jane Roe</p>
${story.join('\n')}${inside}</article></main>${beside}<footer>Imprint</footer></body></html>`;
}

function sentence(at: number): string {
  return `In part ${at + 1}: ${SENTENCES[at % SENTENCES.length] ?? ''}`;
}

function repeat(elements: number, of: number, part: (at: number) => string): string {
  const count = Math.max(0, Math.ceil((elements - FRAME) / of));
  return Array.from({ length: count }, (_, at) => part(at)).join('\n');
}

/** One story in one element, with links and emphasis: a live text of a whole day. */
const story: Shape = {
  name: 'story',
  html: (elements) =>
    page(
      repeat(
        elements,
        3,
        (at) => `<p>${sentence(at)} <a href="/n/${at}">Read on</a>, <b>they</b> say.</p>`,
      ),
      '',
    ),
};

/** A short story, and comments and teasers without end beside it. */
const lists: Shape = {
  name: 'lists',
  html: (elements) => {
    const half = elements / 2;
    const comments = repeat(
      half,
      4,
      (at) => `<li><b>Reader ${at}</b><time>${at % 24}:00</time><p>${sentence(at)}</p></li>`,
    );
    const teasers = repeat(
      half,
      4,
      (at) =>
        `<div class="item-${at % 50}"><h3><a href="/t/${at}">Story ${at}</a></h3><i>News</i></div>`,
    );
    return page('', `<ul class="comments">${comments}</ul><section>${teasers}</section>`);
  },
};

/** Towers of `levels` elements, each with a paragraph of the story in it. A parser nests 512 at most. */
function towers(name: string, levels: number): Shape {
  return {
    name,
    html: (elements) =>
      page(
        repeat(
          elements,
          levels,
          (at) =>
            `${'<div>'.repeat(levels - 1)}<p>${sentence(at)}</p>${'</div>'.repeat(levels - 1)}`,
        ),
        '',
      ),
  };
}

/** As deep as a parser lets a page be, and a tenth of it. */
export const DEEP = towers('deep', 400);
export const LESS_DEEP = towers('less-deep', 40);

/** What is measured in three sizes. */
export const SHAPES: readonly Shape[] = [story, lists, DEEP];
