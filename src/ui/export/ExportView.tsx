import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { message } from '../../platform/i18n';
import { explainExport } from '../explain';
import { useReads } from '../reads';
import { ProfilesView } from '../profiles/ProfilesView';
import { useServices } from '../services';
import { useKeptFocus } from '../use-kept-focus';
import { useLive } from '../use-live';
import { ExportPanel } from './ExportPanel';
import { ExportResult } from './ExportResult';
import { ExportRunning } from './ExportRunning';
import { readExportOrder, type ExportOrder } from './export-order';
import { useHostedExport, useHostedFolder } from './ExportHost';
import { FailedPanel } from './FailedPanel';
import { FolderExport } from './FolderExport';
import { offered } from './offered';
import type { ExportControl } from './use-export';

type Props = { back?: ComponentChildren; onOpen: (id: string) => void };

function Stopped({ control }: { control: ExportControl }) {
  const { state, reset } = control;
  const cancelled = {
    title: message('exportCancelledTitle'),
    text: message('exportCancelledText'),
  };
  const why = state.at === 'failed' ? explainExport(state.failure) : cancelled;
  return <FailedPanel why={why} onBack={reset} />;
}

/** The export, from the choice to what was left out. Left while it runs, it is found again as it then is. */
export function ExportView({ back, onOpen }: Props) {
  const { notes, settings } = useServices();
  const reads = useReads();
  const control = useHostedExport();
  const folder = useHostedFolder();
  const latest = useRef(control);
  latest.current = control;
  const [asked, setAsked] = useState<{ order: ExportOrder; settings: Settings }>();
  const count = useLive(() => reads.countPosts(), [reads]);
  const own = useLive(() => reads.ownProfiles(), [reads]);
  const [isEditing, setEditing] = useState(false);
  useEffect(() => {
    void Promise.all([readExportOrder(notes), settings.load()]).then(([order, kept]) =>
      setAsked({ order, settings: kept }),
    );
    return () => {
      if (latest.current.state.at !== 'running') latest.current.reset();
    };
  }, []);
  const { state } = control;
  const host = useRef<HTMLDivElement>(null);
  useKeptFocus(host, `${state.at} ${folder.state.at} ${String(isEditing)}`);
  if (isEditing) {
    return (
      <div class="export-scroll" ref={host}>
        <ProfilesView onDone={() => setEditing(false)} />
      </div>
    );
  }
  return (
    <div class="export-scroll" ref={host}>
      {back}
      <FolderExport control={folder} onOpen={onOpen} />
      {state.at === 'choosing' && folder.state.at === 'idle' && asked && own.state === 'ready' && (
        <ExportPanel
          {...asked}
          profiles={offered(asked.settings.profile, own.value)}
          onProfiles={() => setEditing(true)}
          all={count.state === 'ready' ? count.value : undefined}
          onStart={(choice, total) => void control.start(choice, total)}
          onFolder={(choice) => void folder.plan(choice)}
        />
      )}
      {state.at === 'running' && <ExportRunning state={state} onCancel={control.cancel} />}
      {state.at === 'done' && (
        <ExportResult
          exported={state.exported}
          target={state.target}
          control={control}
          onOpen={onOpen}
        />
      )}
      {(state.at === 'cancelled' || state.at === 'failed') && <Stopped control={control} />}
    </div>
  );
}
