import { fail, succeed, type Result } from '../../core/result';
import type { ClockReading, FileEntry } from '../entry';
import type { Groups } from '../profile';
import { slugWords } from '../slug/slug-words';
import { checkFront } from './check-front';
import type { Fault, Flaw } from './fault';
import { checkPath } from './file-name';
import { siteVariables } from './post-variables';
import { inPart, type ReadProfile } from './read-profile';

type Page = ReadProfile['pages'][number];
type Group = { name: string; slug: string; posts: number; modified: ClockReading };

function* groupsOf(of: Page['of'], { sources, tags }: Groups): Generator<Group> {
  if (of === 'source') {
    for (const { source, ...group } of sources) yield { name: source, ...group };
    return;
  }
  for (const { tag, ...group } of tags) yield { name: tag, slug: slugWords(tag, '-'), ...group };
}

function pageOf(
  page: Page,
  at: number,
  { modified, ...group }: Group,
  settings: Groups['settings'],
): Result<FileEntry, Fault> {
  const variables = { ...group, newest: modified.day, site: siteVariables(settings) };
  const checked = (part: 'file' | 'front', check: (given: string) => Result<string, Flaw>) => {
    const given = page[part](variables);
    if (!given.ok) return given;
    const result = check(given.value);
    return result.ok ? result : fail(inPart(`pages.${at}.${part}`, result.failure));
  };
  const path = checked('file', checkPath);
  if (!path.ok) return path;
  const front = checked('front', checkFront);
  if (!front.ok) return front;
  const content = page.content(variables);
  if (!content.ok) return content;
  return succeed({ path: path.value, content: front.value + content.value, modified });
}

/** The pages of sources and tags that a profile wants, after the posts. */
export function* closingPages(
  { pages }: Pick<ReadProfile, 'pages'>,
  groups: Groups,
): Generator<Result<FileEntry, Fault>> {
  const known = { ...groups, sources: [...groups.sources], tags: [...groups.tags] };
  for (const [at, page] of pages.entries()) {
    for (const group of groupsOf(page.of, known)) yield pageOf(page, at, group, groups.settings);
  }
}
