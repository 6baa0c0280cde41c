/** An element of a body, as plain data: much quicker than a DOM, and no page can answer for it. */
export type Branch = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Child[];
};

/** Text is a string. */
export type Child = Branch | string;

/** An element without attributes. */
export function branch(name: string, children: Child[] = []): Branch {
  return { name, attributes: {}, children };
}

export function isBranch(child: Child | undefined): child is Branch {
  return typeof child === 'object';
}

/** All text of a node in the order of reading. */
export function textOf(child: Child): string {
  return isBranch(child) ? child.children.map(textOf).join('') : child;
}

/** Whether an element below (not the branch itself) is one that `test` asks for. */
export function holds({ children }: Branch, test: (inner: Branch) => boolean): boolean {
  return children.some((child) => isBranch(child) && (test(child) || holds(child, test)));
}
