import type { ChangeKind } from '../../export/export-report';
import { message, type MessageKey } from '../../platform/i18n';
import { articleCount, formatBytes } from '../locale';
import { ImagesReport } from './ImagesReport';
import { LeftOutGroups } from './LeftOutGroups';
import { PageFaults } from './PageFaults';
import { ReportGroup, type ReportedPost } from './ReportGroup';
import type { Exported, ExportTarget } from './run-export';
import type { ExportControl } from './use-export';

type Props = {
  exported: Exported;
  target: ExportTarget;
  control: ExportControl;
  onOpen: (id: string) => void;
};

const CHANGED = {
  renamed: 'changeRenamed',
  'time-of-capture': 'changeTimeOfCapture',
  'title-from-text': 'changeTitleFromText',
} as const satisfies Record<ChangeKind, MessageKey>;

/** Posts by reason, in the order of first appearance. */
function byReason<Reason extends string, Entry>(
  entries: readonly Entry[],
  reasonOf: (entry: Entry) => Reason,
): [Reason, Entry[]][] {
  const groups = new Map<Reason, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(reasonOf(entry)) ?? [];
    groups.set(reasonOf(entry), [...group, entry]);
  }
  return [...groups];
}

/** What left, where it is, what was left out and why. */
export function ExportResult({ exported, target, control, onOpen }: Props) {
  const { file, name, report } = exported;
  const group = (title: MessageKey, posts: readonly ReportedPost[]) => (
    <ReportGroup
      key={title}
      title={message(title, articleCount(posts.length))}
      posts={posts}
      isWarning={false}
      onOpen={onOpen}
    />
  );
  return (
    <section class="export-panel">
      <h1>{file ? message('exportDoneTitle') : message('exportNothingTitle')}</h1>
      {file && (
        <p>
          {message(
            target === 'clipboard' ? 'clipboardDone' : 'exportDone',
            articleCount(report.exported),
          )}{' '}
          <b>{name}</b> ({formatBytes(file.size)})
        </p>
      )}
      <ImagesReport images={report.images} onOpen={onOpen} />
      <LeftOutGroups leftOut={report.leftOut} onOpen={onOpen} />
      <PageFaults faults={report.pageFaults} />
      {byReason(report.changes, (post) => post.change).map(([change, posts]) =>
        group(CHANGED[change], posts),
      )}
      <div class="export-end">
        {file && target !== 'clipboard' && (
          <button type="button" class="quiet" onClick={control.downloadAgain}>
            {message('exportAgain')}
          </button>
        )}
        <button type="button" class="primary" onClick={control.reset}>
          {message('done')}
        </button>
      </div>
    </section>
  );
}
