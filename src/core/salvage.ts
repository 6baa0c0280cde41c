import * as v from 'valibot';
import { fail, succeed, type Result } from './result';

type Path = readonly PropertyKey[];
export type Issues = readonly v.BaseIssue<unknown>[];

/** A copy of plain data without the part at `path`; an item of a list closes the gap. */
function dropAt(value: unknown, [key, ...deeper]: Path): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.flatMap((item, index) => {
      if (index !== key) return [item];
      return deeper.length > 0 ? [dropAt(item, deeper)] : [];
    });
  }
  const { [key]: part, ...others } = value as Record<PropertyKey, unknown>;
  return deeper.length > 0 ? { ...others, [key]: dropAt(part, deeper) } : others;
}

/** The path of what is wrong; of the whole that lacks something, where it is a part that is missing. */
function pathOf(issue: v.BaseIssue<unknown>): Path {
  const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  return issue.path?.at(-1)?.value === undefined ? path.slice(0, -1) : path;
}

/** The deepest schema has eight levels: whatever is wrong has reached the root by then. */
const ROUNDS = 10;

/**
 * Parses; where that fails, lets go of the smallest parts that are wrong, and parses again.
 * `isMended`: something was let go of.
 * @param refuses issues after which nothing of the value is wanted.
 */
export function salvage<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  refuses: (issues: Issues) => boolean = () => false,
): Result<{ value: Output; isMended: boolean }, Issues> {
  let rest = value;
  let issues: Issues = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = v.safeParse(schema, rest);
    if (parsed.success) return succeed({ value: parsed.output, isMended: round > 0 });
    ({ issues } = parsed);
    if (refuses(issues)) break;
    // From the last to the first, so that the places of a list's earlier items still hold.
    for (const issue of issues.toReversed()) rest = dropAt(rest, pathOf(issue));
  }
  return fail(issues);
}
