import type { ImportReason } from '../../import/outcome';
import { pictureWhy, type ImportOutcome, type ImportStatus } from '../../store/import-rows';
import { message, type MessageKey } from '../../platform/i18n';
import { explainPicture } from '../explain';
import { formatNumber } from '../locale';

const STATUS = {
  created: 'importCreated',
  duplicate: 'importDuplicate',
  revised: 'importRevised',
  failed: 'importFailed',
  'to-capture': 'importToCapture',
} as const satisfies Record<ImportStatus, MessageKey>;

const REASON: Record<ImportReason, MessageKey> = {
  aliases: 'importReasonAliases',
  'duplicate-key': 'importReasonDuplicateKey',
  encoding: 'importReasonEncoding',
  encrypted: 'importReasonEncrypted',
  'front-matter': 'importReasonFrontMatter',
  'front-matter-size': 'importReasonFrontMatterSize',
  'not-an-article': 'importReasonNotArticle',
  path: 'importReasonPath',
  'too-large': 'importReasonTooLarge',
  'too-many': 'importReasonTooMany',
  unreadable: 'importReasonUnreadable',
  'zip-in-zip': 'importReasonZipInZip',
};

function isReason(reason: string): reason is ImportReason {
  return Object.hasOwn(REASON, reason);
}

/** What became of a group of files, and of how many. */
export function statusLine(status: ImportStatus | 'review', count: number): string {
  const key = status === 'review' ? 'importReview' : STATUS[status];
  return message(key, formatNumber(count));
}

/** Why a file gave nothing. */
export function reasonWords(reason: string): string {
  const why = pictureWhy(reason);
  if (why === 'unreachable') return message('importPictureGone');
  if (why) return message('importPicture', explainPicture({ why }));
  return message(REASON[isReason(reason) ? reason : 'unreadable']);
}

/** How many files failed for a reason. */
export function reasonLine(reason: string, count: number): string {
  return message('importFailedWhy', formatNumber(count), reasonWords(reason));
}

/** A file of the report: its path, and where it failed the line. */
export function outcomeLine({ path, status, line }: ImportOutcome): string {
  return status === 'failed' ? `${path}:${String(line ?? 1)}` : path;
}
