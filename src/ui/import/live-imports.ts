import { readInWorker } from '../../import/worker/read-in-worker';
import { loadSettings } from '../../platform/settings';
import { importWithImages } from '../../store/import-images';
import { beginImport, finishImport } from '../../store/import-posts';
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
  keep: async (batch) => {
    const { imageBudget } = await loadSettings();
    return importWithImages(batch, { budget: imageBudget * 1e6, now: Date.now() });
  },
  finish: finishImport,
  undo: undoImport,
  latest: listImports,
  outcomes: outcomesOf,
  toCapture: listToCapture,
  dropToCapture,
};
