import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly problem?: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onValue: (value: string) => void;
}

/** A text field with its label, and what helps or what is wrong below it. */
export function LabelledField({ label, help, problem, value, isLong, onValue }: Props) {
  const id = useId();
  const common = {
    id,
    class: 'field',
    value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': help || problem ? `${id}help` : undefined,
    onInput: (event: InputEvent) => {
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) onValue(target.value);
    },
  } as const;
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {isLong ? <textarea {...common} rows={6} /> : <input {...common} autocomplete="off" />}
      {(problem ?? help) && (
        <p id={`${id}help`} class={problem ? 'wrong' : 'small soft'}>
          {problem ?? help}
        </p>
      )}
    </div>
  );
}
