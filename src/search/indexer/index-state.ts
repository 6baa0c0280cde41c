import type { IndexState } from '../../store/index-rows';
import type { HanForms } from '../text/fold';

/** Raised whenever text is read otherwise, or rows have another shape: indexes before are made anew. */
export const INDEX_VERSION = 5;

/** An index that has seen nothing: all posts are to be read, from the first id on. */
export function emptyIndex(forms: HanForms, damaged?: string): IndexState {
  return {
    version: INDEX_VERSION,
    forms,
    segments: [],
    nextSegment: 1,
    nextPost: 0,
    posts: 0,
    stamp: 0,
    chunkStamps: [],
    readThrough: '',
    ...(damaged !== undefined && { damaged }),
  };
}

/** Whether a kept state is one that this version, with this setting, can go on from. */
export function isUsable(state: IndexState | undefined, forms: HanForms): state is IndexState {
  return state?.version === INDEX_VERSION && state.forms === forms;
}
