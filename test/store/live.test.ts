import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { liveQuery } from '../../src/store/live';
import { countPosts } from '../../src/store/count-posts';
import { listPosts } from '../../src/store/read-posts';
import { addressOf, saved, withEmptyArchive } from '../support/an-archive';

withEmptyArchive();

/** Follows a query and gives each answer to whoever waits for it. */
function follow<Value>(query: () => Promise<Value>): {
  until(fits: (value: Value) => boolean): Promise<Value>;
  stop: () => void;
} {
  let latest: Value | undefined;
  let look = (): void => undefined;
  const stop = liveQuery(query).subscribe(
    (value) => {
      latest = value;
      look();
    },
    (error) => {
      throw error;
    },
  );
  return {
    stop,
    until: (fits) =>
      new Promise((resolve) => {
        look = () => {
          if (latest !== undefined && fits(latest)) resolve(latest);
        };
        look();
      }),
  };
}

it('asks again after a save, also while the archive was not yet open', async () => {
  const count = follow(countPosts);
  expect(await count.until((n) => n === 0)).toBe(0);
  await saved({ url: addressOf(1) });
  expect(await count.until((n) => n === 1)).toBe(1);
  count.stop();
});

it('follows a list', async () => {
  const list = follow(() => listPosts({ limit: 5 }));
  await list.until((posts) => posts.length === 0);
  await saved({ url: addressOf(1), headline: '一' }, 1);
  await saved({ url: addressOf(2), headline: '二' }, 2);
  const posts = await list.until(({ length }) => length === 2);
  expect(posts.map(({ headline }) => headline)).toEqual(['二', '一']);
  list.stop();
});
