import captureScript from '../content/capture.ts?script&iife';
import pagesScript from '../content/pages.ts?script&iife';
import { backUp } from '../backup/back-up';
import { digestOf } from '../core/digest';
import { ruleFinder } from '../core/site-rule';
import { imageFetcher } from '../images/fetch-image';
import { keepImagesWith } from '../images/keep-images';
import type { BackgroundCalls } from '../messages/contract';
import { serve } from '../messages/serve';
import { showBadge } from '../platform/badge';
import { refusalOf } from '../platform/browser-refusals';
import { hasImageAccess, onAccessChange } from '../platform/image-access';
import { message } from '../platform/i18n';
import { home, onFreshStart, onMessage, onShortcut } from '../platform/listeners';
import { createMenus, onMenu } from '../platform/menus';
import { addressOfTab, mayReadFiles } from '../platform/page-address';
import { askPage, askPages, injectScript } from '../platform/page-script';
import { followSettings } from '../platform/settings';
import { stayAwake } from '../platform/stay-awake';
import { toFolderFailure } from '../publish/folder/folder-failure';
import { isWritable } from '../publish/folder/pick-folder';
import { ALL_SITES } from '../sites/all-sites';
import { deletePosts, restorePosts, sweepBin } from '../store/bin';
import {
  beginChange,
  beginUndo,
  continueChange,
  continueChanges,
  stopChange,
} from '../store/change-posts';
import { deleteEverything } from '../store/delete-everything';
import { storing } from '../store/store-failure';
import { backupTarget, keepBackupTarget } from '../store/export-targets';
import { editPost } from '../store/edit-post';
import {
  beginImages,
  finishImages,
  settleImage,
  waitingForImages,
  wantImages,
} from '../store/image-queue';
import { markRead } from '../store/mark-read';
import { prepareArchive } from '../store/open-archive';
import { keepPlace } from '../store/reading-places';
import { saveCapture } from '../store/save-capture';
import { undoSave } from '../store/undo-save';
import { sayFailure, sayStatus } from './badge-words';
import { catchUp } from '../search/indexer/catch-up';
import { captureTab, type CaptureEffects } from './capture-tab';
import { answerOnBadge } from './answer-on-badge';
import { requestWith } from './extract-request';
import { changePostsWith } from './change-posts';
import { dailyBackupWith } from './daily-backup';
import { imagesOfSavedWith } from './images-of-saved';
import { indexBehind } from './index-behind';
import { saveTabWith } from './save-tab';

const SHORTCUT = 'save-article';

const settings = followSettings();
const index = indexBehind({ catchUp, settings });

const captureEffects: CaptureEffects = {
  addressOf: addressOfTab,
  mayReadFiles,
  inject: (tabId) => injectScript(tabId, captureScript),
  ask: askPage,
  injectPages: (tabId) => injectScript(tabId, pagesScript),
  askPages,
  requestFor: requestWith({
    loadSettings: settings,
    now: Date.now,
    ruleFor: ruleFinder(ALL_SITES),
  }),
  refusalOf,
  patience: 10_000,
};

const keepImages = keepImagesWith({
  waiting: waitingForImages,
  begin: beginImages,
  fetchImage: imageFetcher({ fetch: (address, init) => fetch(address, init), patience: 15_000 }),
  settle: async (postId, address, found) => {
    const { imageBudget } = await settings();
    return settleImage(postId, address, found, { budget: imageBudget * 1e6, now: Date.now() });
  },
  finish: finishImages,
  mayFetch: hasImageAccess,
  stayAwake,
});
const imagesBehind = (): void => void keepImages().catch(() => undefined);
const imagesOfSaved = imagesOfSavedWith({
  settings,
  want: (postId) => wantImages([postId], Date.now()),
  keep: imagesBehind,
});

const saveTab = saveTabWith({
  prepare: prepareArchive,
  capture: (tabId, mode) => captureTab(tabId, mode, captureEffects),
  digestOf,
  save: saveCapture,
  newId: () => crypto.randomUUID(),
  now: Date.now,
  // In a turn of its own, behind the reply: the popup, where there is one, says it first.
  answer: (tabId, saved) =>
    setTimeout(() => {
      void answerOnBadge(tabId, saved, { show: showBadge, sayStatus, sayFailure });
      void imagesOfSaved(saved);
      // A browser may stay open for weeks: what was deleted goes when the reader next comes by.
      void sweepBin(Date.now());
      index();
    }),
});

const UNWATCHED = { signal: new AbortController().signal, onProgress: () => undefined };

const changing = changePostsWith({ beginChange, beginUndo, continueChange, now: Date.now });

const backUpDaily = dailyBackupWith({
  target: backupTarget,
  keep: keepBackupTarget,
  isWritable,
  backUp: async (now) => backUp(await settings(), now, UNWATCHED),
  failureOf: toFolderFailure,
  now: Date.now,
});

/** A write of the archive, and the index behind its answer. */
const indexed = <Answer>(writing: Promise<Answer>): Promise<Answer> => writing.finally(index);

const calls: BackgroundCalls = {
  saveTab,
  undoSave: ({ postId, revision }) => indexed(undoSave(postId, revision)),
  editPost: ({ postId, edit, seen }) => indexed(editPost(postId, edit, { now: Date.now(), seen })),
  deletePosts: ({ postIds }) => indexed(deletePosts(postIds, Date.now())),
  restorePosts: ({ postIds }) => indexed(restorePosts(postIds)),
  changePosts: ({ postIds, change }) => indexed(changing.change(postIds, change)),
  markRead: ({ postId }) => indexed(markRead(postId, Date.now())),
  keepPlace: ({ postId, place }) => keepPlace(postId, place ?? undefined, Date.now()),
  keepImages: ({ postIds }) => wantImages(postIds, Date.now()).finally(imagesBehind),
  undoChange: ({ undo }) => indexed(changing.undo(undo)),
  stopChange: ({ undo }) => stopChange(undo),
  backUpDaily: () => storing(async () => (await backUpDaily(), null)),
  deleteEverything,
};

const saveInPassing = (tabId: number): void => void saveTab({ tabId, mode: 'article' });
const saveSelection = (tabId: number): void => void saveTab({ tabId, mode: 'selection' });

onAccessChange(imagesBehind);
onMessage(serve(calls, home()));
onShortcut(SHORTCUT, saveInPassing);
onMenu({ 'save-article': saveInPassing, 'save-selection': saveSelection });
onFreshStart(() => {
  void createMenus([
    { id: 'save-article', title: message('menuSaveArticle'), on: ['page', 'action'] },
    { id: 'save-selection', title: message('menuSaveSelection'), on: ['selection'] },
  ]);
  imagesBehind();
  void sweepBin(Date.now());
  void continueChanges(Date.now()).finally(index);
});
