import type { Explanation, LeftOut } from '../../src/core/explanation.ts';
import type { Evidence, Moment } from '../../src/core/moment.ts';
import { isoOfMoment } from '../corpus/result-row.ts';

type Said<Value> = { value: Value; from: Evidence; where?: string | undefined };
type Weighed<Value> = { candidates: Said<Value>[]; confidence: number };

/** One field: its confidence, then a line for each candidate, the chosen one first with an arrow. */
function fieldLines<Value>(
  name: string,
  weighed: Weighed<Value> | undefined,
  textOf: (value: Value) => string,
): string[] {
  if (!weighed) return [`  ${name}: nothing was said of it`];
  const lines = weighed.candidates.map(({ value, from, where }, at) => {
    const place = where === undefined ? from : `${from} ${where}`;
    return `    ${at === 0 ? '→' : ' '} ${textOf(value)}  [${place}]`;
  });
  return [`  ${name} (${Math.round(weighed.confidence * 100)} %)`, ...lines];
}

function stepLine({ step, count, first }: LeftOut): string {
  return `    - ${count} × ${step}: ${first}`;
}

/** An explanation as lines for a terminal: each field with its candidates, then what each step left out. */
export function explanationText({
  headline,
  source,
  publishedAt,
  authors,
  body,
}: Explanation): string {
  const plain = (text: string): string => text;
  return [
    ...fieldLines('headline', headline, plain),
    ...fieldLines('source', source, plain),
    ...fieldLines('published', publishedAt, (moment: Moment) => isoOfMoment(moment)),
    ...fieldLines('authors', authors, (names: string[]) => names.join(', ')),
    body ? `  body from: ${body.from}` : '  no body',
    ...(body?.leftOut.map(stepLine) ?? []),
  ].join('\n');
}
