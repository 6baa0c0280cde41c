import { useId } from 'preact/hooks';

type Props<Value> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A choice of one among few, all of them seen: radio buttons drawn as one strip. Of one there is no choice. */
export function Segments<Value>({ legend, options, value, onChange }: Props<Value>) {
  const name = useId();
  const [only, ...others] = options;
  if (only && others.length === 0) {
    return (
      <p class="segments">
        <span class="legend">{legend}</span>
        <b>{only.label}</b>
      </p>
    );
  }
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div class="segment-strip">
        {options.map((option, at) => (
          <label key={`${at} ${option.label}`}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
