import type { Fault } from './template/fault';

/** Why a post did not leave the archive. Explained to people by the page that exports. */
export type LeftOutReason = 'no-headline' | 'no-time' | 'profile-fault';

type Named = { postId: string; headline?: string };

/** A post that the profile cannot express; `fault`: what is wrong with the profile, or its template. */
export type LeftOut = Named & { reason: LeftOutReason; fault?: Fault };

/**
 * What the exporter did to a post that its reader should know.
 * 'renamed': another post of this export has the file name or the address that it would have had.
 * 'time-of-capture': the page gave no time, or one after its own capture, which Jekyll would skip.
 * 'title-from-text': the page gave no headline, the first words of its text stand for it.
 */
export type ExportChange = { postId: string; change: ChangeKind };
export type ChangeKind = 'renamed' | 'time-of-capture' | 'title-from-text';

/** Filled while the entries are drawn; whole when the last one was. */
export type ExportReport = {
  /** Posts written; category pages do not count. */
  exported: number;
  leftOut: LeftOut[];
  changes: ExportChange[];
  /** What is wrong with pages that should have closed the export. */
  pageFaults: Fault[];
  /** Images that left, and of posts that show others how many stay links; where images were asked for. */
  images: { files: number; bytes: number; missing: (Named & { count: number })[] };
  /**
   * What `settings.slugsInUse` should be from now on, so that the next export gives every source
   * the slug that it has now. The page that exports saves it.
   */
  slugsInUse: Record<string, string>;
};

/** A report before the export. */
export function emptyReport(): ExportReport {
  return {
    exported: 0,
    leftOut: [],
    changes: [],
    pageFaults: [],
    images: { files: 0, bytes: 0, missing: [] },
    slugsInUse: {},
  };
}
