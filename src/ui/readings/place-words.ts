import type { Evidence } from '../../core/moment';
import { message, type MessageKey } from '../../platform/i18n';

const PLACES = {
  'json-ld': 'placeJsonLd',
  meta: 'placeMeta',
  microdata: 'placeMicrodata',
  time: 'placeTime',
  visible: 'placeVisible',
  title: 'placeTitle',
  address: 'placeAddress',
  hydration: 'placeHydration',
  'site-rule': 'placeSiteRule',
  edited: 'placeEdited',
} as const satisfies Record<Evidence, MessageKey>;

/** The kind of place in which a page says something: `linked data`. */
export function placeWords(from: Evidence): string {
  return message(PLACES[from]);
}
