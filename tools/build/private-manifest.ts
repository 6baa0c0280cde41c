import type { Plugin } from 'vite';

/**
 * crxjs lists the injected script under `web_accessible_resources` for every site, by which any
 * site could detect the extension. `scripting.executeScript` does not need it: it is removed.
 */
export function privateManifest(): Plugin {
  return {
    name: 'jianbao:private-manifest',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') throw new Error('no manifest.json in the bundle');
        const manifest = JSON.parse(String(asset.source)) as Record<string, unknown>;
        delete manifest['web_accessible_resources'];
        asset.source = JSON.stringify(manifest, null, 2);
      },
    },
  };
}
