// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import type { FullPost } from '../../src/core/post';
import { parseSettings } from '../../src/core/settings';
import { exportEntries } from '../../src/export/export-entries';
import { emptyReport } from '../../src/export/export-report';
import type { CodeProfileId } from '../../src/export/profiles';
import { aPost } from '../support/a-capture';
import { collect, streamOf } from '../support/collect';
import { buildSite, findJekyll, type BuiltSite } from '../support/jekyll';
import { readBuiltPosts, type BuiltPost } from './read-built-posts';

/*
 * What only a whole site shows: that no two posts share an address, in whichever zone the site is,
 * that no post is skipped for its date, and that the way back leads to a category with posts.
 */
const jekyll = findJekyll();
const why = 'missing' in jekyll ? `skipped: ${jekyll.missing}` : 'real Jekyll';

const HOUR = 3_600_000;
const ZONES = ['Asia/Shanghai', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const SOURCES = [
  '苏州日报',
  '宿州日报',
  '163',
  'Le Monde',
  'LEMONDE',
  'con',
  '한국',
  'true',
  '证券日报网',
];

/** Posts of one id at every hour of three days and in several zones, of sources with like names. */
function rivals(): FullPost[] {
  return Array.from({ length: 72 }, (_, hour) => {
    const instant = Date.UTC(2020, 1, 28) + hour * HOUR;
    const offset = [480, -600, 0, 840, 345][hour % 5] ?? 0;
    return {
      ...aPost(),
      id: `rival-${hour}`,
      identity: `a.example/${hour}`,
      articleId: hour % 2 === 0 ? 'Same1' : 'sAME1',
      headline: `第${hour}篇`,
      source: { name: SOURCES[hour % SOURCES.length] ?? '' },
      publishedAt: { instant, offset, zoneFrom: 'page', precision: 'second', from: 'meta' },
    };
  });
}

/** Pairs of one id and one source, an hour apart, around the midnight of each zone. */
function neighbours(): FullPost[] {
  return [-11, -5, 0, 8, 14].flatMap((east, pair) =>
    [-1, 1].map((side) => ({
      ...aPost(),
      id: `pair-${pair}-${side}`,
      identity: `c.example/${pair}/${side}`,
      articleId: `Pair${pair}`,
      publishedAt: {
        instant: Date.UTC(2021, 5, 5) - east * HOUR + (side * HOUR) / 2,
        offset: east * 60,
        zoneFrom: 'page' as const,
        precision: 'second' as const,
        from: 'meta' as const,
      },
    })),
  );
}

/** Posts whose time no page could mean, or that Jekyll would skip. */
function oddTimes(): FullPost[] {
  const captured = Date.now() - HOUR;
  const instants = [
    Date.UTC(999, 0, 1),
    Date.UTC(1000, 5, 1),
    Date.UTC(1901, 0, 1),
    captured + 1,
    Date.UTC(2099, 0, 1),
    253_402_300_799_999,
  ];
  return instants.map((instant, number) => ({
    ...aPost(),
    id: `odd-${number}`,
    identity: `b.example/${number}`,
    articleId: `odd${number}`,
    capturedAt: captured,
    publishedAt: { instant, offset: 480, zoneFrom: 'page', precision: 'second', from: 'meta' },
  }));
}

type Run = { site: BuiltSite; built: Map<string, BuiltPost>; exported: number };

async function run(profile: CodeProfileId, zone: string): Promise<Run> {
  const report = emptyReport();
  const options = { profile, settings: parseSettings({ zone: 'UTC' }), report };
  const entries = await collect(
    exportEntries(streamOf([...rivals(), ...neighbours(), ...oddTimes()]), options),
  );
  const site = buildSite(entries, `timezone: ${zone}`);
  return { site, built: readBuiltPosts(site.pages), exported: report.exported };
}

type CategoryPage = { title: string; category: string; posts: number };

function categoryPages({ pages }: BuiltSite): Map<string, CategoryPage> {
  const found = pages.filter(({ address }) => address.startsWith('category/'));
  return new Map(
    found.map(({ address, html }) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const facts: CategoryPage = JSON.parse(page.querySelector('#category')?.textContent ?? '');
      return [address, facts];
    }),
  );
}

describe.skipIf('missing' in jekyll)(why, () => {
  describe.each(ZONES)('a site in %s', (zone) => {
    describe.each(['finews', 'markdown'] as const)('of %s', (profile) => {
      let whole: Run;
      beforeAll(async () => {
        whole = await run(profile, zone);
      });

      test('has a page for every post, and the build says nothing', () => {
        expect(whole.site.log).toEqual([]);
        expect(whole.built.size).toBe(whole.exported);
        expect(whole.exported).toBe(profile === 'finews' ? 86 : 88);
      });

      test('has an address of its own for each, also where case does not count', () => {
        const addresses = [...whole.built.values()].map(({ address }) => address.toLowerCase());
        expect(new Set(addresses).size).toBe(whole.exported);
      });
    });
  });

  test('every way back of finews leads to the page of that source, with its posts', async () => {
    const { site, built } = await run('finews', 'Asia/Shanghai');
    const pages = categoryPages(site);
    const wrong = [...built.values()].flatMap(({ main, path, tags }) => {
      const back = main.querySelector('p:last-child a')?.getAttribute('href') ?? '';
      const page = pages.get(back.replace(/^\/\/[^/]*\//, ''));
      return page && page.posts > 0 && tags.length === 1 && page.title === tags[0]
        ? []
        : [`${path}: ${back}`];
    });
    expect(wrong).toEqual([]);
    expect(pages.size).toBe(SOURCES.length + 1);
  });
});
