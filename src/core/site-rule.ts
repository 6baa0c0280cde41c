/*
 * What is known of a publisher's pages, as data: where a page keeps what (CSS selectors). A rule adds
 * to the generic extraction and never stands alone: what its selectors do not find, the pipeline finds.
 */

/** Selectors in the order of trust: the first that matches counts. */
export type Selectors = readonly string[];

/** What a rule tells the page. Only this travels to it. */
export type PageLayout = {
  /** The element around the whole text. A layout whose `story` matches nothing does not apply. */
  story: Selectors;
  headline?: Selectors;
  /** The element that shows the time of publication, or carries it in `datetime` or `content`. */
  published?: Selectors;
  /** Elements that show one author's name each. */
  authors?: Selectors;
  /** The element that shows the credited outlet (来源), with its label or without. */
  source?: Selectors;
  /** Elements that are none of the story wherever they stand. */
  remove?: Selectors;
};

/** One layout of a publisher's pages, and how it is known. */
export type SiteLayout = PageLayout & {
  /** `2021-03-01`: the first and the last day on which pages were known to be laid out so. */
  since?: string;
  until?: string;
  /** Whether a real page has proved it (test/sites). */
  seen: boolean;
  /** Where the knowledge comes from: `owner/repository path`, or `corpus id`. Never empty. */
  from: readonly string[];
};

/** A publisher. `hosts`: registrable domains or hosts; those below them count too. */
export type SiteRule = {
  name: string;
  hosts: readonly string[];
  /** The present layout first. */
  layouts: readonly SiteLayout[];
};

/** A rule as the page gets it: selectors alone. */
export type PageRule = { name: string; layouts: PageLayout[] };

function forPage({ name, layouts }: SiteRule): PageRule {
  return {
    name,
    layouts: layouts.map(
      ({ seen: _seen, from: _from, since: _since, until: _until, ...layout }) => ({
        ...layout,
      }),
    ),
  };
}

/** `a.b.example.cn` -> itself, `b.example.cn`, `example.cn`. */
function hostAndAbove(host: string): string[] {
  const labels = host.replace(/^\.+|\.+$/g, '').split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/**
 * Makes the look-up of a page's rule from all rules: the one with the most exact host. It costs one
 * question to a map for each label of the host.
 */
export function ruleFinder(
  rules: readonly SiteRule[],
): (address: string | undefined) => PageRule | undefined {
  const byHost = new Map(rules.flatMap((rule) => rule.hosts.map((host) => [host, rule])));
  return (address) => {
    if (address === undefined || !URL.canParse(address)) return undefined;
    const host = hostAndAbove(new URL(address).hostname).find((name) => byHost.has(name));
    const rule = host === undefined ? undefined : byHost.get(host);
    return rule && forPage(rule);
  };
}
