import type { FullPost, Post } from './post';

/** A post with its body -> the facts alone, as lists read them. */
export function factsOf(full: FullPost): Post {
  const { body: _body, text: _text, explanation: _how, original: _original, ...facts } = full;
  return facts;
}
