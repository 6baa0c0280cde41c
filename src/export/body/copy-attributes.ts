import { isLinkable } from '../escape/escape-address';
import { visibleLine } from '../escape/visible-text';
import { ATTRIBUTES } from './vocabulary';

/** The address without what browsers skip in it, or undefined where it is none of a page or picture. */
function address(value: string): string | undefined {
  const text = value
    .toWellFormed()
    .replace(/[\t\n\r]/g, '')
    .trim();
  return isLinkable(text) ? text : undefined;
}

function checked(name: string, value: string): string | undefined {
  if (name === 'href') return address(value);
  if (name === 'src') return /^https?:/i.test(value.trim()) ? address(value) : undefined;
  if (name === 'alt') return visibleLine(value);
  return /^[1-9]\d{0,4}$/.test(value) ? value : undefined;
}

/**
 * Gives a copy the attributes that may stay. Answers false where the element is nothing without
 * one that it lacks: a link without address, a picture without source.
 */
export function copyAttributes(from: Element, to: Element): boolean {
  for (const name of ATTRIBUTES.get(from.localName) ?? []) {
    const value = checked(name, from.getAttribute(name) ?? '');
    if (value !== undefined && value !== '') to.setAttribute(name, value);
  }
  if (from.localName === 'a') return to.hasAttribute('href');
  return from.localName !== 'img' || to.hasAttribute('src');
}
