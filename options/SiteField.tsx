import { useId, useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { siteAddressOf } from '../src/core/site-address';

type Props = { siteAddress: string; onChange: (siteAddress: string) => void };

/** The site that the foot of every finews post links to. */
export function SiteField({ siteAddress, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && siteAddressOf(typed) === undefined;
  const keep = (text: string): void => {
    const address = siteAddressOf(text);
    if (address === undefined) return;
    setTyped(undefined);
    if (address !== siteAddress) onChange(address);
  };
  return (
    <div class="option">
      <label for={id}>{message('optionSite')}</label>
      <input
        id={id}
        class="field"
        inputMode="url"
        value={typed ?? siteAddress}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p class={isWrong ? 'note fault' : 'note'} id={`${id}-note`}>
        {message(isWrong ? 'siteWrong' : 'optionSiteNote')}
      </p>
    </div>
  );
}
