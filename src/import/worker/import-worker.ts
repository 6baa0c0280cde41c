/* The worker of a page that reads the files of an import: it wires only. */
import { serveReading } from './reading-calls';

serveReading(globalThis);
