import type { ClockReading } from './entry';
import type { Category, TagGroup, WrittenPost } from './profile';

/** A post, as the pages that close an export count it. */
export type Filed = Pick<WrittenPost, 'source' | 'slug'> &
  ClockReading & { tags?: string[] | undefined };

/** Sources and tags of an export, as its posts go by. */
export type GroupCounter = {
  add(filed: Filed): void;
  sources(): Iterable<Category>;
  tags(): Iterable<TagGroup>;
};

type Counted = { modified: ClockReading; posts: number };

function count(known: Counted | undefined, { day, time }: ClockReading): Counted {
  const last = known?.modified;
  const isNewer = !last || `${day}${time}` > `${last.day}${last.time}`;
  return { modified: isNewer ? { day, time } : last, posts: (known?.posts ?? 0) + 1 };
}

/** A counter that has seen no post. */
export function openGroups(): GroupCounter {
  const sources = new Map<string, Category>();
  const tags = new Map<string, TagGroup>();
  return {
    add(filed) {
      const { source, slug } = filed;
      sources.set(slug, { source, slug, ...count(sources.get(slug), filed) });
      for (const tag of filed.tags ?? []) tags.set(tag, { tag, ...count(tags.get(tag), filed) });
    },
    sources: () => sources.values(),
    tags: () => tags.values(),
  };
}
