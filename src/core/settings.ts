import * as v from 'valibot';
import { profileIdSchema } from './profile-data';

/** A zone that this engine knows, or 'browser' for the machine's own. */
function isZone(text: string): boolean {
  if (text === 'browser') return true;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}

/** Pixels of the reader's text, the smallest first. */
export const READER_SIZES = [15, 16, 18, 20, 22, 25] as const;

/** Megabytes that kept images may take: where nothing was said, and at most. */
export const IMAGE_BUDGET = { usual: 500, most: 1_000_000 } as const;

const slug = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,60}$/));

/**
 * The reader's settings, kept in `storage.local` under `settings`. Every field has a fall-back, so
 * that a damaged or older value loses only itself.
 */
export const settingsSchema = v.object({
  /** Whether opening the popup saves at once; otherwise the card shows a Save button. */
  saveOnOpen: v.fallback(v.boolean(), true),
  /** Whether the images of what is saved are fetched and kept, and how many megabytes all may take. */
  keepImages: v.fallback(v.boolean(), false),
  imageBudget: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(IMAGE_BUDGET.most)),
    IMAGE_BUDGET.usual,
  ),
  /** Zone of times that a page gives without one (Chinese pages: always +08:00). */
  zone: v.fallback(v.pipe(v.string(), v.check(isZone)), 'browser'),
  /** Whether what is known of a publisher's pages (src/sites) helps to read them. */
  siteRules: v.fallback(v.boolean(), true),
  /** Whether a search takes traditional and simplified characters for one another. */
  hanForms: v.fallback(v.picklist(['one', 'apart']), 'one'),
  /** How high the rows of the archive's list are. */
  density: v.fallback(v.picklist(['roomy', 'dense']), 'roomy'),
  /** How articles are set: size of the text in pixels, family, colours, length of a line. */
  readerSize: v.fallback(v.picklist(READER_SIZES), 18),
  readerFamily: v.fallback(v.picklist(['serif', 'sans']), 'serif'),
  readerTheme: v.fallback(v.picklist(['auto', 'light', 'sepia', 'dark']), 'auto'),
  readerWidth: v.fallback(v.picklist(['narrow', 'medium', 'wide']), 'medium'),
  /** Searches that the reader keeps, in the order of the rail. */
  savedSearches: v.fallback(
    v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000))), v.maxLength(100)),
    [],
  ),
  /** Whether images that are kept leave with exported posts. */
  exportImages: v.fallback(v.boolean(), false),
  /** Whether a folder gets a whole site around its posts. */
  exportSite: v.fallback(v.boolean(), false),
  /** The profile used last; it is offered first. */
  profile: v.fallback(profileIdSchema, 'markdown'),
  /** Host (and path) of the site that posts link back to, without scheme. */
  siteAddress: v.fallback(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/-]*)?$/)),
    'finews.withounder.com',
  ),
  /** What an export as a whole site is called; empty: as this extension is. */
  siteName: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Zone by which such a site tells days. */
  siteZone: v.fallback(v.pipe(v.string(), v.check(isZone)), 'browser'),
  /** One line at the foot of its pages; may be empty. */
  siteFooter: v.fallback(v.pipe(v.string(), v.maxLength(500)), ''),
  /** Source name -> slug, before the pinyin of the name. */
  slugs: v.fallback(v.record(v.string(), slug), {}),
  /** Source name -> the slug that an export gave it, so that its address on the site never changes. */
  slugsInUse: v.fallback(v.record(v.string(), slug), {}),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** unknown (what storage gave, or nothing) -> whole settings; never throws. */
export function parseSettings(stored: unknown): Settings {
  const isRecord = typeof stored === 'object' && stored !== null;
  return v.parse(settingsSchema, isRecord ? stored : {});
}
