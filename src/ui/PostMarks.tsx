import type { Post } from '../core/post';
import type { Signal } from '../core/signals';
import { message, type MessageKey } from '../platform/i18n';

const SIGNAL = {
  paywall: 'signalPaywall',
  continued: 'signalContinued',
  live: 'signalLive',
  corrected: 'signalCorrected',
  opinion: 'signalOpinion',
  sponsored: 'signalSponsored',
  syndicated: 'signalSyndicated',
} as const satisfies Record<Signal, MessageKey>;

/** Signals that say of a text that it is not whole: these are shown wherever the post is. */
const CUT: readonly Signal[] = ['paywall', 'continued'];

type Props = { post: Pick<Post, 'selection' | 'signals'>; which: 'all' | 'cut' };

/** What a post is beside an article of its publisher: a part of one, an opinion, taken over. */
export function PostMarks({ post, which }: Props) {
  const signals = (post.signals ?? []).filter((one) => which === 'all' || CUT.includes(one));
  return (
    <>
      {post.selection && <span class="mark-kind">{message('markSelection')}</span>}
      {signals.map((signal) => (
        <span key={signal} class={CUT.includes(signal) ? 'mark-look' : 'mark-kind'}>
          {message(SIGNAL[signal])}
        </span>
      ))}
    </>
  );
}
