import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly problem?: string;
  readonly value: string;
  readonly isLong?: boolean;
  /** Shown as dots, and not kept by the browser. */
  readonly isSecret?: boolean;
  /** Can be read and copied, but not changed. */
  readonly isFixed?: boolean;
  readonly onValue: (value: string) => void;
}

/** A text field with its label, and what helps or what is wrong below it. */
export function LabelledField({ label, help, problem, value, isLong, isSecret, isFixed, onValue }: Props) {
  const id = useId();
  const common = {
    id,
    class: 'field',
    value,
    readOnly: isFixed,
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
      {isLong && <textarea {...common} rows={6} />}
      {isSecret && <input {...common} type="password" autocomplete="new-password" />}
      {!isLong && !isSecret && <input {...common} autocomplete="off" />}
      {(problem ?? help) && (
        <p id={`${id}help`} class={problem ? 'wrong' : 'small soft'}>
          {problem ?? help}
        </p>
      )}
    </div>
  );
}
