/** The rules of the page in their own media queries: those that ask for light or dark. */
function schemeRules(): CSSMediaRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter((rule) => rule.conditionText.includes('prefers-color-scheme'));
}

/** Shows the page as in that scheme, whatever the machine's is: for looking at both side by side. */
export function pretendScheme(scheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = scheme;
  for (const rule of schemeRules()) {
    rule.media.mediaText = rule.conditionText.includes(scheme) ? 'all' : 'not all';
  }
}
