/** The names that markup gives to an element and its parent: classes and ids, one space between. */
export function markupNames(element: Element): string {
  const own = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return `${own} ${element.parentElement?.getAttribute('class') ?? ''}`.slice(0, 300);
}
