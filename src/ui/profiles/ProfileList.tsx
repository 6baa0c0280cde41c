import type { ProfileData } from '../../core/profile-data';
import { BUILT_IN } from '../../export/built-in/built-in-profiles';
import { message } from '../../platform/i18n';
import { profileHint, profileName } from '../export/profile-words';

/** What can be done with profiles. */
export type ProfileActs = {
  copy: (profile: ProfileData) => void;
  edit: (profile: ProfileData) => void;
  remove: (profile: ProfileData) => void;
  toFile: (profile: ProfileData) => void;
};

type LineProps = { profile: ProfileData; acts: ProfileActs };

function ProfileLine({ profile, acts }: LineProps) {
  const name = profileName(profile);
  const isOwn = !BUILT_IN.includes(profile);
  return (
    <li>
      <div class="profile-words">
        <b>{name}</b>
        {!isOwn && <p class="note">{profileHint(profile)}</p>}
      </div>
      <div class="profile-acts">
        {isOwn && (
          <button
            type="button"
            class="quiet seal"
            aria-label={message('profileEditLabel', name)}
            onClick={() => acts.edit(profile)}
          >
            {message('edit')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={message('profileCopyLabel', name)}
          onClick={() => acts.copy(profile)}
        >
          {message('copy')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={message('profileFileLabel', name)}
          onClick={() => acts.toFile(profile)}
        >
          {message('profileToFile')}
        </button>
        {isOwn && (
          <button
            type="button"
            class="quiet"
            aria-label={message('profileDeleteLabel', name)}
            onClick={() => acts.remove(profile)}
          >
            {message('delete')}
          </button>
        )}
      </div>
    </li>
  );
}

type Props = { own: readonly ProfileData[]; acts: ProfileActs };

/** The reader's own profiles, and the built-in ones. */
export function ProfileList({ own, acts }: Props) {
  const list = (title: string, profiles: readonly ProfileData[]) => (
    <>
      <h2>{title}</h2>
      <ul class="profile-list">
        {profiles.map((profile) => (
          <ProfileLine key={profile.id} profile={profile} acts={acts} />
        ))}
      </ul>
    </>
  );
  return (
    <>
      {own.length > 0 && list(message('profilesOwn'), own)}
      {list(message('profilesBuiltIn'), BUILT_IN)}
    </>
  );
}
