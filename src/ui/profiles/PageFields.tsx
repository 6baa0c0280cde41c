import type { ProfilePage } from '../../core/profile-data';
import type { Fault } from '../../export/template/fault';
import { message } from '../../platform/i18n';
import { Segments } from '../export/Segments';
import { TemplateField } from './TemplateField';

type Props = {
  pages: readonly ProfilePage[];
  faults: readonly Fault[];
  onChange: (pages: ProfilePage[]) => void;
};

const NEW_PAGE: ProfilePage = {
  of: 'source',
  file: 'sources/{{ slug }}.md',
  front: 'title: {{ name }}\n',
  content: '',
};

/** The pages of sources and tags that follow the posts. */
export function PageFields({ pages, faults, onChange }: Props) {
  const change = (at: number, patch: Partial<ProfilePage>): void =>
    onChange(pages.map((page, index) => (index === at ? { ...page, ...patch } : page)));
  return (
    <>
      {pages.map((page, at) => (
        <fieldset key={at} class="template-pages">
          <Segments
            legend={message('profilePageOf')}
            options={[
              { value: 'source' as const, label: message('profilePageSource') },
              { value: 'tag' as const, label: message('profilePageTag') },
            ]}
            value={page.of}
            onChange={(of) => change(at, { of })}
          />
          {(['file', 'front', 'content'] as const).map((part) => (
            <TemplateField
              key={part}
              label={message('faultPage', message(PART[part]), at + 1)}
              part={`pages.${at}.${part}`}
              value={page[part]}
              faults={faults}
              rows={part === 'file' ? 1 : 3}
              onInput={(value) => change(at, { [part]: value })}
            />
          ))}
          <button
            type="button"
            class="quiet"
            onClick={() => onChange(pages.filter((_page, index) => index !== at))}
          >
            {message('profilePageRemove')}
          </button>
        </fieldset>
      ))}
      {pages.length < 10 && (
        <button type="button" class="quiet seal" onClick={() => onChange([...pages, NEW_PAGE])}>
          {message('profilePageAdd')}
        </button>
      )}
    </>
  );
}

const PART = { content: 'partContent', file: 'partFile', front: 'partFront' } as const;
