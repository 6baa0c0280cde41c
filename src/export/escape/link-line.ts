import { escapeAddress, isLinkable } from './escape-address';
import { escapeMarkdown } from './escape-markdown';

/** An address -> a link in angle brackets, or its text where it is none that may be followed. */
export function linkLine(address: string): string {
  const isAutolink = isLinkable(address) && /^(?:https?|ftp):/i.test(address);
  return isAutolink ? `<${escapeAddress(address)}>` : escapeMarkdown(address);
}
