/**
 * What `read` gives for each value, in their order. Up to `depth` further reads are under way while
 * an answer is in use, so that reading and using overlap; that many answers are held more.
 * @throws what `source` or `read` throws, when its turn comes.
 */
export async function* readAhead<From, To>(
  source: AsyncIterable<From> | Iterable<From>,
  depth: number,
  read: (from: From) => Promise<To>,
): AsyncGenerator<To, void, undefined> {
  const underWay: Promise<To>[] = [];
  for await (const from of source) {
    const answer = read(from);
    // Whoever stops before its turn has no use for what it says.
    answer.catch(() => undefined);
    underWay.push(answer);
    const first = underWay.length > depth ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const answer of underWay) yield await answer;
}
