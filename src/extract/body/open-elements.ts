type Level = { source: Element; copy: Element; isPlaced: boolean };

/** Deeper nesting says nothing more, and no browser would parse it back as it was. */
const DEEPEST = { structures: 40, marks: 16 } as const;

/**
 * The output elements that are open at a point of the walk. None is put in place before something
 * is written into it, so that nothing empty is ever written.
 */
export class OpenElements {
  private readonly structures: Level[] = [];
  private marks: Level[] = [];

  constructor(private readonly root: Element) {}

  structure(source: Element, name: string): void {
    if (this.structures.length >= DEEPEST.structures) return;
    const copy = this.root.ownerDocument.createElement(name);
    for (const span of ['colspan', 'rowspan', 'start']) {
      const value = source.getAttribute(span);
      if (value !== null && /^\d{1,4}$/.test(value)) copy.setAttribute(span, value);
    }
    this.structures.push({ source, copy, isPlaced: false });
  }

  mark(source: Element, name: string, attributes: Record<string, string>): void {
    if (this.marks.length >= DEEPEST.marks) return;
    const copy = this.root.ownerDocument.createElement(name);
    for (const [key, value] of Object.entries(attributes)) copy.setAttribute(key, value);
    this.marks.push({ source, copy, isPlaced: false });
  }

  /** Closes what was opened for `source`; tells which kind it was. */
  close(source: Element): 'structure' | 'mark' | 'none' {
    if (this.structures[this.structures.length - 1]?.source === source) {
      this.structures.pop();
      return 'structure';
    }
    if (this.marks[this.marks.length - 1]?.source !== source) return 'none';
    this.marks.pop();
    return 'mark';
  }

  /** The innermost structure, put in place. */
  placeStructure(): Element {
    return place(this.structures, this.root);
  }

  /** The innermost mark of a line, put in place inside `paragraph`. */
  placeMarks(paragraph: Element): Element {
    return place(this.marks, paragraph);
  }

  /** Marks that are open across paragraphs start anew in the next one. */
  renewMarks(): void {
    this.marks = this.marks.map(({ source, copy }) => ({
      source,
      copy: copy.cloneNode(false) as Element,
      isPlaced: false,
    }));
  }
}

function place(levels: Level[], into: Element): Element {
  let at = into;
  for (const level of levels) {
    if (!level.isPlaced) at.append(level.copy);
    level.isPlaced = true;
    at = level.copy;
  }
  return at;
}
