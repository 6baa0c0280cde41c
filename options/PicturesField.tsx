import { useId, useState } from 'preact/hooks';
import { IMAGE_BUDGET } from '../src/core/settings';
import { message } from '../src/platform/i18n';
import { useImageAccess } from '../src/ui/use-image-access';
import type { SettingsControl } from './use-settings';

/** '500' -> megabytes; undefined where it is no whole number that may be kept. */
function budgetOf(text: string): number | undefined {
  const budget = /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
  return budget >= 1 && budget <= IMAGE_BUDGET.most ? budget : undefined;
}

function BudgetField({ settings, change }: SettingsControl) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && budgetOf(typed) === undefined;
  const keep = (text: string): void => {
    const imageBudget = budgetOf(text);
    if (imageBudget === undefined) return;
    setTyped(undefined);
    if (imageBudget !== settings.imageBudget) void change({ imageBudget });
  };
  return (
    <div class="option">
      <label for={id}>{message('imageBudget')}</label>
      <input
        id={id}
        class="field"
        inputMode="numeric"
        value={typed ?? String(settings.imageBudget)}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p class={isWrong ? 'note fault' : 'note'} id={`${id}-note`}>
        {message(isWrong ? 'imageBudgetWrong' : 'imageBudgetNote')}
      </p>
    </div>
  );
}

/** Whether the pictures of what is saved are kept, for which the browser asks once, and how many of them. */
export function PicturesField(control: SettingsControl) {
  const { settings, change } = control;
  const { ask } = useImageAccess();
  const [isRefused, setRefused] = useState(false);
  const turn = async (isOn: boolean): Promise<void> => {
    const isAllowed = !isOn || (await ask());
    setRefused(!isAllowed);
    await change({ keepImages: isOn && isAllowed });
  };
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.keepImages}
          aria-describedby="keep-images-note"
          onChange={(event) => void turn(event.currentTarget.checked)}
        />
        <span>{message('keepImagesOnSave')}</span>
      </label>
      <p class={isRefused ? 'note indent fault' : 'note indent'} id="keep-images-note">
        {message(isRefused ? 'imageAccessRefused' : 'keepImagesNote')}
      </p>
      <BudgetField {...control} />
    </>
  );
}
