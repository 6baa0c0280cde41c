/*
 * An injected script compiles its patterns anew on every page. Lists of phrases of which one has to
 * begin a line are therefore kept apart by first letter: a page pays for the letters that its lines
 * begin with, not for the whole list.
 */

/** `a;b(?:c|d)` -> its alternatives. */
function alternativesIn(list: string): string[] {
  return list.split(';');
}

/** Phrases of which one has to begin a text; upper and lower case are the same. */
export class Openings {
  private readonly sources = new Map<string, string[]>();
  private readonly patterns = new Map<string, RegExp>();

  /**
   * @param lists sources of patterns, separated by `;`; each begins with a letter that stands for itself.
   * @param after source of what has to follow the phrase.
   */
  constructor(
    lists: readonly string[],
    private readonly after = '',
  ) {
    for (const source of lists.flatMap(alternativesIn)) {
      const initial = source.slice(0, 1);
      const others = this.sources.get(initial);
      if (others) others.push(source);
      else this.sources.set(initial, [source]);
    }
  }

  /** What a text begins with, '' where it is none of the phrases. */
  at(text: string): string {
    const initial = text.slice(0, 1).toLowerCase();
    return this.patternFor(initial)?.exec(text)?.[0] ?? '';
  }

  test(text: string): boolean {
    return this.at(text) !== '';
  }

  private patternFor(initial: string): RegExp | undefined {
    const known = this.patterns.get(initial);
    if (known) return known;
    const sources = this.sources.get(initial);
    if (!sources) return undefined;
    const pattern = new RegExp(`^(?:${sources.join('|')})${this.after}`, 'i');
    this.patterns.set(initial, pattern);
    return pattern;
  }
}
