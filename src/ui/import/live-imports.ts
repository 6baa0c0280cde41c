import { beginImport, finishImport, importBatch } from '../../store/import-posts';
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
  begin: beginImport,
  keep: importBatch,
  finish: finishImport,
  undo: undoImport,
  latest: listImports,
  outcomes: outcomesOf,
  toCapture: listToCapture,
  dropToCapture,
};
