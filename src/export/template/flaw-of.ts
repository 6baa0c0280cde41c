import { ParseError, RenderError, TokenizationError, UndefinedVariableError } from 'liquidjs';
import { TemplateStop, type Flaw, type TemplateFaultKind } from './fault';

/** Sentences of the engine, and what they mean; what is in brackets is what it is about. */
const MEANING: readonly (readonly [sentence: RegExp, kind: TemplateFaultKind])[] = [
  [/^undefined filter: ([^,\n]+)/, 'unknown-filter'],
  [/^undefined variable: ([^,\n]+)/, 'unknown-variable'],
  [/^tag "([^"]+)" not found/, 'unknown-tag'],
  [/^(?:tag|output|raw) "?(.+?)"? not closed/s, 'not-closed'],
  [/^template render limit exceeded()/, 'too-slow'],
  [/^memory alloc limit exceeded()/, 'too-big'],
  [/^Invalid (?:string|array) length()/, 'too-big'],
];

function kindOf(error: Error): Pick<Flaw, 'kind' | 'detail'> {
  if (error instanceof TemplateStop) return { kind: error.kind, detail: error.detail };
  for (const [sentence, kind] of MEANING) {
    const [, about] = sentence.exec(error.message) ?? [];
    if (about !== undefined) return about === '' ? { kind } : { kind, detail: about };
  }
  return { kind: 'syntax', detail: error.message.replace(/, line:\d+, col:\d+$/s, '') };
}

function isOfEngine(error: unknown): error is ParseError | RenderError {
  return (
    error instanceof ParseError ||
    error instanceof RenderError ||
    error instanceof TokenizationError ||
    error instanceof UndefinedVariableError
  );
}

/**
 * What reading or filling a template threw -> what is wrong, and where in the template.
 * @throws what is no error of a template: a bug.
 */
export function flawOf(error: unknown): Flaw {
  if (!isOfEngine(error)) throw error;
  const [line, column] = error.token.getPosition();
  const inner = error.originalError;
  // An undefined variable knows its place better than the tag around it.
  if (inner !== undefined && isOfEngine(inner)) return flawOf(inner);
  return { ...kindOf(inner ?? error), ...(line && column ? { line, column } : {}) };
}
