import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { FailedList, LoadingList } from '../list/ListStates';
import { QuietActs } from '../QuietActs';
import { useReads } from '../reads';
import { useLive } from '../use-live';
import type { Changes } from '../use-changes';
import { useShortcuts } from '../use-shortcuts';
import { NotePanel } from './NotePanel';
import { Reader } from './Reader';
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

/** The reader with what can be done with the article, and the states around it. */
export function ReaderPane(props: ReaderPaneProps) {
  const { id, changes, onBack, ownsKeys } = props;
  const reads = useReads();
  const live = useLive<FullPost | undefined>(() => reads.getFullPost(id), [reads, id]);
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
    if (ownsKeys && live.state === 'ready') scroller.current?.focus();
  }, [live.state]);

  const post = live.state === 'ready' ? live.value : undefined;
  useMarkRead(post);
  const [isNoting, setNoting] = useState(false);
  if (live.state === 'loading') return <LoadingList />;
  if (live.state === 'failed') return <FailedList failure={live.failure} again={onBack} />;
  if (!live.value) {
    const canUndo = changes.notice?.undo !== undefined;
    return <Gone back={props.back} canUndo={canUndo} undo={changes.undo} />;
  }
  return (
    <>
      <div class="bar">
        {props.back}
        <QuietActs
          acts={[
            {
              name: live.value.starred ? 'unstarPosts' : 'starPosts',
              run: () =>
                void changes.change([id], { kind: live.value?.starred ? 'unstar' : 'star' }),
            },
            { name: 'note', run: () => setNoting(!isNoting) },
            { name: 'edit', run: props.onEdit },
            { name: 'export', run: props.onExport },
            { name: 'delete', run: remove },
          ]}
        />
      </div>
      <div class="reader-scroll" data-scrolls ref={scroller} tabIndex={0}>
        <NotePanel
          post={live.value}
          changes={changes}
          isOpen={isNoting}
          onClose={() => setNoting(false)}
        />
        <Reader post={live.value} />
      </div>
    </>
  );
}
