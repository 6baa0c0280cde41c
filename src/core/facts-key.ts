import { EDITABLE_FIELDS, type Post } from './post';

/** The facts that a person can correct, as one text: two posts with the same text have the same facts. */
export function factsKey(post: Post): string {
  return JSON.stringify(EDITABLE_FIELDS.map((field) => post[field] ?? null));
}
