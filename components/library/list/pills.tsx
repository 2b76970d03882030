import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '@/components/words';

export interface PillItem<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly state: 'on' | 'off' | 'mixed';
  readonly count?: number;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly items: readonly PillItem<Value>[];
  readonly onToggle: (value: Value) => void;
}

function Pill<Value extends string>({
  item,
  onToggle,
}: {
  readonly item: PillItem<Value>;
  readonly onToggle: (value: Value) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = item.state === 'mixed';
  });
  return (
    <label class={`choice-pill is-${item.state}`}>
      <input type="checkbox" ref={box} checked={item.state === 'on'} onChange={() => onToggle(item.value)} />
      {item.name}
      {item.count !== undefined && <span class="soft figures">{formatNumber(item.count)}</span>}
    </label>
  );
}

/** Several of a few: check boxes as small as their words. */
export function Pills<Value extends string>({ label, items, onToggle }: Props<Value>) {
  if (items.length === 0) return null;
  return (
    <fieldset class="pills">
      <legend>{label}</legend>
      <div class="pills-row">
        {items.map((item) => (
          <Pill key={item.value} item={item} onToggle={onToggle} />
        ))}
      </div>
    </fieldset>
  );
}
