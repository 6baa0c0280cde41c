// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { extract } from '../../src/extract/extract';
import { runInSlices, runNow, type Steps } from '../../src/extract/steps';
import { aPage, STORY, STORY_ADDRESS } from '../support/extract-page';

const REQUEST = { mode: 'article', zone: 'UTC', now: Date.UTC(2026, 10, 22) } as const;

function* counting(most: number): Steps<number> {
  let sum = 0;
  for (let at = 0; at < most; at += 1) {
    sum += at;
    yield;
  }
  return sum;
}

test('work in slices gives what the same work at once gives', async () => {
  const pause = vi.fn(async () => {});
  expect(await runInSlices(counting(100), -1, pause)).toBe(runNow(counting(100)));
  expect(pause).toHaveBeenCalledTimes(100);
});

test('work that is done within a slice makes no pause', async () => {
  const pause = vi.fn(async () => {});
  expect(await runInSlices(counting(100), 60_000, pause)).toBe(4950);
  expect(pause).not.toHaveBeenCalled();
});

test('what fails in a later slice fails the whole', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new RangeError('in the second slice');
  }
  await expect(runInSlices(failing(), -1, async () => {})).rejects.toThrow('in the second slice');
});

test('a page that changes between the slices is read as it was', async () => {
  const html = aPage(STORY.repeat(1) + '<p>One more sentence, of the year 2026.</p>'.repeat(300));
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = runNow(extract(page, STORY_ADDRESS, REQUEST));
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
    page.body.textContent = 'Gone.';
  };
  expect(await runInSlices(extract(page, STORY_ADDRESS, REQUEST), -1, pause)).toEqual(before);
  expect(pauses).toBeGreaterThan(10);
});
