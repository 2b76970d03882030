// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { CatalogueEntry, OptionsActions } from '@/components/options/contract';
import { OptionsPage } from '@/components/options/options-page';
import { WelcomePage } from '@/components/options/welcome-page';
// The desk loads it when it needs it; it is not the loading that is tested.
import '@/utils/engine/index';
import type { BackupDesk } from '@/utils/library/backup-task';
import { createSessionStore, type ReportChoices } from '@/utils/state/session';
import { syncActions, syncStore } from './made-sync';
import { languages, speak, words } from './speak';

const rule = (id: string, part: Pick<CatalogueEntry, 'dimension' | 'kind'>): CatalogueEntry => ({
  id,
  severity: 'consider',
  messageId: 'madeUp',
  language: id.startsWith('de') ? 'de' : 'en',
  flags: [`Ein ⟦Beispiel⟧ zu ${id}.`],
  passes: ['Ein anderer Satz.'],
  source: 'Benoit',
  ...part,
});

const unusedDesk: BackupDesk = {
  save: () => expect.unreachable(),
  preview: () => expect.unreachable(),
  load: () => expect.unreachable(),
};

const catalogue = [
  rule('de/wording/synergie', { dimension: 'wording', kind: 'jargon' }),
  rule('en/wording/synergy', { dimension: 'wording', kind: 'jargon' }),
  rule('de/stance/out-of-context', { dimension: 'stance', kind: 'out-of-context' }),
];

function show(part: Partial<ReportChoices> = {}, wanted?: string) {
  const settings = createStore<ReportChoices>(() => ({
    ...createSessionStore().getState().choices,
    ...part,
  }));
  const actions = {
    change: vi.fn(async (change: Partial<ReportChoices>) => settings.setState(change)),
    remindOfBackup: vi.fn(async () => undefined),
    changeShortcuts: vi.fn(),
    finishWelcome: vi.fn(),
  } satisfies OptionsActions;
  const shortcuts = [
    { name: 'popup', keys: 'Alt+Shift+L' },
    { name: 'next-hint', keys: '' },
  ] as const;
  const backup = createStore(() => ({ isReminderOn: true, lastBackupAt: 0, askedAt: 0 }));
  const props = {
    settings,
    backup,
    desk: unusedDesk,
    catalogue,
    shortcuts,
    actions,
    wanted,
    sync: { store: syncStore(), actions: syncActions() },
  };
  return { settings, actions, ...render(<OptionsPage {...props} />) };
}

