import { liveReads } from '../src/ui/live-reads';
import '../src/ui/later.css';
import { Desk } from './Desk';
import { Pane } from './Pane';

/** What the popup loads after its card is painted: the archive's reads, the list, reader and form. */
export const later = { reads: liveReads, Desk, Pane };

export type Later = Pick<typeof later, 'Desk' | 'Pane' | 'reads'>;
