import { expect, it } from 'vitest';
import { digestOf } from '../../src/core/digest';

it('is the SHA-256 of the text in lower-case hex', async () => {
  expect(await digestOf('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it.each([
  ['央行 降准。', '央行\n\n  降准。 ', 'white space'],
  ['ABC', 'ＡＢＣ', 'full-width letters'],
  ['央行', '央\u200B行\uFEFF', 'invisible characters'],
  ['é', 'e\u0301', 'composed letters'],
])('is one for %j and %j: %s', async (left, right) => {
  expect(await digestOf(left)).toBe(await digestOf(right));
});

it('differs where a word differs', async () => {
  expect(await digestOf('上调')).not.toBe(await digestOf('下调'));
});
