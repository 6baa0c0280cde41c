import { parseSettings } from './settings';

/** `https://News.example.cn/blog/` -> `News.example.cn/blog`; undefined where it is no address of a site. */
export function siteAddressOf(text: string): string | undefined {
  const address = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');
  // The settings' own schema decides: what it refuses comes back as the default.
  return address !== '' && parseSettings({ siteAddress: address }).siteAddress === address
    ? address
    : undefined;
}
