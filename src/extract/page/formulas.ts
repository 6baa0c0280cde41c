/** Longer than this is a drawing, not a formula. */
const LONGEST = 5_000;

/** What a formula says as text: its own TeX where the page gives it, else its signs in order. */
function spokenBy(math: Element): string {
  const tex = math.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim();
  const said = tex || math.getAttribute('alttext')?.trim();
  return (said || (math.textContent ?? '').replace(/\s+/g, ' ').trim()).slice(0, LONGEST);
}

/**
 * Puts the formulas of a copy into words: MathML is no text of a page to the later steps, and no
 * element of a post. KaTeX and MathJax hold the TeX in it, beside a drawing that is hidden from readers
 * by ear and so is left out.
 */
export function speakFormulas(root: Element): void {
  for (const math of Array.from(root.querySelectorAll('math'))) {
    const said = spokenBy(math);
    if (said === '') continue;
    const code = root.ownerDocument.createElement('code');
    code.textContent = said;
    math.replaceWith(code);
  }
}
