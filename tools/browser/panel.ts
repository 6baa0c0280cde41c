import { poll, type ExtensionPage } from './session.ts';

/*
 * The panel of an export or an import, as a reader uses it: choices by their labels, and one button
 * that goes on.
 */

const LIMIT = 10_000;

function chooseInPage(label: string): boolean {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('.export-panel label')];
  const found = labels.find((one) => one.textContent.trim() === label);
  found?.click();
  return found !== undefined;
}

/** Takes the choice of that label, as soon as it is there. @throws NotInTime */
export async function choose(page: ExtensionPage, label: string): Promise<void> {
  await poll(`the choice "${label}"`, LIMIT, async () =>
    (await page.evaluate(chooseInPage, label)) ? true : undefined,
  );
}

function goOnInPage(): boolean {
  const button = document.querySelector<HTMLButtonElement>('.export-panel button.primary');
  if (!button || button.disabled) return false;
  button.click();
  return true;
}

/** Presses the button that goes on, as soon as it can be pressed. @throws NotInTime */
export async function goOn(page: ExtensionPage): Promise<void> {
  await poll('a button that goes on', LIMIT, async () =>
    (await page.evaluate(goOnInPage)) ? true : undefined,
  );
}

function panelInPage(heading: string): string | undefined {
  const panel = document.querySelector<HTMLElement>('.export-panel');
  const said = panel?.querySelector('h1')?.innerText ?? '';
  const isMeant = /[:：]$/.test(heading) ? said.startsWith(heading) : said === heading;
  return isMeant ? panel?.innerText : undefined;
}

/** The text of the panel once it has that heading; behind a colon it may go on. @throws NotInTime */
export async function panelUnder(
  page: ExtensionPage,
  heading: string,
  limit = LIMIT,
): Promise<string> {
  return poll(`the panel "${heading}"`, limit, async () => {
    return (await page.evaluate(panelInPage, heading)) ?? undefined;
  });
}
