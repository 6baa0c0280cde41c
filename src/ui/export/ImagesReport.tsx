import type { ExportReport } from '../../export/export-report';
import { message } from '../../platform/i18n';
import { articleCount, formatBytes, formatNumber } from '../locale';
import { ReportGroup } from './ReportGroup';

type Props = { images: ExportReport['images']; onOpen: (id: string) => void };

/** How many images left, and the articles of which some stay links. */
export function ImagesReport({ images, onOpen }: Props) {
  const { files, bytes, missing } = images;
  return (
    <>
      {files > 0 && (
        <p class="report">{message('exportedImages', formatNumber(files), formatBytes(bytes))}</p>
      )}
      {missing.length > 0 && (
        <ReportGroup
          title={message('missingImages', articleCount(missing.length))}
          posts={missing}
          isWarning={false}
          note={message('missingImagesNote')}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
