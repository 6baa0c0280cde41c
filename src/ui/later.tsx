import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../platform/i18n';
import { LoadingList } from './list/ListStates';

type Part<Props> =
  { state: 'loading' } | { state: 'failed' } | { state: 'ready'; View: ComponentType<Props> };

/** The code of this part is gone, as after an update of the extension: a new start has the new one. */
function Gone() {
  return (
    <div class="list-state" role="alert">
      <h1>{message('partGoneTitle')}</h1>
      <p>{message('partGoneText')}</p>
      <button type="button" class="quiet seal" onClick={() => location.reload()}>
        {message('partGoneReload')}
      </button>
    </div>
  );
}

/** A view whose code is read when it is first shown, so that no page waits for it at its start. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [part, setPart] = useState<Part<Props>>(
      known ? { state: 'ready', View: known } : { state: 'loading' },
    );
    useEffect(() => {
      if (known) return;
      const read = async (): Promise<void> => {
        known = await load();
        setPart({ state: 'ready', View: known });
      };
      read().catch(() => setPart({ state: 'failed' }));
    }, []);
    if (part.state === 'loading') return <LoadingList />;
    return part.state === 'failed' ? <Gone /> : <part.View {...props} />;
  };
}
