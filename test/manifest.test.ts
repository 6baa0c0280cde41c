import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { manifestFor } from '../tools/build/manifest.ts';

const path = resolve(import.meta.dirname, '../manifest.json');
const source: unknown = JSON.parse(readFileSync(path, 'utf8'));
const themedSchema = v.object({
  theme_icons: v.array(v.object({ light: v.string(), dark: v.string(), size: v.number() })),
});
const browsers = ['chrome', 'firefox'] as const;

test.each(browsers)('%s: installation asks nothing', (browser) => {
  const manifest = manifestFor(browser, source);
  expect(manifest['permissions']).toEqual([
    'activeTab',
    'scripting',
    'storage',
    'unlimitedStorage',
    'contextMenus',
  ]);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('each browser gets a background that it starts', () => {
  const worker = 'src/background/index.ts';
  expect(manifestFor('chrome', source)['background']).toEqual({
    service_worker: worker,
    type: 'module',
  });
  expect(manifestFor('firefox', source)['background']).toEqual({
    scripts: [worker],
    type: 'module',
  });
});

test('no browser sees the keys of the other', () => {
  expect(manifestFor('chrome', source)).not.toHaveProperty('browser_specific_settings');
  expect(manifestFor('firefox', source)).not.toHaveProperty('minimum_chrome_version');
});

test('only Firefox has icons for light and dark toolbars, and they are there', () => {
  expect(manifestFor('chrome', source)['action']).not.toHaveProperty('theme_icons');
  const { theme_icons: icons } = v.parse(themedSchema, manifestFor('firefox', source)['action']);
  for (const { light, dark } of icons) {
    for (const file of [light, dark]) expect(existsSync(resolve(path, '..', file))).toBe(true);
  }
});

test('a manifest without background is refused', () => {
  expect(() => manifestFor('chrome', {})).toThrow('no background');
});

test('extension pages run no inline or foreign script', () => {
  const policies: unknown = manifestFor('chrome', source)['content_security_policy'];
  expect(policies).toEqual({ extension_pages: expect.any(String) });
  const policy = JSON.stringify(policies);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  // Only what the worker fetches to keep an article's images goes out, and that not without being allowed.
  expect(policy).toContain("connect-src 'self' https: http:;");
  expect(policy).not.toMatch(/unsafe|\*/);
});
