import { useId, useState } from 'preact/hooks';
import { parseProfile, type ProfileData } from '../../core/profile-data';
import type { Fault } from '../../export/template/fault';
import { message } from '../../platform/i18n';
import { PageFields } from './PageFields';
import { PreviewPane } from './PreviewPane';
import { ProfileChoices } from './ProfileChoices';
import { TemplateField } from './TemplateField';
import { usePreview } from './use-preview';

type Props = {
  profile: ProfileData;
  onSave: (profile: ProfileData) => void;
  onCancel: () => void;
};

function NameField({ name, onInput }: { name: string; onInput: (name: string) => void }) {
  const id = useId();
  const isWrong = name.trim() === '';
  return (
    <div class="template-field">
      <label for={id}>{message('profileNameLabel')}</label>
      <input
        id={id}
        class="field"
        value={name}
        maxLength={80}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-note` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {isWrong && (
        <p id={`${id}-note`} class="note fault">
          {message('profileNameWrong')}
        </p>
      )}
    </div>
  );
}

type TemplatesProps = {
  draft: ProfileData;
  faults: readonly Fault[];
  change: (patch: Partial<ProfileData>) => void;
};

function Templates({ draft, faults, change }: TemplatesProps) {
  const isFile = draft.form === 'file';
  const field = (part: 'file' | 'front' | 'content' | 'footer', rows: number, hint?: string) => (
    <TemplateField
      label={message(LABEL[part])}
      part={part}
      value={draft[part]}
      faults={faults}
      rows={rows}
      {...(hint === undefined ? {} : { hint })}
      onInput={(value) => change({ [part]: value })}
    />
  );
  return (
    <>
      {field('file', 2)}
      {isFile && field('front', 12, message('profileFrontHint'))}
      {field('content', 8, message('profileContentHint'))}
      {isFile && field('footer', 4)}
      {isFile && (
        <PageFields pages={draft.pages} faults={faults} onChange={(pages) => change({ pages })} />
      )}
    </>
  );
}

const LABEL = {
  content: 'partContent',
  file: 'partFile',
  footer: 'partFooter',
  front: 'partFront',
} as const;

/** A profile's fields beside what they make of a real post. It is saved once nothing is wrong. */
export function ProfileEditor({ profile, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(profile);
  const control = usePreview(draft);
  const { preview } = control;
  const faults = preview?.at === 'faults' ? preview.faults : [];
  const parsed = parseProfile(draft);
  const change = (patch: Partial<ProfileData>): void => setDraft({ ...draft, ...patch });
  return (
    <form
      class="template-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed.ok && faults.length === 0) onSave(parsed.value);
      }}
    >
      <div class="template-fields">
        <NameField name={draft.name} onInput={(name) => change({ name })} />
        <ProfileChoices draft={draft} change={change} />
        <Templates draft={draft} faults={faults} change={change} />
        <div class="export-end">
          <button type="button" class="quiet" onClick={onCancel}>
            {message('cancel')}
          </button>
          <button
            type="submit"
            class="primary"
            disabled={!parsed.ok || preview === undefined || faults.length > 0}
          >
            {message('profileSave')}
          </button>
        </div>
      </div>
      <PreviewPane {...control} />
    </form>
  );
}
