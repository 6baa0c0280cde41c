/* The worker of a page that searches: it wires only. */
import { Searcher } from './searcher';
import { serveSearch } from './worker-calls';

serveSearch(globalThis, new Searcher());
