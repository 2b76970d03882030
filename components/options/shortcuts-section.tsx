import { t, translate } from '@/components/words';
import type { Shortcut } from './contract';
import { Section } from './section';

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

const nameOf: Readonly<Record<Shortcut['name'], string>> = {
  popup: 'options.popup',
  'toggle-hints': 'command.toggleHints',
  'next-hint': 'command.nextHint',
  'save-draft': 'command.saveDraft',
};

/** Keys that work inside the composer and are not the browser's to change. */
const fixed = [
  { name: 'options.openCard', keys: 'Alt+Shift+.' },
  { name: 'options.expandSnippet', keys: ';… Tab' },
] as const;

export function ShortcutsSection({ shortcuts, onChange }: Props) {
  return (
    <Section id="shortcuts" title={t('options.shortcuts')} help={t('options.shortcutsHelp')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{translate(nameOf[name])}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{t('options.notSet')}</span>}</dd>
          </div>
        ))}
        {fixed.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button start" onClick={onChange}>
        {t('options.changeShortcuts')}
      </button>
    </Section>
  );
}
