import { message } from '../src/platform/i18n';
import { EditPane } from '../src/ui/edit/EditPane';
import { keepExportOrder } from '../src/ui/export/export-order';
import { BackIcon } from '../src/ui/icons';
import { ReaderPane } from '../src/ui/reader/ReaderPane';
import { useServices } from '../src/ui/services';
import { Toast } from '../src/ui/Toast';
import { useChanges } from '../src/ui/use-changes';
import type { View } from './Popup';

type Props = { view: Exclude<View, { at: 'home' }>; show: (view: View) => void };

/** What fills the popup in place of card and list: an article, or the form that corrects it. */
export function Pane({ view, show }: Props) {
  const { notes, pages } = useServices();
  const changes = useChanges();
  const { id } = view;
  const home = (): void => show({ at: 'home' });

  if (view.at === 'edit') {
    return <EditPane key={id} id={id} field={view.field} onDone={home} onCancel={home} />;
  }
  const exportPost = async (): Promise<void> => {
    await keepExportOrder(notes, [id]);
    await pages.openArchive('#export');
  };
  return (
    <>
      <ReaderPane
        key={id}
        id={id}
        changes={changes}
        ownsKeys
        back={
          <button type="button" class="quiet icon-only" aria-label={message('back')} onClick={home}>
            <BackIcon />
          </button>
        }
        onBack={home}
        onEdit={() => show({ at: 'edit', id, field: 'headline' })}
        onExport={() => void exportPost()}
      />
      <Toast notice={changes.notice} />
    </>
  );
}
