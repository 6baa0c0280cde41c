import { readInWorker } from '../../import/worker/read-in-worker';
import { beginImport, finishImport, importBatch } from '../../store/import-posts';
import { lookAtBatch } from '../../store/look-at-batch';
import {
  dropToCapture,
  listImports,
  listToCapture,
  outcomesOf,
  undoImport,
} from '../../store/undo-import';
import type { Imports } from './run-import';

/** The imports of a real page. */
export const liveImports: Imports = {
  read: readInWorker,
  look: lookAtBatch,
  begin: beginImport,
  keep: importBatch,
  finish: finishImport,
  undo: undoImport,
  latest: listImports,
  outcomes: outcomesOf,
  toCapture: listToCapture,
  dropToCapture,
};
