import { expect, it } from 'vitest';
import { isSamePicture } from '../../../src/extract/body/same-picture';

const ID = '38c7eb82-fe04-4a04-ab77-6cdaf4311bb1';

it.each([
  ['sizes in the name', '/up/2026/03/quay-1024x683.jpg', '/up/2026/03/quay-300x200.jpg'],
  ['sizes in the query', '/quay.jpg?w=1200&crop=1', '/quay.jpg?w=300'],
  ['another format', '/quay.jpg', '/quay.webp'],
  ['sizes in the path', '/w_640,h_480/harbour-quay.jpg', '/w_1200,h_630/harbour-quay.jpg'],
  ['the id of a picture', `/16x9/${ID}.jpg`, `/teaser/${ID}/crop/wide.webp`],
  [
    'inside a service',
    '/resize?url=https%3A%2F%2Fcdn.example%2Fquay-at-dawn.jpg',
    '/quay-at-dawn.jpg',
  ],
])('%s: the same picture', (_what, one, other) => {
  expect(isSamePicture(`https://a.example${one}`, `https://img.b.example${other}`)).toBe(true);
});

it.each([
  ['names', '/2026/quay.jpg', '/2026/pier.jpg'],
  ['generic names', '/one/image.jpg', '/two/image.jpg'],
  ['a day in common', '/20260318/quay.jpg', '/20260318/pier.jpg'],
  ['ids', `/${ID}.jpg`, `/${ID.replace('38', '39')}.jpg`],
])('%s: not the same picture', (_what, one, other) => {
  expect(isSamePicture(`https://a.example${one}`, `https://a.example${other}`)).toBe(false);
});

it('an address under attack is read in linear time', () => {
  const start = performance.now();
  const long = `https://a.example/${'0123456789abcdef-'.repeat(400)}${'-100x100'.repeat(400)}.jpg`;
  for (let at = 0; at < 50; at += 1) isSamePicture(long, `${long}?${at}`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
