/**
 * Says a line through the page's polite live region, an element `#announcer` that stands in the
 * document from the start: regions added later are not heard.
 */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  // The same words twice are heard only if the region was empty in between.
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
}
