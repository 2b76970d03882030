import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { dimensionName, translate, translateCount } from '@/components/words';
import type { CatalogueEntry } from './contract';
import type { RuleGroup } from './find-rules';
import { RuleRow } from './rule-row';

interface Props {
  readonly group: RuleGroup;
  readonly disabled: ReadonlySet<string>;
  /** While searching, everything found is unfolded. */
  readonly isSearching: boolean;
  readonly wanted?: string;
  readonly onSwitch: (rules: readonly CatalogueEntry[], isOn: boolean) => void;
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isMixed: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function ThreeWay({ label, isOn, isMixed, onSwitch }: SwitchProps) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <input
      type="checkbox"
      ref={box}
      aria-label={label}
      checked={isOn}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  );
}

/** A dimension with its rules, switched on and off as a whole or one by one. */
export function DimensionRules({ group, disabled, isSearching, wanted, onSwitch }: Props) {
  const { dimension, rules } = group;
  const [isUnfolded, setUnfolded] = useState(rules.some(({ id }) => id === wanted));
  const isOpen = isUnfolded || isSearching;
  const off = rules.filter(({ id }) => disabled.has(id)).length;
  return (
    <li class="dimension">
      <ThreeWay
        label={translate('options.dimensionSwitch', { name: dimensionName(dimension) })}
        isOn={off < rules.length}
        isMixed={off > 0 && off < rules.length}
        onSwitch={(isOn) => onSwitch(rules, isOn)}
      />
      <details open={isOpen} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>
          <strong>{dimensionName(dimension)}</strong>
          <span class="small soft figures">
            {translateCount('options.ruleCount', rules.length)}
            {off > 0 && `, ${translateCount('options.ruleOff', off)}`}
          </span>
          <Icon name="chevron" size={14} />
        </summary>
        <ul>
          {isOpen &&
            rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                isOn={!disabled.has(rule.id)}
                isWanted={rule.id === wanted}
                onSwitch={(isOn) => onSwitch([rule], isOn)}
              />
            ))}
        </ul>
      </details>
    </li>
  );
}
