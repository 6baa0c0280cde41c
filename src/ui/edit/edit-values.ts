import type { Moment } from '../../core/capture';
import type { Post } from '../../core/post';
import type { PostEdit } from '../../messages/contract';
import { momentOfWall, wallOf, localOffset } from '../wall-time';

/** What the fields of the form hold: text as typed. `offset` is minutes east of UTC. */
export type EditValues = {
  headline: string;
  source: string;
  time: string;
  offset: string;
  authors: string;
  tags: string;
};

/** Which fields cannot be kept as they are. */
export type EditFault = 'time' | 'too-long';

const SEPARATORS = /[,，、;；\n]/u;
const LONGEST = 10_000;

/** A post -> the fields of its form. */
export function valuesOf(post: Post, now: number): EditValues {
  const { publishedAt } = post;
  const today = new Date(now).toISOString().slice(0, 16);
  return {
    headline: post.headline ?? '',
    source: post.source?.name ?? '',
    time: publishedAt ? wallOf(publishedAt) : '',
    offset: String(publishedAt?.offset ?? localOffset(today)),
    authors: post.authors.join(', '),
    tags: post.tags.join(', '),
  };
}

/** What an edit puts into the fields that it names. */
export function valuesOfEdit({
  headline,
  source,
  publishedAt,
  authors,
}: PostEdit): Partial<EditValues> {
  return {
    ...(headline && { headline }),
    ...(source && { source: source.name }),
    ...(publishedAt && { time: wallOf(publishedAt), offset: String(publishedAt.offset) }),
    ...(authors && { authors: authors.join(', ') }),
  };
}

/** `张三、李四, 张三` -> [张三, 李四]. */
export function namesOf(text: string): string[] {
  const names = text.split(SEPARATORS).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}

/** What is wrong with the fields, each by its name. */
export function faultsOf(values: EditValues): Partial<Record<keyof EditValues, EditFault>> {
  const faults: Partial<Record<keyof EditValues, EditFault>> = {};
  for (const field of ['headline', 'source', 'authors', 'tags'] as const) {
    if (values[field].length > LONGEST) faults[field] = 'too-long';
  }
  if (values.time && !momentOfWall(values.time, Number(values.offset))) faults.time = 'time';
  return faults;
}

function momentEdit(values: EditValues): Moment | null {
  return momentOfWall(values.time, Number(values.offset)) ?? null;
}

function sourceEdit(name: string): NonNullable<PostEdit['source']> | null {
  if (!name) return null;
  // Another name is another outlet: the old one's address is not its address.
  return { name };
}

/** The fields as the reader left them -> only what he changed; undefined where that is nothing. */
export function editOf(values: EditValues, first: EditValues): PostEdit | undefined {
  const edit: PostEdit = {};
  const changed = (field: keyof EditValues): boolean => values[field] !== first[field];
  const headline = values.headline.trim();
  if (changed('headline')) edit.headline = headline || null;
  if (changed('source')) edit.source = sourceEdit(values.source.trim());
  if (changed('time') || (values.time && changed('offset'))) edit.publishedAt = momentEdit(values);
  if (changed('authors')) edit.authors = namesOf(values.authors);
  if (changed('tags')) edit.tags = namesOf(values.tags);
  return Object.keys(edit).length > 0 ? edit : undefined;
}