describe.each(languages)('the settings in %s', (language) => {
  const w = (key: string) => words(language, key);
  const check = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
  const whole = (key: string) => check(w('options.dimensionSwitch').replace('{name}', w(`dimension.${key}`)));
  beforeEach(() => speak(language));

  it('has all its sections in the contents', () => {
    show();
    const links = within(screen.getByRole('navigation', { name: w('options.sections') })).getAllByRole(
      'link',
    );
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).toBeTruthy();
    expect(links).toHaveLength(7);
  });

  it('saves a choice at once and says so', async () => {
    const { actions } = show();
    fireEvent.change(screen.getByRole('combobox', { name: w('options.language') }), {
      target: { value: 'de' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: w('options.audience') }), {
      target: { value: 'employees' },
    });
    expect(actions.change.mock.calls).toEqual([[{ language: 'de' }], [{ audience: 'employees' }]]);
    expect(await screen.findByText(w('notice.settingsSaved'))).toBeTruthy();
  });

  it('says when a choice was not saved', async () => {
    const { actions } = show();
    actions.change.mockRejectedValueOnce(new Error('quota'));
    fireEvent.change(screen.getByRole('combobox', { name: w('options.language') }), {
      target: { value: 'de' },
    });
    expect(await screen.findByText(w('notice.settingsNotSaved'))).toBeTruthy();
  });

  it('switches one rule, and a whole dimension', async () => {
    const { settings } = show();
    fireEvent.click(screen.getAllByText(w('dimension.wording'))[0]!);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'synergie' } });
    fireEvent.click(check(`${w('kind.jargon')}, synergie`));
    await waitFor(() => expect(settings.getState().disabledRules).toEqual(['de/wording/synergie']));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(whole('wording').indeterminate).toBe(true);
    fireEvent.click(whole('stance'));
    await waitFor(() =>
      expect(settings.getState().disabledRules).toEqual(['de/wording/synergie', 'de/stance/out-of-context']),
    );
    expect(whole('stance').checked).toBe(false);
    fireEvent.click(whole('stance'));
    await waitFor(() => expect(settings.getState().disabledRules).toEqual(['de/wording/synergie']));
  });

  it('finds rules by word and language', () => {
    show();
    fireEvent.change(screen.getByRole('combobox', { name: w('options.ruleLanguage') }), {
      target: { value: 'en' },
    });
    expect(screen.queryByText(w('dimension.stance'))).toBeNull();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing of the kind' } });
    expect(screen.getByText(w('options.noRules'))).toBeTruthy();
  });

  it('opens at the rule it was asked for, with its proof', () => {
    show({}, 'de/stance/out-of-context');
    expect(screen.getByText('Beispiel').closest('mark')).toBeTruthy();
    expect(screen.getByText('Ein anderer Satz.')).toBeTruthy();
    expect(screen.getByText('Reason about …')).toBeTruthy();
  });

  it('keeps the writer’s own terms, one a line', () => {
    const { actions } = show({ glossary: ['WTT'] });
    const field = screen.getByRole('textbox', { name: w('options.glossary') });
    expect(field).toHaveProperty('value', 'WTT');
    fireEvent.change(field, { target: { value: 'WTT\n ThermoConnect \n\nWTT' } });
    expect(actions.change).toHaveBeenCalledWith({ glossary: ['WTT', 'ThermoConnect'] });
  });

  it('shows accepted hints again on request', () => {
    const { actions } = show({ acceptedHints: ['a'] });
    fireEvent.click(screen.getByRole('button', { name: w('options.forgetAccepted') }));
    expect(actions.change).toHaveBeenCalledWith({ acceptedHints: [] });
  });

  it('lists the shortcuts and leads to where they are changed', () => {
    const { actions } = show();
    expect(screen.getByText('Alt+Shift+L')).toBeTruthy();
    expect(screen.getByText(w('options.notSet'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: w('options.changeShortcuts') }));
    expect(actions.changeShortcuts).toHaveBeenCalledOnce();
  });
});

describe.each(languages)('the first run in %s', (language) => {
  const w = (key: string) => words(language, key);
  const settings = createStore<ReportChoices>(() => createSessionStore().getState().choices);
  beforeEach(() => speak(language));

  it('is three steps, with a sample post in both languages', () => {
    render(<WelcomePage settings={settings} actions={{ finishWelcome: vi.fn() }} />);
    expect(screen.getAllByRole('heading', { level: 2, name: /(Schritt|Step) \d/ })).toHaveLength(3);
    const field = screen.getByRole('textbox', { name: w('desk.label') });
    expect(field).toHaveProperty('value', w(language === 'de' ? 'welcome.sampleDe' : 'welcome.sampleEn'));
    const other = language === 'de' ? 'En' : 'De';
    fireEvent.click(screen.getByRole('radio', { name: w(`languageName.${other.toLowerCase()}`) }));
    expect(field).toHaveProperty('value', w(`welcome.sample${other}`));
  });

  it('finds something to object to in either sample', async () => {
    const { container } = render(<WelcomePage settings={settings} actions={{ finishWelcome: vi.fn() }} />);
    for (const each of ['de', 'en']) {
      fireEvent.click(screen.getByRole('radio', { name: w(`languageName.${each}`) }));
      await waitFor(() => expect(container.querySelectorAll('.hint-row').length).toBeGreaterThan(1), {
        timeout: 5000,
      });
    }
  });

  it('ends with the audience that was chosen', () => {
    const finishWelcome = vi.fn();
    render(<WelcomePage settings={settings} actions={{ finishWelcome }} />);
    fireEvent.click(screen.getByRole('radio', { name: w('audienceName.investors') }));
    fireEvent.click(screen.getByRole('button', { name: w('welcome.start') }));
    expect(finishWelcome).toHaveBeenCalledWith('investors');
  });
});
