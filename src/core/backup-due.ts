/** What is known of the latest backup. `at`: ms since 1970 UTC. */
export type LastBackup = { at: number; posts: number; bytes: number };

const HOUR = 3_600_000;
/** Less than a day, so that who comes by each morning gets one each morning. */
const DAILY = 20 * HOUR;
/** From here on the reader is reminded. */
const OLD = 30 * 24 * HOUR;
/** Posts that are worth a reminder where there never was a backup. */
const WORTH = 50;

/** Whether it is time for the next daily backup. */
export function isBackupDue(last: LastBackup | undefined, now: number): boolean {
  return !last || now - last.at >= DAILY || last.at > now;
}

/** Whether the reader should be reminded of an archive of so many posts. */
export function isBackupOld(last: LastBackup | undefined, posts: number, now: number): boolean {
  return last ? posts > 0 && now - last.at >= OLD : posts >= WORTH;
}
