import { backUp } from '../../backup/back-up';
import { htmlBody } from '../../import/imported-body';
import { restoreImage } from '../../store/image-records';
import { restoreProfile } from '../../store/profiles';
import { restoreDeleted, restoreImport } from '../../store/restore-rest';
import { judgePosts, restorePosts } from '../../store/restore-posts';
import type { Backups } from './backups';

/** The backups of a real page. */
export const liveBackups: Backups = {
  backUp,
  vault: {
    clean: (html) => htmlBody(html).body,
    judge: judgePosts,
    keepPosts: (records) => restorePosts(records, () => crypto.randomUUID()),
    keepDeleted: (records) => restoreDeleted(records, Date.now()),
    keepImage: restoreImage,
    keepProfile: restoreProfile,
    keepImport: restoreImport,
  },
};
