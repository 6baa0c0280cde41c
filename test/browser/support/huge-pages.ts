import { newsPage, paragraphs } from './news-page.ts';

const MEGABYTE = 1024 * 1024;

/** An article with a script of `megabytes` in it, and 2 MB of story. */
export function heavyPage(megabytes: number): string {
  const story = paragraphs(Math.ceil((2 * MEGABYTE) / 500));
  const script = `<script type="application/json">"${'x'.repeat((megabytes - 2) * MEGABYTE)}"</script>`;
  return newsPage({ headline: 'Twenty megabytes of news', paragraphs: story, tail: script });
}

/** An article in a document of so many elements. */
export function widePage(elements: number): string {
  const rows = '<div><span>mark</span></div>'.repeat(elements / 2);
  return newsPage({ headline: 'Two hundred thousand nodes', tail: `<section>${rows}</section>` });
}

/** An article whose document nests so many levels deep; built by a script, as parsers stop at 512. */
export function deepPage(levels: number): string {
  const script = `<script>
    let inner = document.querySelector('article').appendChild(document.createElement('div'));
    // Chromium's own layout does not survive such a page: nothing of it is drawn.
    inner.hidden = true;
    for (let level = 0; level < ${levels}; level += 1) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.textContent = 'the bottom';
  </script>`;
  return newsPage({ headline: 'Ten thousand levels deep', tail: script });
}
