import { parseSettings } from '../../src/core/settings';
import type { BackgroundCalls } from '../../src/messages/contract';
import type { Services } from '../../src/ui/services';

/** The moment at which components believe to be: 22 November 2026, 22:41 in Beijing. */
export const NOW = Date.UTC(2026, 10, 22, 14, 41);

type Log = { calls: { name: string; request: unknown }[]; opened: string[] };

function silentBackground(log: Log): BackgroundCalls {
  const done = (name: string) => async (request: unknown) => {
    log.calls.push({ name, request });
    return { ok: true as const, value: null };
  };
  return {
    saveTab: async (request) => {
      log.calls.push({ name: 'saveTab', request });
      return { ok: false, failure: { reason: 'tab-gone' } };
    },
    editPost: async (request) => {
      log.calls.push({ name: 'editPost', request });
      return { ok: false, failure: { reason: 'post-gone' } };
    },
    undoSave: done('undoSave'),
    deletePosts: done('deletePosts'),
    restorePosts: done('restorePosts'),
    changePosts: async (request) => {
      log.calls.push({ name: 'changePosts', request });
      return { ok: true, value: { undo: 1 } };
    },
    markRead: done('markRead'),
    keepPlace: done('keepPlace'),
    keepImages: done('keepImages'),
    undoChange: done('undoChange'),
    stopChange: done('stopChange'),
    backUpDaily: done('backUpDaily'),
    deleteEverything: done('deleteEverything'),
  };
}

/** Services that do nothing but write down what was asked of them; parts can be put in their place. */
export function fakeServices(
  background: Partial<BackgroundCalls> = {},
  stored: Record<string, unknown> = {},
): Services & { log: Log } {
  const log: Log = { calls: [], opened: [] };
  const notes = new Map<string, unknown>();
  let settings = parseSettings(stored);
  return {
    log,
    background: { ...silentBackground(log), ...background },
    settings: {
      load: async () => settings,
      save: async (patch) => (settings = parseSettings({ ...settings, ...patch })),
      watch: () => () => undefined,
    },
    notes: {
      read: async (key) => notes.get(key),
      write: async (key, value) => void notes.set(key, value),
      remove: async (key) => void notes.delete(key),
    },
    pages: {
      openArchive: async (at = '') => void log.opened.push(`archive${at}`),
      openOptions: async () => void log.opened.push('options'),
    },
    images: {
      hasAccess: async () => true,
      askAccess: async () => true,
      onAccessChange: () => () => undefined,
    },
    now: () => NOW,
  };
}
