import * as v from 'valibot';
import { fail, succeed, type Result } from './result';

/*
 * An export profile as data: what files look like, as Liquid templates. docs/export-profiles.md
 * tells what a template can say. The schema is what stored, imported and typed profiles have to pass.
 */

/** The word by which settings, folders and the command line know a profile. */
export const profileIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
export type ProfileId = v.InferOutput<typeof profileIdSchema>;

/** Characters of one template. */
export const TEMPLATE_LENGTH = 20_000;

/** A template; its lines end as ours do, whoever wrote them. */
const template = v.pipe(
  v.string(),
  v.maxLength(TEMPLATE_LENGTH),
  v.transform((text) => text.replace(/\r\n?/g, '\n')),
);
const fileTemplates = { file: template, front: template, content: template };

/** A page for each source (or tag) of an export, after the posts. */
const pageSchema = v.strictObject({ of: v.picklist(['source', 'tag']), ...fileTemplates });
export type ProfilePage = v.InferOutput<typeof pageSchema>;

/** Jekyll finds a path below its own address, Hugo from the root of the site; others from the file. */
const ASSETS = ['hugo', 'jekyll', 'relative'] as const;
export type ProfileAssets = (typeof ASSETS)[number];

export const profileDataSchema = v.strictObject({
  id: profileIdSchema,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
  /** 'file': a file a post. 'lines': a line of JSON a post, all in one file. */
  form: v.picklist(['file', 'lines']),
  /** How the story is written where a template says `body`. */
  body: v.picklist(['html', 'markdown', 'commonmark']),
  /** A post that lacks one of these is left out. */
  needs: v.pipe(v.array(v.picklist(['headline', 'time'])), v.maxLength(2)),
  /** How posts name the images that leave with them; absent: none leave. */
  assets: v.optional(v.picklist(ASSETS)),
  /** Path of the file. */
  ...fileTemplates,
  /** What ends the file, after the content. */
  footer: template,
  pages: v.pipe(v.array(pageSchema), v.maxLength(10)),
});
export type ProfileData = v.InferOutput<typeof profileDataSchema>;

/** unknown -> a profile, or the name of the field that is wrong. */
export function parseProfile(value: unknown): Result<ProfileData, string> {
  const parsed = v.safeParse(profileDataSchema, value);
  if (parsed.success) return succeed(parsed.output);
  return fail(v.getDotPath(parsed.issues[0]) ?? '');
}
