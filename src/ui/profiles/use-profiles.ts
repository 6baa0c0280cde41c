import { useState } from 'preact/hooks';
import type { ProfileData } from '../../core/profile-data';
import { readProfileFile, writeProfileFile } from '../../export/profile-file';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { explainArchive, explainProfileFile, lineOf } from '../explain';
import { download } from '../export/export-file';
import { profileName } from '../export/profile-words';
import { useReads } from '../reads';
import { useLive } from '../use-live';
import { newProfileId } from './profile-id';
import type { ProfileActs } from './ProfileList';

/** What was done last: said, and taken back where that is possible. */
export type Said = { line: string; undo?: () => void };

export type ProfilesControl = {
  own: readonly ProfileData[];
  /** The profile that is being edited. */
  editing: ProfileData | undefined;
  said: Said | undefined;
  acts: ProfileActs;
  save: (profile: ProfileData) => void;
  cancel: () => void;
  fromFile: (file: File) => void;
};

/** How long a file that is handed out stays readable, ms. */
const LINGER = 60_000;

function handOut(profile: ProfileData): void {
  const text = writeProfileFile({ ...profile, name: profileName(profile) });
  const file = new Blob([text], { type: 'application/yaml' });
  setTimeout(download(file, `${profile.id}.jianbao-profile.yaml`), LINGER);
}

/** The reader's profiles, and what is done with them. */
export function useProfiles(): ProfilesControl {
  const reads = useReads();
  const live = useLive(() => reads.ownProfiles(), [reads]);
  const own = live.state === 'ready' ? live.value : [];
  const [editing, setEditing] = useState<ProfileData>();
  const [said, setSaid] = useState<Said>();
  const say = (next: Said): void => {
    setSaid(next);
    announce(next.line);
  };
  /** Writes, and says how that ended. */
  const writing = async (write: () => Promise<void>, next: Said): Promise<boolean> => {
    try {
      await write();
      say(next);
      return true;
    } catch (error) {
      say({ line: lineOf(explainArchive(reads.failureOf(error), 'change')) });
      return false;
    }
  };
  const save = async (profile: ProfileData): Promise<void> => {
    const next = { line: message('profileSaved', profile.name) };
    if (await writing(() => reads.keepProfile(profile), next)) setEditing(undefined);
  };
  const fromFile = async (file: File): Promise<void> => {
    const read = readProfileFile(await file.text(), 'new');
    if (!read.ok) return say({ line: lineOf(explainProfileFile(read.failure)) });
    const { name } = read.value;
    const profile = { ...read.value, id: newProfileId(name, own) };
    await writing(() => reads.keepProfile(profile), { line: message('profileImported', name) });
  };
  const remove = async (profile: ProfileData): Promise<void> => {
    const undo = (): void =>
      void writing(() => reads.keepProfile(profile), {
        line: message('profileSaved', profile.name),
      });
    const next = { line: message('profileDeleted', profile.name), undo };
    await writing(() => reads.removeProfile(profile.id), next);
  };
  const copy = (profile: ProfileData): void => {
    const name = message('profileCopyName', profileName(profile)).slice(0, 80);
    setSaid(undefined);
    setEditing({ ...profile, name, id: newProfileId(name, own) });
  };
  const edit = (profile: ProfileData): void => {
    setSaid(undefined);
    setEditing(profile);
  };
  return {
    own,
    editing,
    said,
    acts: { copy, edit, remove: (profile) => void remove(profile), toFile: handOut },
    save: (profile) => void save(profile),
    cancel: () => setEditing(undefined),
    fromFile: (file) => void fromFile(file),
  };
}
