import type { ProfileData } from '../../core/profile-data';
import { message } from '../../platform/i18n';
import { Segments } from '../export/Segments';

type Props = { draft: ProfileData; change: (patch: Partial<ProfileData>) => void };

const NEEDS = { headline: 'profileNeedsHeadline', time: 'profileNeedsTime' } as const;

/** What of a profile is a choice among few. */
export function ProfileChoices({ draft, change }: Props) {
  return (
    <>
      <Segments
        legend={message('profileFormLabel')}
        options={[
          { value: 'file' as const, label: message('profileFormFile') },
          { value: 'lines' as const, label: message('profileFormLines') },
        ]}
        value={draft.form}
        onChange={(form) => change({ form })}
      />
      <Segments
        legend={message('profileBodyLabel')}
        options={[
          { value: 'commonmark' as const, label: message('profileBodyCommonmark') },
          { value: 'markdown' as const, label: message('profileBodyMarkdown') },
          { value: 'html' as const, label: message('profileBodyHtml') },
        ]}
        value={draft.body}
        onChange={(body) => change({ body })}
      />
      {draft.form === 'file' && (
        <Segments
          legend={message('profileAssetsLabel')}
          options={[
            { value: undefined, label: message('profileAssetsNone') },
            { value: 'jekyll' as const, label: 'Jekyll' },
            { value: 'hugo' as const, label: 'Hugo' },
            { value: 'relative' as const, label: message('profileAssetsRelative') },
          ]}
          value={draft.assets}
          onChange={(assets) => change({ assets })}
        />
      )}
      {(['headline', 'time'] as const).map((need) => (
        <label key={need} class="template-need">
          <input
            type="checkbox"
            checked={draft.needs.includes(need)}
            onChange={({ currentTarget: { checked } }) => {
              const others = draft.needs.filter((other) => other !== need);
              change({ needs: checked ? [...others, need] : others });
            }}
          />
          <span>{message(NEEDS[need])}</span>
        </label>
      ))}
    </>
  );
}
