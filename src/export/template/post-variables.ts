import type { FullPost } from '../../core/post';
import { wallClock } from '../../core/wall-clock';
import type { Branch } from '../body/tree';
import { creditedSource } from '../credited-source';
import { visibleLine } from '../escape/visible-text';
import { flash } from '../finews/finews-body';
import { signalsOf, tagsOf } from '../listed-facts';
import { titleOf } from '../markdown/title';
import { fileIdOf } from '../path-book';
import type { WriteContext } from '../profile';
import { captureTime, type PostTime } from '../publication-time';
import type { ReadyText } from './ready-text';

/** A moment as templates have it: `2022-01-04T18:05:25+08:00`. */
function momentText({ instant, offset }: Pick<PostTime, 'instant' | 'offset'>): string {
  const { day, time, zone } = wallClock(instant, offset);
  return `${day}T${time}${zone.replace(/\d\d$/, ':$&')}`;
}

function line(text: string | undefined): string | null {
  const visible = visibleLine(text ?? '');
  return visible === '' ? null : visible;
}

/** A list that holds something, or null: an empty list is true in Liquid. */
function list(items: readonly string[]): readonly string[] | null {
  return items.length > 0 ? items : null;
}

/** What of the settings templates know. */
export function siteVariables({ siteAddress, siteName, siteFooter }: WriteContext['settings']) {
  return { address: siteAddress, name: siteName, footer: siteFooter };
}

export type Written = { time: PostTime; body: ReadyText; blocks: readonly Branch[] };

/** A post -> the variables of its templates; docs/export-profiles.md tells them. Absent facts are null. */
export function postVariables(
  post: FullPost,
  { time, body, blocks }: Written,
  { settings, slugOf }: WriteContext,
) {
  const { title, from } = titleOf(post);
  const source = creditedSource(post);
  return {
    authors: list(post.authors),
    body,
    byline: line(post.byline),
    captured: momentText(captureTime(post, settings.zone)),
    characters: post.characters,
    correction: post.correction ?? null,
    credit_line: post.source?.line === undefined ? null : visibleLine(post.source.line),
    date: momentText(time),
    date_from: time.isOfCapture ? 'captured' : null,
    dateline: line(post.dateline),
    dek: line(post.dek),
    flash: flash(blocks) ?? null,
    headline: post.headline ?? null,
    host: post.publisher.host,
    id: fileIdOf(post),
    keywords: list(post.keywords),
    language: post.language ?? null,
    minutes: post.minutes,
    note: post.note ?? null,
    publisher: line(post.publisher.name),
    section: line(post.section),
    signals: list(signalsOf(post)),
    site: siteVariables(settings),
    slug: slugOf(source),
    source,
    starred: post.starred ?? false,
    tags: list(tagsOf(post)),
    text: post.text,
    title,
    title_from: from ?? null,
    updated: post.updatedAt ? momentText(post.updatedAt) : null,
    url: post.url,
  };
}
