import type { Columns } from '../columns/columns';
import type { BitSet } from '../evaluate/bit-set';
import type { Headlines } from '../evaluate/headlines';
import type { TextHits } from '../evaluate/text-hits';
import type { Clause } from '../query/query';
import { expressionOf } from '../query/text-pattern';
import type { HanForms } from '../text/fold';

type Verify = {
  columns: Columns;
  headlines: Headlines;
  forms: HanForms;
  signal?: AbortSignal | undefined;
};

/**
 * Takes out of `posts` those whose headlines are not as conditions on headlines ask. The index names the
 * posts that may have a word in their headline; only of these, and of those that other conditions left,
 * headlines are looked at.
 */
export async function verifyHeadlines(
  posts: BitSet,
  clauses: readonly Clause[],
  found: readonly (TextHits | undefined)[],
  { columns, headlines, forms, signal }: Verify,
): Promise<void> {
  for (const [at, clause] of clauses.entries()) {
    const may = found[at]?.posts;
    if (clause.kind !== 'text' || clause.only !== 'headline' || !may) continue;
    const expression = expressionOf(clause.pattern);
    const wanted = posts.numbers().filter((post) => may.has(post));
    const texts = await headlines.of(
      wanted.map((post) => ({
        id: columns.ids[post] ?? '',
        factStamp: columns.factStamps[post] ?? 0,
      })),
      forms,
      signal,
    );
    wanted.forEach((post, index) => {
      if (expression.test(texts[index]?.folded ?? '') === clause.not) posts.remove(post);
    });
  }
}
