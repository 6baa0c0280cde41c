import type { FullPost } from '../../core/post';
import type { ProfileData } from '../../core/profile-data';
import { fail, succeed, type Result } from '../../core/result';
import { shortDigest } from '../../core/short-digest';
import { wallClock } from '../../core/wall-clock';
import { readBody } from '../body/read-body';
import type { Branch } from '../body/tree';
import { writeHtml } from '../body/write-html';
import type { ChangeKind } from '../export-report';
import { COMMONMARK } from '../markdown/flavour';
import { toMarkdown } from '../markdown/to-markdown';
import type { Profile, Unwritten, WriteContext, WrittenPost } from '../profile';
import { captureTime, publicationTime } from '../publication-time';
import { checkFront, checkLine } from './check-front';
import { closingPages } from './closing-pages';
import type { Fault, FaultPart, Flaw } from './fault';
import { checkPath } from './file-name';
import { postVariables } from './post-variables';
import { inPart, readProfile, type Part, type ReadProfile } from './read-profile';
import { ReadyText } from './ready-text';

/** Posts that may run out of time before the profile is given up: the rest would take as long. */
const SLOW_POSTS = 3;

const BODIES: Readonly<Record<ProfileData['body'], (blocks: readonly Branch[]) => string>> = {
  commonmark: (blocks) => toMarkdown(blocks, COMMONMARK),
  html: writeHtml,
  markdown: (blocks) => toMarkdown(blocks),
};

function lacks({ needs }: ProfileData, post: FullPost, hasTime: boolean): Unwritten | undefined {
  if (needs.includes('headline') && !post.headline?.trim()) return 'no-headline';
  return needs.includes('time') && !hasTime ? 'no-time' : undefined;
}

type Variables = Parameters<Part>[0];

/** Fills a part and looks at what it gave. */
export function filled(
  part: FaultPart,
  fill: Part,
  variables: Variables,
  check: (given: string) => Result<string, Flaw>,
): Result<string, Fault> {
  const given = fill(variables);
  if (!given.ok) return given;
  const checked = check(given.value);
  return checked.ok ? checked : fail(inPart(part, checked.failure));
}

type Given = { path?: string; content: string };

function writeFile(parts: ReadProfile, variables: Variables): Result<Given, Fault> {
  const path = filled('file', parts.file, variables, checkPath);
  if (!path.ok) return path;
  const front = filled('front', parts.front, variables, checkFront);
  if (!front.ok) return front;
  const content = parts.content(variables);
  if (!content.ok) return content;
  const footer = parts.footer(variables);
  if (!footer.ok) return footer;
  return succeed({ path: path.value, content: front.value + content.value + footer.value });
}

function writeLine({ content }: ReadProfile, variables: Variables): Result<Given, Fault> {
  const line = filled('content', content, variables, checkLine);
  return line.ok ? succeed({ content: line.value }) : line;
}

function writePost(
  data: ProfileData,
  parts: ReadProfile,
  post: FullPost,
  context: WriteContext,
): Result<WrittenPost, Unwritten> {
  const published = publicationTime(post, context.settings.zone);
  const lack = lacks(data, post, published !== undefined);
  if (lack) return fail(lack);
  const time = published ?? captureTime(post, context.settings.zone);
  const blocks = readBody(post);
  const body = new ReadyText(BODIES[data.body](blocks));
  const variables = postVariables(post, { time, body, blocks }, context);
  const given = (data.form === 'lines' ? writeLine : writeFile)(parts, variables);
  if (!given.ok) return given;
  const changes: ChangeKind[] = [];
  if (time.isOfCapture) changes.push('time-of-capture');
  if (variables.title_from !== null) changes.push('title-from-text');
  const { day, time: clock } = wallClock(time.instant, time.offset);
  const { source, slug, tags } = variables;
  const groups = parts.pages.some(({ of }) => of === 'tag') && tags ? { tags: [...tags] } : {};
  return succeed({ day, time: clock, source, slug, changes, ...groups, ...given.value });
}

/** The file that lines go into: its name cannot hang on a post. */
function fileOfLines(parts: ReadProfile): Result<string, Fault> {
  return filled('file', parts.file, {}, checkPath);
}

/** A profile as data -> one that writes; or everything that is wrong with its templates. */
export function openTemplateProfile(data: ProfileData): Result<Profile, Fault[]> {
  const parts = readProfile(data);
  if (!parts.ok) return parts;
  const lines = data.form === 'lines' ? fileOfLines(parts.value) : undefined;
  if (lines && !lines.ok) return fail([lines.failure]);
  let slow: Fault[] = [];
  return succeed({
    stamp: shortDigest(JSON.stringify(data)),
    ...(lines ? { gathersIn: lines.value } : data.assets && { assets: data.assets }),
    write(post, context) {
      const [last] = slow;
      if (last && slow.length >= SLOW_POSTS) return fail(last);
      const written = writePost(data, parts.value, post, context);
      const fault = written.ok || typeof written.failure === 'string' ? undefined : written.failure;
      if (fault?.kind === 'too-slow') slow = [...slow, fault];
      return written;
    },
    closing: (groups) => closingPages(parts.value, groups),
  });
}
