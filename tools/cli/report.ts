import type { LeftOut } from '../../src/export/export-report.ts';
import type { Damage } from '../../src/backup/read-backup.ts';
import type { ImportOutcome } from '../../src/store/import-rows.ts';
import { message } from '../../src/platform/i18n.ts';
import { faultLine } from '../../src/ui/export/fault-words.ts';
import { outcomeLine, reasonWords, statusLine } from '../../src/ui/import/import-words.ts';

/** What a command says at its end; `faults`: one line for each thing that went wrong. */
export type CliReport = {
  said: string[];
  faults: string[];
  counts: Record<string, number>;
};

const LEFT_OUT = { 'no-headline': 'cliNoHeadline', 'no-time': 'cliNoTime' } as const;

/** A post that was left out, and why. */
export function leftOutLine({ postId, headline, reason, fault }: LeftOut): string {
  const why =
    reason === 'profile-fault' ? (fault ? faultLine(fault) : reason) : message(LEFT_OUT[reason]);
  return `${headline ?? postId}: ${why}`;
}

/** Records of a backup that could not be read. */
export function damageLine({ from, to, reason }: Damage): string {
  const records = to === undefined ? `${from}–` : from === to ? String(from) : `${from}–${to}`;
  return message('cliDamaged', records, reason);
}

const STATUSES = ['created', 'revised', 'duplicate', 'to-capture'] as const;

/** What became of files: how many of each, and each that failed with its line. */
export function outcomesReport(outcomes: readonly ImportOutcome[]): CliReport {
  const said: string[] = [];
  const counts: Record<string, number> = {};
  for (const status of STATUSES) {
    const count = outcomes.filter((one) => one.status === status).length;
    counts[status] = count;
    if (count > 0) said.push(statusLine(status, count));
  }
  const review = outcomes.filter((one) => one.needsReview).length;
  if (review > 0) said.push(statusLine('review', review));
  const failed = outcomes.filter((one) => one.status === 'failed');
  counts['failed'] = failed.length;
  const faults = failed.map((one) => `${outcomeLine(one)}: ${reasonWords(one.reason ?? '')}`);
  return { said, faults, counts };
}
