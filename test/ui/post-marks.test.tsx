// @vitest-environment jsdom
import { speak } from '../support/fake-browser';
import { expect, test } from 'vitest';
import { SIGNALS } from '../../src/core/signals';
import { MissingPages } from '../../src/ui/MissingPages';
import { PostMarks } from '../../src/ui/PostMarks';
import { fakeReads } from '../support/fake-reads';
import { fakeServices } from '../support/fake-services';
import { show } from '../support/rendering';

const around = { services: fakeServices(), reads: fakeReads([]) };
const shown = (): string[] => [...document.querySelectorAll('span')].map((one) => one.textContent);

test.each(['en', 'zh_CN'] as const)('in %s every signal has words of its own', async (language) => {
  speak(language);
  await show(<PostMarks post={{ signals: [...SIGNALS], selection: true }} which="all" />, around);
  expect(new Set(shown()).size).toBe(SIGNALS.length + 1);
});

test('a list shows only what says that a text is not whole', async () => {
  speak('en');
  await show(<PostMarks post={{ signals: [...SIGNALS] }} which="cut" />, around);
  expect(shown()).toEqual(['cut off by a paywall', 'continues elsewhere']);
});

test('missing pages are named, and nothing where all are there', async () => {
  speak('en');
  await show(<MissingPages class="x" pages={{ total: 5, missing: [2, 4] }} />, around);
  expect(document.querySelector('.x')?.textContent).toContain('Of 5 pages');
  expect(document.querySelector('.x')?.textContent).toContain('2, 4');
  await show(<MissingPages class="x" pages={{ total: 5, missing: [] }} />, around);
  expect(document.querySelector('.x')).toBeNull();
});
