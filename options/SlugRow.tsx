import { useId, useState } from 'preact/hooks';
import { message } from '../src/platform/i18n';
import { formatNumber } from '../src/ui/locale';
import type { SlugFault, SlugLine } from './slug-choice';

type Props = {
  line: SlugLine;
  faultOf: (slug: string) => SlugFault | undefined;
  onChange: (slug: string) => void;
};

function faultText(fault: SlugFault): string {
  return fault.kind === 'letters' ? message('slugLetters') : message('slugTaken', fault.by);
}

/** A source and its word; an empty field gives it back its own. */
export function SlugRow({ line, faultOf, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const fault = typed === undefined ? undefined : faultOf(typed.trim());
  const keep = (text: string): void => {
    const slug = text.trim();
    if (faultOf(slug)) return;
    setTyped(undefined);
    if (slug !== line.slug) onChange(slug);
  };
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <td>
        <input
          class={`field${line.isOwn ? ' own' : ''}`}
          aria-label={message('slugOf', line.name)}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `${id}-note` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={typed ?? line.slug}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => keep(event.currentTarget.value)}
        />
        {fault && (
          <p class="note fault" id={`${id}-note`}>
            {faultText(fault)}
          </p>
        )}
      </td>
      <td class="figures">{formatNumber(line.posts)}</td>
    </tr>
  );
}
