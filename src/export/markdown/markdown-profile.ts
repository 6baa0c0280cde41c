import type { FullPost } from '../../core/post';
import { succeed } from '../../core/result';
import { wallClock } from '../../core/wall-clock';
import { readBody } from '../body/read-body';
import { creditedSource } from '../credited-source';
import { escapeMarkdown } from '../escape/escape-markdown';
import { visibleLine } from '../escape/visible-text';
import type { ChangeKind } from '../export-report';
import { signalsOf, tagsOf } from '../listed-facts';
import type { Profile } from '../profile';
import { captureTime, publicationTime, type PostTime } from '../publication-time';
import { frontMatter } from './front-matter';
import { titleOf, type Title } from './title';
import { toMarkdown } from './to-markdown';

function stamp({ instant, offset }: PostTime): { bare: string } {
  const { day, time, zone } = wallClock(instant, offset);
  return { bare: `${day} ${time} ${zone}` };
}

function bodyOf(post: FullPost): string {
  const dek = visibleLine(post.dek ?? '');
  const quote = dek === '' ? [] : [`> ${escapeMarkdown(dek)}`];
  return [...quote, toMarkdown(readBody(post))].join('\n\n');
}

function changesOf(time: PostTime, title: Title): ChangeKind[] {
  const changes: ChangeKind[] = [];
  if (time.isOfCapture) changes.push('time-of-capture');
  if (title.from !== undefined) changes.push('title-from-text');
  return changes;
}

/** Posts for any Jekyll site: facts in YAML, the story in Markdown. Leaves out no post. */
export const markdownProfile: Profile = {
  stamp: 'markdown',
  assets: 'jekyll',
  write(post, { settings, slugOf }) {
    const captured = captureTime(post, settings.zone);
    const time = publicationTime(post, settings.zone) ?? captured;
    const title = titleOf(post);
    const source = creditedSource(post);
    const slug = slugOf(source);
    const facts = frontMatter({
      layout: { bare: 'post' },
      title: title.title,
      title_from: title.from && { bare: title.from },
      date: stamp(time),
      date_from: time.isOfCapture ? { bare: 'captured' } : undefined,
      categories: [slug],
      tags: tagsOf(post),
      source,
      authors: post.authors,
      signals: signalsOf(post),
      correction: post.correction,
      link: post.url,
      captured: stamp(captured),
    });
    const content = `${facts}\n${bodyOf(post)}\n`;
    const { day, time: clock } = wallClock(time.instant, time.offset);
    const changes = changesOf(time, title);
    return succeed({ day, time: clock, content, source, slug, changes });
  },
  closing: () => [],
};
