// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { parseSettings } from '../../src/core/settings';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  globalThis.jianbaoFirstAsked = undefined;
});

/** Opens the popup's first script over that storage; whether it asked for a save. */
async function asksToSave(kept: Record<string, unknown>): Promise<boolean> {
  const sent: unknown[] = [];
  vi.stubGlobal('chrome', {
    storage: { local: { get: async () => kept } },
    tabs: { query: async () => [{ id: 7 }] },
    runtime: { sendMessage: async (message: unknown) => void sent.push(message) },
  });
  await import('../../popup/ask-first');
  const asked = await globalThis.jianbaoFirstAsked;
  expect(asked?.tabId).toBe(7);
  expect(asked?.answer !== undefined).toBe(sent.length === 1);
  return sent.length === 1;
}

it.each([
  ['nothing was ever kept', {}],
  ['the settings are null', { settings: null }],
  ['the settings are a word', { settings: 'saveOnOpen' }],
  ['the settings are a list', { settings: [false] }],
  ['the field is absent', { settings: { zone: 'UTC' } }],
  ['it is on', { settings: { saveOnOpen: true } }],
  ['it is off', { settings: { saveOnOpen: false } }],
  ['it is null', { settings: { saveOnOpen: null } }],
  ['it is a number', { settings: { saveOnOpen: 0 } }],
  ['it is a word', { settings: { saveOnOpen: 'false' } }],
  ['it is an empty word', { settings: { saveOnOpen: '' } }],
])('the first script reads the setting as the core does where %s', async (_, kept) => {
  const { settings }: { settings?: unknown } = kept;
  expect(await asksToSave(kept)).toBe(parseSettings(settings).saveOnOpen);
});

it('opens the rest of the page once the question is on its way', async () => {
  document.head.innerHTML =
    '<template id="rest"><link rel="stylesheet" href="popup.css"></template>';
  expect(document.head.querySelector('link')).toBeNull();
  await asksToSave({});
  expect(document.head.querySelector('link')?.getAttribute('href')).toBe('popup.css');
});
