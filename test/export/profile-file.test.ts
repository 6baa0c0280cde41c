import { expect, test } from 'vitest';
import { BUILT_IN } from '../../src/export/built-in/built-in-profiles';
import { readProfileFile, writeProfileFile } from '../../src/export/profile-file';
import { TRAPS } from '../jekyll/hostile-posts';
import { randomTexts } from '../support/random-texts';
import { aProfile } from '../support/template-post';

test.each(BUILT_IN.map((profile) => [profile.id, profile] as const))(
  '%s comes back from its file as it was',
  (id, profile) => {
    expect(readProfileFile(writeProfileFile(profile), id)).toEqual({ ok: true, value: profile });
  },
);

test('any templates come back as they were, with our ends of lines', () => {
  const wrong = [...TRAPS, ...randomTexts(1_000)].filter((text) => {
    const template = text.toWellFormed().replace(/\r\n?/g, '\n');
    const pages = [{ of: 'tag' as const, file: template, front: template, content: template }];
    const profile = aProfile({
      front: template,
      content: `${template}\n`,
      footer: `\n${template}`,
      pages,
    });
    const read = readProfileFile(writeProfileFile(profile), 'own');
    return JSON.stringify(read) !== JSON.stringify({ ok: true, value: profile });
  });
  expect(wrong).toEqual([]);
});

const whole = writeProfileFile(aProfile());

test.each([
  ['', { reason: 'profile-none' }],
  ['just words', { reason: 'profile-none' }],
  ['[1, 2]', { reason: 'profile-none' }],
  ['a: 1', { reason: 'profile-none' }],
  ['jianbao_profile: 2', { reason: 'profile-too-new' }],
  ['a: 1\nb: [', { reason: 'profile-not-yaml', line: 2 }],
  [`${whole}name: twice`, { reason: 'profile-not-yaml' }],
  [`${whole}extra: 1`, { reason: 'profile-field', field: 'extra' }],
  [whole.replace('body: commonmark', 'body: pdf'), { reason: 'profile-field', field: 'body' }],
  [whole.replace('name: Own', 'name: ""'), { reason: 'profile-field', field: 'name' }],
  [
    whole.replace('content: ""', `content: ${'x'.repeat(20_001)}`),
    { reason: 'profile-field', field: 'content' },
  ],
  [
    whole.replace('footer: ""', 'footer: &a x\nfront: *a').replace('front: ""\n', ''),
    { reason: 'profile-none' },
  ],
  [`# ${'x'.repeat(1_000_000)}\n${whole}`, { reason: 'profile-too-large' }],
])('a file that is no profile is named: %#', (text, failure) => {
  expect(readProfileFile(text, 'own')).toMatchObject({ ok: false, failure });
});
