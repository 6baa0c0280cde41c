import type { ComponentChildren } from 'preact';
import { message } from '../../platform/i18n';
import { NextIcon, PreviousIcon, SearchIcon } from '../icons';
import { QuietActs, type Act } from '../QuietActs';
import type { CopyEnd } from '../use-copy';

type Props = {
  back: ComponentChildren;
  acts: readonly Act[];
  copied: CopyEnd | undefined;
  isLookOpen: boolean;
  onLook: () => void;
  onFind: () => void;
  /** To the article before or after in the list; absent where there is no list beside it. */
  onStep?: ((by: 1 | -1) => void) | undefined;
};

function Steps({ onStep }: { onStep: NonNullable<Props['onStep']> }) {
  return (
    <>
      <button
        type="button"
        class="quiet icon-only"
        aria-label={message('previousArticle')}
        title={message('previousArticle')}
        onClick={() => onStep(-1)}
      >
        <PreviousIcon />
      </button>
      <button
        type="button"
        class="quiet icon-only"
        aria-label={message('nextArticle')}
        title={message('nextArticle')}
        onClick={() => onStep(1)}
      >
        <NextIcon />
      </button>
    </>
  );
}

/** What can be done with the open article, and how the last copy of it ended. */
export function ReaderBar({ back, acts, copied, isLookOpen, onLook, onFind, onStep }: Props) {
  return (
    <div class="bar">
      {back}
      {onStep && <Steps onStep={onStep} />}
      <QuietActs acts={acts} />
      {onStep && (
        <button
          type="button"
          class="quiet icon-only"
          aria-label={message('find')}
          title={message('find')}
          onClick={onFind}
        >
          <SearchIcon />
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-expanded={isLookOpen}
        aria-label={message('look')}
        aria-keyshortcuts="a"
        title={message('look')}
        onClick={onLook}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <span role="status" class={copied === 'refused' ? 'fault' : ''}>
        {copied === 'copied' && message('copyDone')}
        {copied === 'refused' && message('copyRefused')}
      </span>
    </div>
  );
}
