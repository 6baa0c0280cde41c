import * as v from 'valibot';
import { fail, succeed, type Result } from './result';

type Path = readonly PropertyKey[];
export type Issues = readonly v.BaseIssue<unknown>[];

/** What of a part is wrong: all of it (an empty path among them), or parts of its parts. */
function isWhollyWrong(paths: readonly Path[]): boolean {
  return paths.some((path) => path.length === 0);
}

/** Paths by their first step -> what is left of each behind it. */
function byFirstStep(paths: readonly Path[]): Map<PropertyKey, Path[]> {
  const steps = new Map<PropertyKey, Path[]>();
  for (const [key, ...deeper] of paths) {
    if (key === undefined) continue;
    const found = steps.get(key);
    if (found) found.push(deeper);
    else steps.set(key, [deeper]);
  }
  return steps;
}

/** A copy of plain data without the parts at `paths`, made once however many; an item of a list closes the gap. */
function dropAll(value: unknown, paths: readonly Path[]): unknown {
  if (isWhollyWrong(paths) || typeof value !== 'object' || value === null) return undefined;
  const steps = byFirstStep(paths);
  const left = (key: PropertyKey, part: unknown): unknown[] => {
    const wrong = steps.get(key);
    if (!wrong) return [part];
    return isWhollyWrong(wrong) ? [] : [dropAll(part, wrong)];
  };
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.flatMap((item, index) => left(index, item));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => left(key, part).map((kept) => [key, kept])),
  );
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
    rest = dropAll(rest, issues.map(pathOf));
  }
  return fail(issues);
}
