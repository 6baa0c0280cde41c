import type { Post } from '../../core/post';
import { sourceName } from '../../core/source-name';
import { factLines } from '../indexer/post-documents';
import type { ShownPatterns } from '../query/shown-patterns';
import { expressionOf, type TextPattern } from '../query/text-pattern';
import { fold, type HanForms } from '../text/fold';
import { piecesOf, placesIn, type Piece } from './marked-text';
import { passageOf } from './passage';

/** A post of a list, with what was searched for marked; `passage` where its text holds a part of it. */
export type Hit = { post: Post; headline?: Piece[]; source?: Piece[]; passage?: Piece[] };

/** The patterns, of those that may stand anywhere, that the facts of a post lack: its text is to hold them. */
export function missingInFacts(
  post: Post,
  { anywhere }: ShownPatterns,
  forms: HanForms,
): TextPattern[] {
  if (anywhere.length === 0) return [];
  const facts = fold(factLines(post), forms);
  return anywhere.filter((pattern) => !expressionOf(pattern).test(facts));
}

function marked(text: string, patterns: readonly TextPattern[], forms: HanForms) {
  if (patterns.length === 0) return undefined;
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
    patterns: ShownPatterns;
    inText: readonly TextPattern[];
    forms: HanForms;
  },
): Hit {
  const { anywhere, headline: inHeadline } = patterns;
  const headline = marked(post.headline ?? '', [...anywhere, ...inHeadline], forms);
  const source = marked(sourceName(post), anywhere, forms);
  const passage = inText.length === 0 ? undefined : passageOf(text, inText, forms);
  return {
    post,
    ...(headline && { headline }),
    ...(source && { source }),
    ...(passage && { passage }),
  };
}
