import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FullPost } from '../../core/post';
import { message } from '../../platform/i18n';
import { FailedList, LoadingList } from '../list/ListStates';
import { QuietActs } from '../QuietActs';
import { useReads } from '../reads';
import { useLive } from '../use-live';
import type { Removal } from '../use-removal';
import { useShortcuts } from '../use-shortcuts';
import { Reader } from './Reader';

export type ReaderPaneProps = {
  id: string;
  removal: Removal;
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
  const { id, removal, onBack, ownsKeys } = props;
  const reads = useReads();
  const live = useLive<FullPost | undefined>(() => reads.getFullPost(id), [reads, id]);
  const scroller = useRef<HTMLDivElement>(null);
  const remove = (): void => void removal.remove([id]);
  useShortcuts(
    ownsKeys
      ? {
          Escape: onBack,
          Backspace: onBack,
          Delete: remove,
          e: props.onExport,
          u: () => removal.undo(),
        }
      : {},
  );
  useEffect(() => {
    if (ownsKeys && live.state === 'ready') scroller.current?.focus();
  }, [live.state]);

  if (live.state === 'loading') return <LoadingList />;
  if (live.state === 'failed') return <FailedList failure={live.failure} again={onBack} />;
  if (!live.value) {
    const canUndo = removal.notice?.undo !== undefined;
    return <Gone back={props.back} canUndo={canUndo} undo={removal.undo} />;
  }
  return (
    <>
      <div class="bar">
        {props.back}
        <QuietActs
          acts={[
            { name: 'edit', run: props.onEdit },
            { name: 'export', run: props.onExport },
            { name: 'delete', run: remove },
          ]}
        />
      </div>
      <div class="reader-scroll" data-scrolls ref={scroller} tabIndex={0}>
        <Reader post={live.value} />
      </div>
    </>
  );
}
