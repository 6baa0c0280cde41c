/** A name, and how many of the hits have it. */
export type NameCount = { name: string; posts: number };

function isLess(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Counts names; those of one key are one, under the form of it that is written most. */
export class NameCounter {
  private readonly byKey = new Map<string, Map<string, number>>();

  constructor(private readonly keyOf: (name: string) => string) {}

  add(name: string | undefined, posts = 1): void {
    if (!name) return;
    const key = this.keyOf(name);
    const forms = this.byKey.get(key);
    if (forms) forms.set(name, (forms.get(name) ?? 0) + posts);
    else this.byKey.set(key, new Map([[name, posts]]));
  }

  /** How often a name was counted, in whatever form. */
  of(name: string): number {
    const forms = this.byKey.get(this.keyOf(name));
    return [...(forms?.values() ?? [])].reduce((sum, of) => sum + of, 0);
  }

  /** How many different names were counted. */
  get distinct(): number {
    return this.byKey.size;
  }

  /** All names, most first. */
  mostFirst(): NameCount[] {
    return [...this.byKey.values()]
      .map((forms) => {
        const [[name] = ['']] = [...forms].sort(([a, x], [b, y]) => y - x || isLess(a, b));
        return { name, posts: [...forms.values()].reduce((sum, of) => sum + of, 0) };
      })
      .sort((a, b) => b.posts - a.posts || isLess(a.name, b.name));
  }
}
