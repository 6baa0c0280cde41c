import type { NotArticle } from '../../core/capture';
import type { PageSigns } from './page-signs';

/** Links to so many stories make a list; less of running text than this, and it is no more than one. */
const LIST = { links: 10, prose: 1_200 } as const;
/** What is said under a film is seldom longer. */
const FILM_NOTE = 350;
/** One sentence of flash news is a story. */
const FLASH = 20;

type Rule = { kind: NotArticle['kind']; applies: (signs: PageSigns) => boolean };

const outweighs = (signs: PageSigns, times: number): boolean =>
  signs.headlineLinks >= LIST.links && signs.linkWeight > times * signs.prose;

/** In order: the first that applies. A page to which none applies is an article. */
const RULES: Rule[] = [
  {
    kind: 'search',
    applies: (signs) =>
      signs.said === 'search' || (signs.address === 'search' && signs.said !== 'story'),
  },
  {
    kind: 'start-page',
    applies: (signs) => signs.address === 'root' && signs.said !== 'story' && outweighs(signs, 0.5),
  },
  {
    kind: 'video',
    applies: (signs) => {
      const isWall = signs.isFilmAddress && signs.headlineLinks >= 6;
      const isFilm = signs.said === 'video' || isWall;
      return isFilm && signs.said !== 'story' && signs.prose < FILM_NOTE;
    },
  },
  {
    kind: 'list',
    applies: (signs) =>
      signs.said !== 'story' &&
      signs.address === 'unknown' &&
      signs.prose < LIST.prose &&
      (signs.paragraphs <= 2 || signs.linksInside >= signs.paragraphs) &&
      outweighs(signs, 2),
  },
  {
    kind: 'list',
    applies: (signs) =>
      signs.said === 'list' && !signs.hasHeadline && signs.longest < 150 && outweighs(signs, 3),
  },
  {
    kind: 'list',
    applies: (signs) => signs.said !== 'story' && signs.prose < FLASH && outweighs(signs, 1),
  },
  {
    kind: 'video',
    applies: (signs) => signs.hasVideo && signs.said !== 'story' && signs.prose < FLASH,
  },
];

/** The signs of a page -> why it is no article; `undefined` where it is one, or may be. */
export function classify(signs: PageSigns): NotArticle | undefined {
  const rule = RULES.find(({ applies }) => applies(signs));
  if (rule !== undefined) {
    const isOfLinks = rule.kind === 'list' || rule.kind === 'start-page';
    return { kind: rule.kind, ...(isOfLinks ? { links: signs.headlineLinks } : {}) };
  }
  return signs.prose < FLASH && !signs.hasHeadline ? { kind: 'no-text' } : undefined;
}
