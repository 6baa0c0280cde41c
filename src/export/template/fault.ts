/** A part of a profile, as its editor shows it; `pages` with the number of the page. */
export type FaultPart =
  'file' | 'front' | 'content' | 'footer' | `pages.${number}.${'file' | 'front' | 'content'}`;

/** What a template got wrong while it was read or filled. */
export type TemplateFaultKind =
  | 'bad-value'
  | 'not-closed'
  | 'syntax'
  | 'too-big'
  | 'too-slow'
  | 'unknown-filter'
  | 'unknown-tag'
  | 'unknown-variable';

/** What cannot be written of that which a template gave. */
export type GivenFaultKind =
  | 'front-no-facts'
  | 'front-yaml'
  | 'line-no-json'
  | 'path-empty'
  | 'path-kind'
  | 'path-letters'
  | 'path-long'
  | 'path-outside'
  | 'path-reserved';

/**
 * Why a profile cannot be used as it is. `line` and `column` count from 1: in the template, or,
 * where the kind is of what it gave, in that. `detail`: the word or the sentence that it is about.
 */
export type Fault = {
  part: FaultPart;
  kind: TemplateFaultKind | GivenFaultKind;
  line?: number;
  column?: number;
  detail?: string;
};

/** A fault before it is known in which part it is. */
export type Flaw = Omit<Fault, 'part'>;

/** Thrown by our filters and limits inside of a template; it becomes a fault where the engine ends. */
export class TemplateStop extends Error {
  constructor(
    readonly kind: TemplateFaultKind,
    readonly detail: string,
  ) {
    super(detail);
  }
}
