import { useEffect, useState } from 'preact/hooks';
import type { PostChange } from '../core/post-change';
import { message, type MessageKey } from '../platform/i18n';
import { announce } from './announce';
import { explainChange, lineOf } from './explain';
import { articleCount, formatNumber } from './locale';
import { useReads, type LatestChange } from './reads';
import { useServices } from './services';
import { useImageAccess } from './use-image-access';
import { useLive } from './use-live';

/** How long the way back is offered, ms; `u` takes the last change back for a day. */
const OFFERED = 12_000;
/** A change of so long ago is not offered any more where a page is opened later, ms. */
const RECENT = 90_000;
/** Changes that take longer say how far they are, ms. */
const LONG = 1_000;

/** A line about a change, with the way back or the way to stop it. */
export type Notice = { text: string; undo?: () => void; stop?: () => void };

/** What can be done to posts. */
export type Changes = {
  notice: Notice | undefined;
  change: (ids: readonly string[], change: PostChange) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
  /** Has the pictures of posts fetched and kept; in a click, for the browser may ask. */
  keepImages: (ids: readonly string[]) => Promise<void>;
  /** Takes back what was done last, in whatever window. */
  undo: () => void;
};

const DONE = {
  author: 'didAuthor',
  delete: 'didDelete',
  note: 'didNote',
  read: 'didRead',
  source: 'didSource',
  star: 'didStar',
  tag: 'didTag',
  unread: 'didUnread',
  unstar: 'didUnstar',
  untag: 'didUntag',
} as const satisfies Record<PostChange['kind'], MessageKey>;

/** Small changes to the one article in sight need no line: the sight itself says it. */
const SILENT: readonly PostChange['kind'][] = ['read', 'note'];

function lineFor({ change, done, postIds, state }: LatestChange): string {
  if (state === 'done') return message(DONE[change.kind], articleCount(postIds.length));
  return message('changing', formatNumber(done), formatNumber(postIds.length));
}

/** The latest change as far as it is worth a line: while it takes long, and for some time behind it. */
function useLatest(): LatestChange | undefined {
  const reads = useReads();
  const { now } = useServices();
  const live = useLive(() => reads.latestChange(), [reads]);
  const latest = live.state === 'ready' ? live.value : undefined;
  const [over, setOver] = useState<string>();
  const [isLong, setLong] = useState(false);
  const key = latest && `${latest.id} ${latest.state}`;
  useEffect(() => {
    setLong(false);
    const timers = [setTimeout(() => setLong(true), LONG), setTimeout(() => setOver(key), OFFERED)];
    return () => timers.forEach(clearTimeout);
  }, [key]);
  // Neither of long ago nor, where the clock was put back, of some time to come.
  if (!latest || over === key || Math.abs(now() - latest.at) > RECENT) return undefined;
  if (latest.state !== 'done') return isLong ? latest : undefined;
  const isSmall = latest.postIds.length === 1 && SILENT.includes(latest.change.kind);
  return isSmall ? undefined : latest;
}

/** Changes to posts without a question: done, said, and taken back on wish, also after the popup was closed. */
export function useChanges(): Changes {
  const { background } = useServices();
  const reads = useReads();
  const latest = useLatest();
  const { ask } = useImageAccess();
  const [said, setSaid] = useState<string>();

  useEffect(() => {
    if (latest?.state === 'done') announce(lineFor(latest));
  }, [latest?.id, latest?.state]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(undefined), OFFERED);
    return () => clearTimeout(timer);
  }, [said]);

  const tell = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const takeBack = async (undo: number): Promise<void> => {
    const answer = await background.undoChange({ undo });
    tell(answer.ok ? message('restored') : lineOf(explainChange(answer.failure)));
  };
  const undoLatest = async (): Promise<void> => {
    const row = await reads.latestChange();
    if (row) await takeBack(row.id);
  };
  const change = async (ids: readonly string[], what: PostChange): Promise<void> => {
    if (ids.length === 0) return;
    setSaid(undefined);
    const answer = await background.changePosts({ postIds: [...ids], change: what });
    if (!answer.ok) tell(lineOf(explainChange(answer.failure)));
  };
  const keepImages = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    // Both at once: the question closes a popup, and what was noted goes on once it is allowed.
    const [isAllowed, answer] = await Promise.all([
      ask(),
      background.keepImages({ postIds: [...ids] }),
    ]);
    if (!answer.ok) tell(lineOf(explainChange(answer.failure)));
    else
      tell(
        isAllowed
          ? message('keepingImages', articleCount(ids.length))
          : message('imageAccessRefused'),
      );
  };
  const fromArchive: Notice | undefined = latest && {
    text: lineFor(latest),
    ...(latest.state === 'done'
      ? { undo: () => void takeBack(latest.id) }
      : { stop: () => void background.stopChange({ undo: latest.id }) }),
  };
  return {
    notice: said === undefined ? fromArchive : { text: said },
    change,
    keepImages,
    remove: (ids) => change(ids, { kind: 'delete' }),
    undo: () => void undoLatest(),
  };
}
