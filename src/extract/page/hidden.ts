const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/i;
const ONE_PIXEL = /(?:^|[;\s])(?:height|width|font-size)\s*:\s*[01]px/i;
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|sronly|visually-?hidden|screen-?reader(?:-text|-only)?|u-hidden-visually|invisible)(?:$|[\s_-])/i;

/**
 * Whether the page itself hides an element, as far as its own attributes tell (no layout is forced):
 * `hidden`, `aria-hidden`, `display:none`, a box of one pixel, a name for screen readers only.
 */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (hidesBlock(element)) return true;
  const name = element.getAttribute('class');
  return name !== null && FOR_SCREEN_READERS.test(name);
}

/** The same without names, which for block elements are weighed elsewhere. */
export function hidesBlock(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && (HIDING_STYLE.test(style) || ONE_PIXEL.test(style));
}
