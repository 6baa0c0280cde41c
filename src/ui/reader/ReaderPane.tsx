import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { FailedList, LoadingList } from '../list/ListStates';
import type { Act } from '../QuietActs';
import { useReads, type PicturesOf, type Reads } from '../reads';
import { useCopy } from '../use-copy';
import { useLive } from '../use-live';
import type { Changes } from '../use-changes';
import { useShortcuts } from '../use-shortcuts';
import { articleWithSource } from './copy-article';
import { FindBar } from './FindBar';
import { LookPanel } from './LookPanel';
import { NotePanel } from './NotePanel';
import { Reader } from './Reader';
import { ReaderBar } from './ReaderBar';
import { useLook } from './use-look';
import { useReadingPlace } from './use-reading-place';
import { useMarkRead } from './use-mark-read';

export type ReaderPaneProps = {
  id: string;
  changes: Changes;
  /** The button back to the list. */
  back: ComponentChildren;
  /** Whether its keys are listened to: where the list beside it does that, they are not. */
  ownsKeys: boolean;
  onBack: () => void;
  onEdit: () => void;
  onExport: () => void;
  onStep?: (by: 1 | -1) => void;
};

type GoneProps = { back: ComponentChildren; canUndo: boolean; undo: () => void };

function Gone({ back, canUndo, undo }: GoneProps) {
  return (
    <>
      <div class="bar">{back}</div>
      <div class="list-state">
        <h1>{message('goneTitle')}</h1>
        {canUndo && (
          <button type="button" class="quiet seal" onClick={undo}>
            {message('undo')}
          </button>
        )}
      </div>
    </>
  );
}

type Doing = { remove: () => void; copy: (post: FullPost) => void; note: () => void };

function actsOn(post: FullPost, props: ReaderPaneProps, { remove, copy, note }: Doing): Act[] {
  const star = post.starred ? 'unstar' : 'star';
  return [
    {
      name: post.starred ? 'unstarPosts' : 'starPosts',
      run: () => void props.changes.change([post.id], { kind: star }),
    },
    { name: 'note', run: note },
    { name: 'copy', run: () => copy(post) },
    { name: 'edit', run: props.onEdit },
    { name: 'export', run: props.onExport },
    { name: 'delete', run: remove },
  ];
}

type Shown = { post: FullPost; pictures: PicturesOf };

/** The article with its pictures; undefined where it is gone. */
async function shownOf(
  reads: Pick<Reads, 'getFullPost' | 'picturesOf'>,
  id: string,
): Promise<Shown | undefined> {
  const [post, pictures] = await Promise.all([reads.getFullPost(id), reads.picturesOf(id)]);
  return post && { post, pictures };
}

/** The reader with what can be done with the article, and the states around it. */
export function ReaderPane(props: ReaderPaneProps) {
  const { id, changes, onBack, ownsKeys } = props;
  const reads = useReads();
  const live = useLive(() => shownOf(reads, id), [reads, id]);
  const [look, changeLook] = useLook();
  const isShown = live.state === 'ready' && look !== undefined;
  const scroller = useRef<HTMLDivElement>(null);
  const remove = (): void => void changes.remove([id]);
  useShortcuts(
    ownsKeys
      ? {
          Escape: onBack,
          Backspace: onBack,
          Delete: remove,
          e: props.onExport,
          u: () => changes.undo(),
        }
      : {},
  );
  useEffect(() => {
    if (ownsKeys && isShown) scroller.current?.focus();
  }, [isShown]);

  const post = live.state === 'ready' ? live.value?.post : undefined;
  useMarkRead(post);
  useReadingPlace(id, scroller, isShown);
  const [isNoting, setNoting] = useState(false);
  const [lookPanel, setLookPanel] = useState<'closed' | 'open' | 'keyed'>('closed');
  const [isFinding, setFinding] = useState(false);
  const isLookOpen = lookPanel !== 'closed';
  const closeLook = (): void => {
    setLookPanel('closed');
    scroller.current?.focus();
  };
  useShortcuts({
    a: () => (isLookOpen ? closeLook() : setLookPanel('keyed')),
    f: () => setFinding(true),
  });
  const { end: copied, copy } = useCopy();
  const copyPost = (shown: FullPost): void => {
    const article = scroller.current?.querySelector('article');
    if (article) copy(articleWithSource(shown, article));
  };
  if (live.state === 'loading' || !look) return <LoadingList />;
  if (live.state === 'failed') return <FailedList failure={live.failure} again={onBack} />;
  if (!live.value) {
    const canUndo = changes.notice?.undo !== undefined;
    return <Gone back={props.back} canUndo={canUndo} undo={changes.undo} />;
  }
  return (
    <>
      <ReaderBar
        back={props.back}
        acts={actsOn(live.value.post, props, {
          remove,
          copy: copyPost,
          note: () => setNoting(!isNoting),
        })}
        copied={copied}
        isLookOpen={isLookOpen}
        onLook={() => setLookPanel(isLookOpen ? 'closed' : 'open')}
        onFind={() => setFinding(true)}
        onStep={props.onStep}
      />
      {isFinding && <FindBar host={scroller} onClose={() => setFinding(false)} />}
      {isLookOpen && (
        <LookPanel
          look={look}
          takesFocus={lookPanel === 'keyed'}
          onChange={changeLook}
          onClose={closeLook}
        />
      )}
      <div
        class="reader-scroll"
        data-scrolls
        data-theme={look.readerTheme}
        data-family={look.readerFamily}
        data-width={look.readerWidth}
        style={{ '--reading-size': `${look.readerSize}px` }}
        ref={scroller}
        tabIndex={0}
      >
        <NotePanel
          post={live.value.post}
          changes={changes}
          isOpen={isNoting}
          onClose={() => setNoting(false)}
        />
        <Reader {...live.value} onKeep={() => void changes.keepImages([id])} />
      </div>
    </>
  );
}
