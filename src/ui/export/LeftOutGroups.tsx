import type { LeftOut, LeftOutReason } from '../../export/export-report';
import { message, type MessageKey } from '../../platform/i18n';
import { articleCount } from '../locale';
import { faultLine } from './fault-words';
import { ReportGroup } from './ReportGroup';

const LEFT_OUT = {
  'no-headline': 'leftOutNoHeadline',
  'no-time': 'leftOutNoTime',
  'profile-fault': 'leftOutProfileFault',
} as const satisfies Record<LeftOutReason, MessageKey>;

const REASONS = [
  'no-headline',
  'no-time',
  'profile-fault',
] as const satisfies readonly LeftOutReason[];

/** What is wrong with the profile, as the first of the posts met it. */
function noteOf([first]: readonly LeftOut[]): string | undefined {
  return first?.fault && faultLine(first.fault);
}

type Props = { leftOut: readonly LeftOut[]; onOpen: (id: string) => void };

/** Posts that the profile cannot express, by reason, each a way to it. */
export function LeftOutGroups({ leftOut, onOpen }: Props) {
  return REASONS.map((reason) => {
    const posts = leftOut.filter((post) => post.reason === reason);
    if (posts.length === 0) return null;
    return (
      <ReportGroup
        key={reason}
        title={message(LEFT_OUT[reason], articleCount(posts.length))}
        posts={posts}
        isWarning
        note={noteOf(posts)}
        onOpen={onOpen}
      />
    );
  });
}
