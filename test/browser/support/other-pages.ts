/* Pages that are not articles, of each kind, as small as they can be and still look like theirs. */

const TOPICS = ['ferries', 'berths', 'herring', 'weather', 'rents', 'schools', 'theatre', 'rowing'];

function teasers(count: number, folder: string): string {
  return Array.from({ length: count }, (_, at) => {
    const topic = TOPICS[at % TOPICS.length] ?? 'news';
    return `<article class="teaser"><h3><a href="/${folder}/2026/03/${(at % 28) + 1}/${topic}-${at}">
What the town now says about ${topic}, part ${at + 1}</a></h3><p>A line on ${topic}.</p></article>`;
  }).join('\n');
}

function shell(title: string, type: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="${type}"></head><body>
<nav><a href="/">Home</a> <a href="/sea">Sea</a> <a href="/town">Town</a></nav><main>${content}</main></body></html>`;
}

/** A section's list of stories. */
export function listPage(): string {
  return shell(
    'Sea news',
    'website',
    `<h1>Sea</h1>${teasers(24, 'sea')}<a href="?page=2">Older</a>`,
  );
}

/** Results of a search for "herring". */
export function searchPage(): string {
  const form = '<form role="search"><input type="search" name="q" value="herring"></form>';
  return shell('Search: herring', 'website', `${form}<h1>58 results</h1>${teasers(12, 'sea')}`);
}

/** A wall of a video site: one player, a row of others, hardly a sentence. */
export function videoPage(): string {
  const others = Array.from(
    { length: 20 },
    (_, at) => `<li><a href="/watch?v=${at}"><span>3:0${at % 10}</span> Storm clip ${at}</a></li>`,
  ).join('');
  const player = '<video src="/storm.mp4" controls width="960" height="540"></video>';
  return shell('Storm over the pier', 'video.other', `${player}<h1>Storm</h1><ul>${others}</ul>`);
}

/** The smallest document that a PDF viewer opens. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
