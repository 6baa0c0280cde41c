import type { ExtensionPage } from './session.ts';
import { poll } from './session.ts';

/*
 * What a person sees and does on a screen of the extension, by the words on it.
 */

const LIMIT = 10_000;

function buttonInPage(name: string): boolean {
  const isShown = (one: Element) => one.getClientRects().length > 0;
  const named = [...document.querySelectorAll<HTMLElement>('button, a, [role=button]')].filter(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name && isShown(one),
  );
  const button = named.at(-1);
  button?.click();
  return button !== undefined;
}

/** Presses the button of that name as soon as it is there. @throws NotInTime */
export async function press(page: ExtensionPage, name: string): Promise<void> {
  await poll(`the button "${name}"`, LIMIT, async () =>
    (await page.evaluate(buttonInPage, name)) ? true : undefined,
  );
}

function textInPage(selector: string): string | undefined {
  const found = document.querySelector<HTMLElement>(selector);
  return found && found.getClientRects().length > 0 ? found.innerText : undefined;
}

/** The visible text of the first element that `selector` finds, once there is one. @throws NotInTime */
export async function textOf(page: ExtensionPage, selector: string): Promise<string> {
  return poll(`text at ${selector}`, LIMIT, async () => {
    return (await page.evaluate(textInPage, selector)) ?? undefined;
  });
}

/** Waits until the text at `selector` holds `words`. @throws NotInTime with what it held. */
export async function seeText(page: ExtensionPage, selector: string, words: string): Promise<void> {
  let last: string | undefined;
  const holds = async () => {
    last = await page.evaluate(textInPage, selector);
    return last?.includes(words) ? true : undefined;
  };
  await poll(`"${words}" at ${selector}`, LIMIT, holds).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${last ?? 'nothing'}`);
  });
}

/** The headlines in the list, once it holds `count` rows. @throws NotInTime with what it held. */
export async function headlines(page: ExtensionPage, count: number): Promise<string[]> {
  let last: string[] = [];
  const list = async () => {
    last = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.list .row-headline')].map(
        (row) => row.innerText,
      ),
    );
    return last.length === count ? last : undefined;
  };
  return poll(`${count} rows`, LIMIT, list).catch((error: unknown) => {
    throw new Error(`${String(error)}; the rows: ${last.join(' | ')}`);
  });
}

function typeInPage(selector: string, text: string): boolean {
  const field = document.querySelector(selector);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

/** Puts `text` into the field that `selector` finds, as soon as it is there. @throws NotInTime */
export async function fill(page: ExtensionPage, selector: string, text: string): Promise<void> {
  await poll(`the field ${selector}`, LIMIT, async () =>
    (await page.evaluate(typeInPage, selector, text)) ? true : undefined,
  );
}

function pressRowInPage(headline: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('.list [role=option]')];
  const row = rows.find((one) => one.innerText.includes(headline));
  row?.click();
  return row !== undefined;
}

/** Opens the row with that headline. @throws NotInTime */
export async function openRow(page: ExtensionPage, headline: string): Promise<void> {
  await poll(`the row "${headline}"`, LIMIT, async () =>
    (await page.evaluate(pressRowInPage, headline)) ? true : undefined,
  );
}

function typeIntoLabelled(label: string, text: string): boolean {
  const labels = [...document.querySelectorAll('label')];
  const field = labels.find((one) => one.textContent.trim().startsWith(label))?.control;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  field.focus();
  if (field.type === 'checkbox') field.click();
  else field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Puts `text` into the field with that label, or turns a check box over. @throws NotInTime */
export async function fillLabelled(page: ExtensionPage, label: string, text = ''): Promise<void> {
  await poll(`the field "${label}"`, LIMIT, async () =>
    (await page.evaluate(typeIntoLabelled, label, text)) ? true : undefined,
  );
}
