import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll } from 'vitest';
import { ReadsContext, type Reads } from '../../src/ui/reads';
import { ServicesContext, type Services } from '../../src/ui/services';
import { fakeReads } from './fake-reads';
import { fakeServices } from './fake-services';

type World = { services?: Services; reads?: Reads };

// Preact looks once more at what it drew, 100 ms later, and needs the page for it.
afterAll(() => new Promise((done) => setTimeout(done, 120)));

let host: HTMLElement | undefined;

/** Renders into a fresh page with an announcer, and lets effects and answered promises through. */
export async function show(view: ComponentChildren, world: World = {}): Promise<HTMLElement> {
  if (host) render(null, host);
  document.body.innerHTML = '<div id="app"></div><p id="announcer"></p>';
  host = document.getElementById('app') ?? document.body;
  const { services = fakeServices(), reads = fakeReads([]) } = world;
  const root = host;
  await act(async () => {
    render(
      <ServicesContext.Provider value={services}>
        <ReadsContext.Provider value={reads}>{view}</ReadsContext.Provider>
      </ServicesContext.Provider>,
      root,
    );
  });
  await settle();
  return root;
}

/** Lets effects, timers of 0 ms and answered promises through. */
export async function settle(ms = 0): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, ms));
  });
}

/** The button with that text. @throws when there is none. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
  );
  if (!found) throw new Error(`no button "${name}" in: ${document.body.textContent}`);
  return found;
}

/** Presses the button with that text, and waits for what follows. */
export async function press(name: string): Promise<void> {
  button(name).click();
  await settle();
}

/** The field with that label. @throws when there is none. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const all = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  );
  const found = [...all].find(
    (one) =>
      one.getAttribute('aria-label') === label ||
      [...(one.labels ?? [])].some((words) => words.textContent.trim() === label),
  );
  if (!found) throw new Error(`no field "${label}"`);
  return found;
}

/** Types a value into the field with that label. */
export async function type(label: string, value: string): Promise<void> {
  const target = field(label);
  target.value = value;
  target.dispatchEvent(new Event('input', { bubbles: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

/** Presses a key on the page. */
export async function key(name: string): Promise<void> {
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  );
  await settle();
}
