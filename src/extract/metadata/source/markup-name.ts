/**
 * The names that markup gives to an element: its class and id, and those of its parent where that
 * holds nothing else.
 */
export function markupNames(element: Element): string {
  const own = namesOf(element);
  const parent = element.parentElement;
  const alone = parent && textOf(parent) === textOf(element);
  return alone ? `${own} ${namesOf(parent)}` : own;
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
}

function textOf(element: Element): string | undefined {
  return element.textContent?.slice(0, 1_000).trim();
}
