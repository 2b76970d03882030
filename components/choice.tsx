import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  /** Beside its label on one line, without a box. */
  readonly isPlain?: boolean;
}

/** A labelled native select whose values keep their type. */
export function Choice<Value extends string>({
  label,
  value,
  values,
  nameOf,
  onChange,
  isPlain,
}: Props<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const found = values.find((each) => each === chosen);
    if (found) onChange(found);
  };
  return (
    <div class={isPlain ? 'choice-line' : 'labelled'}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class={isPlain ? 'select plain' : 'select'}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
