import { EXPLAINED } from '../../core/explained';

/** A short name of where an element stands: its tag and the first word of its class, `h1.title`. */
export function placeOf(element: Element): string {
  const [word = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/, 1);
  const name = word === '' ? element.localName : `${element.localName}.${word}`;
  return name.slice(0, EXPLAINED.where);
}
