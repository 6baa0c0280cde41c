import { message } from '../../src/platform/i18n';
import { BackIcon } from '../../src/ui/icons';
import { later } from '../../src/ui/later';
import type { Changes } from '../../src/ui/use-changes';
import type { Route, Ways } from './route';

const EditPane = later(() => import('../../src/ui/edit/EditPane').then((part) => part.EditPane));
const ExportView = later(() =>
  import('../../src/ui/export/ExportView').then((part) => part.ExportView),
);
const ImportPane = later(() => import('./ImportPane').then((part) => part.ImportPane));
const ReaderPane = later(() =>
  import('../../src/ui/reader/ReaderPane').then((part) => part.ReaderPane),
);
const YearView = later(() => import('./year/YearView').then((part) => part.YearView));

type Props = {
  route: Route;
  go: Ways['go'];
  changes: Changes;
  onExport: (ids: readonly string[]) => void;
  /** To the article before or after in the list. */
  onStep: (by: 1 | -1) => void;
};

/** Where the list is not seen beside the pane, what is listed takes its place (archive.css). */
function showsOnePane(): boolean {
  return matchMedia('(max-width: 719px)').matches;
}

/** Seen only in windows that show one pane at a time. */
function Back({ go }: { go: Props['go'] }) {
  return (
    <button
      type="button"
      class="quiet icon-only back-narrow"
      aria-label={message('back')}
      onClick={() => go({ at: 'list' })}
    >
      <BackIcon />
    </button>
  );
}

/** What stands beside the list: an article, a form, an export, an import, a year, or nothing yet. */
export function Pane({ route, go, changes, onExport, onStep }: Props) {
  switch (route.at) {
    case 'list':
      return (
        <div class="list-state">
          <h1>{message('pickTitle')}</h1>
          <p>{message('pickText')}</p>
        </div>
      );
    case 'export':
      return <ExportView back={<Back go={go} />} onOpen={(id) => go({ at: 'post', id })} />;
    case 'import':
      return <ImportPane back={<Back go={go} />} onOpen={(id) => go({ at: 'post', id })} />;
    case 'year':
      return (
        <YearView
          year={route.year}
          query={route.query}
          back={<Back go={go} />}
          onYear={(year) => go({ at: 'year', year })}
          onQuery={(query) => go(showsOnePane() ? { at: 'list', query } : { query })}
        />
      );
    case 'edit': {
      const toPost = (): void => go({ at: 'post', id: route.id });
      return (
        <EditPane key={route.id} id={route.id} field="headline" onDone={toPost} onCancel={toPost} />
      );
    }
    case 'post':
      return (
        <ReaderPane
          key={route.id}
          id={route.id}
          changes={changes}
          ownsKeys={false}
          back={<Back go={go} />}
          onBack={() => go({ at: 'list' })}
          onEdit={() => go({ at: 'edit', id: route.id })}
          onExport={() => onExport([route.id])}
          onStep={onStep}
        />
      );
  }
}
