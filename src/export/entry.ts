/**
 * A file on its way out.
 * `path`: relative, with `/`, safe on Windows, at most 250 bytes. `content`: well-formed text, for
 * UTF-8. `modified`: what the file's clock shows, as the clock reading of the post's own zone.
 * `of`: the post that it is the file of; pages that close an export are of none.
 */
export type FileEntry = {
  path: string;
  content: string;
  modified: ClockReading;
  of?: { postId: string; source: string; slug: string; tags?: string[]; listed?: ListedFacts };
  /** The images that it shows. */
  assets?: AssetFile[];
};

/** An image as a file; `digest`: SHA-256 of its bytes. */
export type AssetFile = { path: string; digest: string; blob: Blob };

/** The same among the files of an export. */
export type AssetEntry = AssetFile & { modified: ClockReading };

/** A post that an earlier export into the same place wrote, and that stays as it is. */
export type WrittenBefore = ClockReading & {
  path: string;
  source: string;
  slug: string;
  tags?: string[] | undefined;
  /** Known where it was written as a part of a site. */
  listed?: ListedFacts | undefined;
  /** Paths of the images that it shows. */
  assets?: string[] | undefined;
};

/** What the lists of a site need of a post; `date` as its front matter has it: `2022-01-04 18:05:25 +0800`. */
export type ListedFacts = {
  tags: string[];
  categories: string[];
  source?: string | undefined;
  date: string;
};

/** `2022-01-04` and `18:05:25`. */
export type ClockReading = { day: string; time: string };
