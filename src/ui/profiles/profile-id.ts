import { slugWords } from '../../export/slug/slug-words';
import { BUILT_IN } from '../../export/built-in/built-in-profiles';
import type { ProfileData } from '../../core/profile-data';

/** An id for a new profile of that name, which no other has: `my-hugo`, `my-hugo-2`. */
export function newProfileId(name: string, own: readonly ProfileData[]): string {
  const taken = new Set([...BUILT_IN, ...own].map(({ id }) => id));
  const word = slugWords(name, '-').toLowerCase().slice(0, 30).replace(/-+$/, '');
  if (!taken.has(word)) return word;
  let count = 2;
  while (taken.has(`${word}-${count}`)) count += 1;
  return `${word}-${count}`;
}
