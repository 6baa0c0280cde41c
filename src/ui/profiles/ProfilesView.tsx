import { useRef } from 'preact/hooks';
import { message } from '../../platform/i18n';
import { useKeptFocus } from '../use-kept-focus';
import { ProfileEditor } from './ProfileEditor';
import { ProfileList } from './ProfileList';
import { useProfiles } from './use-profiles';
import './profiles.css';

function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label class="profile-file">
      <span>{message('profileImport')}</span>
      <input
        type="file"
        accept=".yaml,.yml,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Where export profiles are copied, edited, passed on and taken in. */
export function ProfilesView({ onDone }: { onDone: () => void }) {
  const { own, editing, said, acts, save, cancel, fromFile } = useProfiles();
  const host = useRef<HTMLElement>(null);
  useKeptFocus(host, editing?.id);
  return (
    <section class={editing ? 'profiles wide' : 'profiles'} ref={host}>
      <h1>{message('profilesTitle')}</h1>
      {said && (
        <p class="profile-said">
          {said.line}{' '}
          {said.undo && (
            <button type="button" class="quiet seal" onClick={said.undo}>
              {message('undo')}
            </button>
          )}
        </p>
      )}
      {editing ? (
        <ProfileEditor key={editing.id} profile={editing} onSave={save} onCancel={cancel} />
      ) : (
        <>
          <p class="note">{message('profilesNote')}</p>
          <ProfileList own={own} acts={acts} />
          <div class="export-end">
            <FileChoice onFile={fromFile} />
            <button type="button" class="primary" onClick={onDone}>
              {message('profilesBack')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
