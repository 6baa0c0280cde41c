import type { LeftOut, LeftOutReason } from '../../export/export-report';
import { message, type MessageKey } from '../../platform/i18n';
import { articleCount } from '../locale';
import { ReportGroup } from './ReportGroup';

const LEFT_OUT = {
  'no-headline': 'leftOutNoHeadline',
  'no-time': 'leftOutNoTime',
} as const satisfies Record<LeftOutReason, MessageKey>;

const REASONS = ['no-headline', 'no-time'] as const satisfies readonly LeftOutReason[];

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
        onOpen={onOpen}
      />
    );
  });
}
