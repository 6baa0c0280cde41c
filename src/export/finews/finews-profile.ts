import type { FullPost, Original } from '../../core/post';
import { postState } from '../../core/post-state';
import { fail, succeed } from '../../core/result';
import { wallClock } from '../../core/wall-clock';
import { creditedSource } from '../credited-source';
import type { FileEntry } from '../entry';
import { escapeMarkdown } from '../escape/escape-markdown';
import { jekyllTag } from '../escape/jekyll-tag';
import { linkLine } from '../escape/link-line';
import { yamlQuote, yamlWord } from '../escape/yaml-quote';
import type { Category, Profile } from '../profile';
import { publicationTime } from '../publication-time';
import { finewsBody } from './finews-body';

/** The archive's clock: its site is set to Asia/Shanghai. */
const CHINA = 480;

function footer(source: string, slug: string, site: string): string {
  const back = `[返回${escapeMarkdown(source)}新闻](//${site}/category/${slug}.html)`;
  return `${back}｜[返回首页](//${site}/)`;
}

function categoryPage({ source, slug, modified }: Category): FileEntry {
  const title = yamlWord(`${source}新闻`);
  const content = `---\nlayout: category\ntitle: ${title}\ncategory: ${yamlWord(slug)}\n---\n`;
  return { path: `category/${slug}.html`, content, modified };
}

/** What an imported post goes out as: the file that it came in as, while that still says the same. */
function unedited(post: FullPost): Original | undefined {
  const { original } = post;
  return original?.state === postState(post) ? original : undefined;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The posts of the archive that docs/export-profiles.md describes, byte for byte. A post without
 * headline or time is none of them.
 */
export const finewsProfile: Profile = {
  stamp: 'finews',
  assets: 'jekyll',
  write(post, { settings, slugOf }) {
    const { headline } = post;
    if (headline === undefined || headline.trim() === '') return fail('no-headline');
    const time = publicationTime(post, settings.zone);
    if (!time) return fail('no-time');
    const clock = wallClock(time.instant, CHINA);
    const source = creditedSource(post);
    const changes = time.isOfCapture ? (['time-of-capture'] as const) : [];
    const original = unedited(post);
    if (original) {
      const { slug, day, bytes } = original;
      const content = UTF8.decode(bytes);
      return succeed({ ...clock, day, content, source, slug, changes: [...changes] });
    }
    const slug = slugOf(source);
    const content = [
      '---',
      'layout: post',
      `title: ${yamlQuote(headline)}`,
      `date: ${clock.day} ${clock.time} ${clock.zone}`,
      `categories: ${yamlWord(slug)}`,
      `tags: ${jekyllTag(`${source}新闻`)}`,
      '---',
      `${finewsBody(post)}\n`,
      `${linkLine(post.url)}\n`,
      footer(source, slug, settings.siteAddress),
    ].join('\n');
    return succeed({ ...clock, content, source, slug, changes: [...changes] });
  },
  *closing({ sources }) {
    for (const category of sources) yield succeed(categoryPage(category));
  },
};
