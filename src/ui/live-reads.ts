import { searchInWorker } from '../search/engine/live-search';
import { bringIndexUpToDate, rebuildIndex } from '../search/engine/live-index';
import { archiveStamp } from '../store/archive-stamp';
import { countForReview, countSources, listForReview } from '../store/overviews';
import { eachFullPost, eachPost } from '../store/each-full-post';
import {
  backupTarget,
  folderTarget,
  keepBackupTarget,
  keepFolderTarget,
} from '../store/export-targets';
import { exportedBefore, noteExported } from '../store/exported-before';
import { liveQuery } from '../store/live';
import { countPosts } from '../store/count-posts';
import {
  countCapturedBetween,
  getFullPost,
  getPost,
  listPosts,
  postIds,
} from '../store/read-posts';
import { keepProfile, ownProfiles, removeProfile } from '../store/profiles';
import { countWaitingForImages } from '../store/image-queue';
import { imageStamps, picturesOf } from '../store/post-images';
import { readingPlaceOf } from '../store/reading-places';
import { storageParts } from '../store/storage-parts';
import { keepStorage, storageUse } from '../store/storage-use';
import { latestChange } from '../store/change-posts';
import { toStoreFailure } from '../store/store-failure';
import type { Reads } from './reads';

/** The archive's reads of a real page. */
export const liveReads: Reads = {
  archiveStamp,
  backupTarget,
  bringIndexUpToDate,
  countCapturedBetween,
  countForReview,
  countPosts,
  countSources,
  countWaitingForImages,
  eachFullPost,
  eachPost,
  exportedBefore,
  failureOf: toStoreFailure,
  folderTarget,
  getFullPost,
  getPost,
  imageStamps,
  keepBackupTarget,
  keepFolderTarget,
  keepProfile,
  keepStorage,
  latestChange,
  listForReview,
  listPosts,
  noteExported,
  ownProfiles,
  picturesOf,
  postIds,
  readingPlaceOf,
  rebuildIndex,
  removeProfile,
  search: searchInWorker,
  storageParts,
  storageUse,
  watch: (query, { next, failed }) =>
    liveQuery(query).subscribe(next, (error) => failed(toStoreFailure(error))),
};
