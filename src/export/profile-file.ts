import { isMap, parse, parseDocument, stringify, type Document } from 'yaml';
import { parseProfile, type ProfileData } from '../core/profile-data';
import { fail, type Result } from '../core/result';

/*
 * A profile as one file, to be read and passed on: YAML, whose templates stand as they are typed.
 */

const VERSION = 1;

/** Characters of the largest file that is looked at: all templates at their longest. */
const LONGEST = 1_000_000;

/** Why a file is no profile. `field`: what in it is wrong. */
export type ProfileFileFailure =
  | { reason: 'profile-too-large' | 'profile-too-new' | 'profile-none' }
  | { reason: 'profile-not-yaml'; line: number; column: number }
  | { reason: 'profile-field'; field: string };

/** A profile -> the text of its file. */
export function writeProfileFile({ id: _id, ...facts }: ProfileData): string {
  const file = { jianbao_profile: VERSION, ...facts };
  const plain = stringify(file, { lineWidth: 0 });
  // lines of nothing but spaces do not come back from a block: then all stands in quotes
  if (JSON.stringify(parse(plain)) === JSON.stringify(file)) return plain;
  return stringify(file, { blockQuote: false, defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
}

/** The facts of a document; undefined where it has aliases, which no profile of ours has. */
function plainFacts(document: Document): object | undefined {
  try {
    const facts: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof facts === 'object' && facts !== null ? facts : undefined;
  } catch (alias) {
    if (!(alias instanceof ReferenceError)) throw alias;
    return undefined;
  }
}

/** The text of a file, and the id that it shall have here -> the profile. */
export function readProfileFile(text: string, id: string): Result<ProfileData, ProfileFileFailure> {
  if (text.length > LONGEST) return fail({ reason: 'profile-too-large' });
  const document = parseDocument(text.replace(/^\ufeff/, ''));
  const [error] = document.errors;
  if (error) {
    const { line = 1, col: column = 1 } = error.linePos?.[0] ?? {};
    return fail({ reason: 'profile-not-yaml', line, column });
  }
  if (!isMap(document.contents)) return fail({ reason: 'profile-none' });
  const version: unknown = document.get('jianbao_profile');
  if (typeof version !== 'number') return fail({ reason: 'profile-none' });
  if (version > VERSION) return fail({ reason: 'profile-too-new' });
  document.delete('jianbao_profile');
  const facts = plainFacts(document);
  if (facts === undefined) return fail({ reason: 'profile-none' });
  const profile = parseProfile({ ...facts, id });
  return profile.ok ? profile : fail({ reason: 'profile-field', field: profile.failure });
}
