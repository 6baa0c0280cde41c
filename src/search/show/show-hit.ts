import type { Post } from '../../core/post';
import { sourceName } from '../../core/source-name';
import { factLines } from '../indexer/post-documents';
import type { ShownPatterns } from '../query/shown-patterns';
import { expressionOf, type TextPattern } from '../query/text-pattern';
import { fold, type HanForms } from '../text/fold';
import { piecesOf, placesIn, type Piece } from './marked-text';
import { passageOf } from './passage';

/**
 * A post of a list, with what was searched for marked; `passage` where its text holds a part of it,
 * or else a fact that its row has no place for, or the standfirst.
 */
export type Hit = { post: Post; headline?: Piece[]; source?: Piece[]; passage?: Piece[] };

/** The patterns that a text does not hold. */
function missingIn(text: string, patterns: readonly TextPattern[], forms: HanForms): TextPattern[] {
  if (patterns.length === 0) return [];
  const folded = fold(text, forms);
  return patterns.filter((pattern) => !expressionOf(pattern).test(folded));
}

/** The patterns, of those that may stand anywhere, that the facts of a post lack: its text is to hold them. */
export function missingInFacts(
  post: Post,
  { anywhere }: ShownPatterns,
  forms: HanForms,
): TextPattern[] {
  return missingIn(factLines(post), anywhere, forms);
}

function marked(text: string, patterns: readonly TextPattern[], forms: HanForms) {
  if (patterns.length === 0) return undefined;
  const places = placesIn(text, patterns, forms);
  return places.length > 0 ? piecesOf(text, places) : undefined;
}

/**
 * The fact that holds a pattern which the two lines of the row do not show, or else the standfirst:
 * a found row has the place of a passage, and it is not left empty.
 */
function factPassage(
  post: Post,
  { anywhere, headline: inHeadline }: ShownPatterns,
  forms: HanForms,
): Piece[] | undefined {
  const { headline, dek, note, tags, authors, section, publisher } = post;
  if (anywhere.length + inHeadline.length === 0) return undefined;
  const unseen = missingIn([headline, sourceName(post)].join('\n'), anywhere, forms);
  const facts = [dek, note, tags.join(' · '), authors.join(' · '), section, publisher.name];
  const passage = passageOf([...facts, publisher.host].join('\n'), unseen, forms);
  return passage ?? (dek ? [{ text: dek, hit: false }] : undefined);
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
  const passage =
    inText.length > 0 ? passageOf(text, inText, forms) : factPassage(post, patterns, forms);
  return {
    post,
    ...(headline && { headline }),
    ...(source && { source }),
    ...(passage && { passage }),
  };
}
