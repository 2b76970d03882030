import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** At the end of the row of tabs. */
  readonly tools: ComponentChildren;
  readonly children: ComponentChildren;
}

type ListProps<Name extends string> = Pick<Props<Name>, 'label' | 'tabs' | 'chosen' | 'onChoose'> & {
  readonly id: string;
};

function TabList<Name extends string>({ id, label, tabs, chosen, onChoose }: ListProps<Name>) {
  const step = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = by && tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    event.currentTarget.querySelector<HTMLElement>(`[id="${id}${next.name}"]`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={label} onKeyDown={step}>
      {tabs.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}${name}`}
          aria-selected={name === chosen}
          aria-controls={`${id}panel`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Tabs as ARIA's pattern has them: one stop for the Tab key, arrow keys between them. */
export function Tabs<Name extends string>({ tools, children, ...list }: Props<Name>) {
  const id = useId();
  return (
    <>
      <div class="app-head">
        <TabList id={id} {...list} />
        {tools}
      </div>
      <div role="tabpanel" class="app-body" id={`${id}panel`} aria-labelledby={`${id}${list.chosen}`}>
        {children}
      </div>
    </>
  );
}
