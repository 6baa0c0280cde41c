const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)/i;
const ONE_PIXEL = /(?:^|[;\s])(?:height|width|font-size)\s*:\s*[01]px/i;

/**
 * Whether the page itself hides an element, as far as its own attributes tell (no layout is forced):
 * `hidden`, `aria-hidden`, `display:none`, a box of one pixel.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found')
    return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && (HIDING_STYLE.test(style) || ONE_PIXEL.test(style));
}
