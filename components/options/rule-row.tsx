import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { Shape } from '@/components/shape';
import { kindName, t, translate } from '@/components/words';
import type { CatalogueEntry } from './contract';
import { RuleExample } from './rule-example';

interface Props {
  readonly rule: CatalogueEntry;
  readonly isOn: boolean;
  /** Opened and brought into view when the page was asked for this rule. */
  readonly isWanted: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A reason names the words it was found at; the catalogue has none. */
const reasonOf = (rule: CatalogueEntry): string =>
  translate(`reason.${rule.messageId}`).replaceAll(/\{\w+\}/g, '…');

function Proof({ rule }: { readonly rule: CatalogueEntry }) {
  return (
    <div class="proof">
      <p>{reasonOf(rule)}</p>
      {rule.flags.length > 0 && (
        <>
          <h3>{t('options.flags')}</h3>
          <ul>
            {rule.flags.map((text) => (
              <RuleExample key={text} text={text} severity={rule.severity} />
            ))}
          </ul>
        </>
      )}
      {rule.passes.length > 0 && (
        <>
          <h3>{t('options.passes')}</h3>
          <ul>
            {rule.passes.map((text) => (
              <RuleExample key={text} text={text} severity={rule.severity} />
            ))}
          </ul>
        </>
      )}
      <p class="small soft">
        <code>{rule.id}</code>
        {rule.source && ` · ${t('options.source')}: ${rule.source}`}
      </p>
    </div>
  );
}

/** One rule: on or off, why, and its proof. */
export function RuleRow({ rule, isOn, isWanted, onSwitch }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWanted) row.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  const name = rule.id.split('/').at(-1) ?? rule.id;
  return (
    <li class={isWanted ? 'rule is-wanted' : 'rule'} ref={row}>
      <input
        type="checkbox"
        aria-label={`${kindName(rule.kind)}, ${name}`}
        checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <details open={isWanted}>
        <summary>
          <Shape of={rule.severity} />
          <span class="rule-name">
            {kindName(rule.kind)} <code class="small soft">{name}</code>
          </span>
          {rule.language && <span class="small soft">{translate(`languageName.${rule.language}`)}</span>}
          <Icon name="chevron" size={14} />
        </summary>
        <Proof rule={rule} />
      </details>
    </li>
  );
}
