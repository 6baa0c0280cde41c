import type { ProfileData } from '../../core/profile-data';
import { BUILT_IN } from '../../export/built-in/built-in-profiles';
import { message, type MessageKey } from '../../platform/i18n';

/** What built-in profiles are called, and what they are for. */
const WORDS: Readonly<Record<string, readonly [name: MessageKey, hint: MessageKey]>> = {
  finews: ['profileFinews', 'profileFinewsHint'],
  hugo: ['profileHugo', 'profileHugoHint'],
  'json-lines': ['profileJsonLines', 'profileJsonLinesHint'],
  markdown: ['profileMarkdown', 'profileMarkdownHint'],
  obsidian: ['profileObsidian', 'profileObsidianHint'],
  plain: ['profilePlain', 'profilePlainHint'],
};

function wordsOf(profile: ProfileData): (typeof WORDS)[string] | undefined {
  return BUILT_IN.includes(profile) ? WORDS[profile.id] : undefined;
}

/** A profile's name; built-in ones have it in the reader's language. */
export function profileName(profile: ProfileData): string {
  const words = wordsOf(profile);
  return words ? message(words[0]) : profile.name;
}

/** What a profile is for, in a sentence. */
export function profileHint(profile: ProfileData): string {
  return message(wordsOf(profile)?.[1] ?? 'profileOwnHint');
}
