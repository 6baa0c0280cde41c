import { speak } from '../support/fake-browser';
import { afterEach, expect, test } from 'vitest';
import type { NotArticle } from '../../src/core/capture';
import type { ChangeFailure, SaveFailure } from '../../src/core/failure';
import { explainArchive, explainChange, explainSave } from '../../src/ui/explain';

const KINDS: Record<NotArticle['kind'], true> = {
  'start-page': true,
  list: true,
  search: true,
  video: true,
  'no-text': true,
};

/** Every reason there is: a new one does not compile until it stands here. */
const SAVE: Record<SaveFailure['reason'], SaveFailure> = {
  'not-article': { reason: 'not-article', why: { kind: 'list' } },
  'browser-page': { reason: 'browser-page' },
  gallery: { reason: 'gallery' },
  pdf: { reason: 'pdf' },
  'view-source': { reason: 'view-source' },
  'file-access': { reason: 'file-access' },
  'hidden-page': { reason: 'hidden-page' },
  'hidden-page-or-file': { reason: 'hidden-page-or-file' },
  'not-a-page': { reason: 'not-a-page' },
  'no-access': { reason: 'no-access' },
  'no-selection': { reason: 'no-selection' },
  'too-large': { reason: 'too-large' },
  timeout: { reason: 'timeout' },
  'tab-gone': { reason: 'tab-gone' },
  navigated: { reason: 'navigated' },
  'unreadable-answer': { reason: 'unreadable-answer' },
  'storage-full': { reason: 'storage-full' },
  'database-blocked': { reason: 'database-blocked' },
  'database-newer': { reason: 'database-newer' },
  'database-broken': { reason: 'database-broken', detail: 'UnknownError: x' },
  interrupted: { reason: 'interrupted' },
  'bad-request': { reason: 'bad-request' },
};

afterEach(() => speak('en'));

const kindFailures = Object.keys(KINDS).map((kind): SaveFailure => ({
  reason: 'not-article',
  why: { kind: kind as NotArticle['kind'] },
}));

test.each(['en', 'zh_CN'] as const)('in %s every failure has a sentence of its own', (language) => {
  speak(language);
  const failures = [
    ...Object.values(SAVE),
    ...kindFailures.filter((one) => one !== SAVE['not-article']),
  ];
  const texts = failures.map((failure) => explainSave(failure).text);
  // The list page stands in both tables.
  expect(new Set(texts).size).toBe(texts.length - 1);
});

test.each(['en', 'zh_CN'] as const)('in %s nothing shouts, and no code is shown', (language) => {
  speak(language);
  for (const failure of [...Object.values(SAVE), ...kindFailures]) {
    const { label, title, text } = explainSave(failure);
    expect(`${label}${title}${text}`).not.toMatch(/[!！]|Oops|Error|您|\bDB\b/);
  }
});

test('a start page tells how many stories it lists', () => {
  const why = { kind: 'start-page', links: 1_064 } as const;
  expect(explainSave({ reason: 'not-article', why }).text).toContain('1,064 stories');
});

test('a full disk says what was tried, what is safe and what to do', () => {
  const failure = { reason: 'storage-full' } as const;
  expect(explainSave(failure)).toEqual({
    tone: 'warn',
    label: 'Not saved',
    title: 'The browser is out of space',
    text: 'What was saved before is whole. Make room, then try again.',
  });
  expect(explainArchive(failure, 'read').label).toBe('The archive did not open');
});

test('a change of a post that is gone is explained as a change', () => {
  const failure: ChangeFailure = { reason: 'post-gone' };
  expect(explainChange(failure).label).toBe('Nothing was changed');
});
