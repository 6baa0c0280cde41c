/* The worker of a page that brings the index up to date, and ends: it wires only. */
import { catchUp } from '../indexer/catch-up';
import { serveIndexing } from './index-calls';

serveIndexing(globalThis, catchUp);
