import { expect, it } from 'vitest';
import { parsePageAnswer } from '../../src/core/parse-page-answer';
import { aCapture } from '../support/a-capture';

const ADDRESS = aCapture().url;
const answer = {
  address: ADDRESS,
  contentType: 'text/html',
  ready: true,
  extraction: { kind: 'article', capture: aCapture() },
};

it('gives the capture of the page that was clicked on', () => {
  expect(parsePageAnswer(answer, ADDRESS)).toEqual({ ok: true, value: aCapture() });
});

it('allows the page to tidy its own address', () => {
  expect(parsePageAnswer(answer, `${ADDRESS}?utm_source=x#part`).ok).toBe(true);
});

it('takes the page at its word where the browser keeps the address from us', () => {
  expect(parsePageAnswer(answer, undefined).ok).toBe(true);
});

it.each([
  ['navigated', 'another story came meanwhile', { address: 'https://news.example.cn/other' }],
  ['navigated', 'our function is gone with its page', { ready: false, extraction: undefined }],
  ['pdf', 'a PDF viewer', { contentType: 'application/pdf', extraction: undefined }],
  ['not-a-page', 'a picture', { contentType: 'image/png', extraction: undefined }],
  ['unreadable-answer', 'the function threw', { extraction: null }],
  ['unreadable-answer', 'a broken frame', { address: 5 }],
])('%s: %s', (reason, _what, part) => {
  expect(parsePageAnswer({ ...answer, ...part }, ADDRESS)).toEqual({
    ok: false,
    failure: { reason },
  });
});
