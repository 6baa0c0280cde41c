import { isLinkable } from '../escape/escape-address';
import { visibleLine } from '../escape/visible-text';
import type { Branch } from './tree';
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
 * The attributes of an element that may stay. Undefined where it is nothing without one that it
 * lacks: a link without address, a picture without source.
 */
export function keptAttributes({ name, attributes }: Branch): Record<string, string> | undefined {
  const kept: Record<string, string> = {};
  for (const key of ATTRIBUTES.get(name) ?? []) {
    const value = Object.hasOwn(attributes, key) ? checked(key, attributes[key] ?? '') : undefined;
    if (value !== undefined && value !== '') kept[key] = value;
  }
  const isHollow = (name === 'a' && !kept['href']) || (name === 'img' && !kept['src']);
  return isHollow ? undefined : kept;
}
