import type { Fault, FaultPart } from '../../export/template/fault';
import { message, type MessageKey } from '../../platform/i18n';

/** What is wrong, in words. */
const WHAT = {
  'bad-value': 'faultBadValue',
  'front-no-facts': 'faultFrontNoFacts',
  'front-yaml': 'faultFrontYaml',
  'line-no-json': 'faultLineNoJson',
  'not-closed': 'faultNotClosed',
  'path-empty': 'faultPathEmpty',
  'path-kind': 'faultPathKind',
  'path-letters': 'faultPathLetters',
  'path-long': 'faultPathLong',
  'path-outside': 'faultPathOutside',
  'path-reserved': 'faultPathReserved',
  syntax: 'faultSyntax',
  'too-big': 'faultTooBig',
  'too-slow': 'faultTooSlow',
  'unknown-filter': 'faultUnknownFilter',
  'unknown-tag': 'faultUnknownTag',
  'unknown-variable': 'faultUnknownVariable',
} as const satisfies Record<Fault['kind'], MessageKey>;

const PART = {
  content: 'partContent',
  file: 'partFile',
  footer: 'partFooter',
  front: 'partFront',
} as const satisfies Record<string, MessageKey>;

/** What a part of a profile is called: `Front matter`, `Content of page 1`. */
export function partName(part: FaultPart): string {
  switch (part) {
    case 'content':
    case 'file':
    case 'footer':
    case 'front':
      return message(PART[part]);
    default: {
      const [, at, inner] = part.split('.');
      const name = message(inner === 'file' || inner === 'front' ? PART[inner] : PART.content);
      return message('faultPage', name, Number(at) + 1);
    }
  }
}

/** What is wrong with a profile, where, in one sentence. */
export function faultLine({ part, kind, line, column, detail = '' }: Fault): string {
  const what = message(WHAT[kind], detail);
  if (line === undefined || column === undefined) {
    return message('faultInPart', partName(part), what);
  }
  const isOfGiven = kind === 'front-yaml' || kind === 'line-no-json';
  return message(
    isOfGiven ? 'faultInGiven' : 'faultInTemplate',
    partName(part),
    line,
    column,
    what,
  );
}
