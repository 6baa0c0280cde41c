import type { Post } from '../../core/post';
import { sourceName } from '../../core/source-name';
import { factLines } from '../indexer/post-documents';
import { expressionOf, type TextPattern } from '../query/text-pattern';
import { fold, type HanForms } from '../text/fold';
import { piecesOf, placesIn, type Piece } from './marked-text';
import { passageOf } from './passage';

/** A post of a list, with what was searched for marked; `passage` where its text holds a part of it. */
export type Hit = { post: Post; headline?: Piece[]; source?: Piece[]; passage?: Piece[] };

/** The patterns that the facts of a post lack: its text is to hold them. */
export function missingInFacts(
  post: Post,
  patterns: readonly TextPattern[],
  forms: HanForms,
): TextPattern[] {
  if (patterns.length === 0) return [];
  const facts = fold(factLines(post), forms);
  return patterns.filter((pattern) => !expressionOf(pattern).test(facts));
}

function marked(text: string, patterns: readonly TextPattern[], forms: HanForms) {
  const places = placesIn(text, patterns, forms);
  return places.length > 0 ? piecesOf(text, places) : undefined;
}

/**
 * What the row of a post shows.
 * @param text its text, where `inText` names patterns that it holds.
 */
export function showHit(
  post: Post,
  text: string,
  {
    patterns,
    inText,
    forms,
  }: {
    patterns: readonly TextPattern[];
    inText: readonly TextPattern[];
    forms: HanForms;
  },
): Hit {
  if (patterns.length === 0) return { post };
  const headline = marked(post.headline ?? '', patterns, forms);
  const source = marked(sourceName(post), patterns, forms);
  const passage = inText.length === 0 ? undefined : passageOf(text, inText, forms);
  return {
    post,
    ...(headline && { headline }),
    ...(source && { source }),
    ...(passage && { passage }),
  };
}
