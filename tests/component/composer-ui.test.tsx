// @vitest-environment happy-dom
import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposerUi } from '@/components/composer/composer-ui';
import { type ComposerActions, type ComposerState, createComposerStore } from '@/utils/state/composer';
import { apology, filler, jargon, report, text } from './made-report';
import { languages, speak, words } from './speak';

const actions = {
  togglePanel: vi.fn(),
  closePanel: vi.fn(),
  openHint: vi.fn(),
  stepHint: vi.fn(),
  closeHint: vi.fn(),
  applyFix: vi.fn(),
  acceptHint: vi.fn(),
  disableRule: vi.fn(),
  setAudience: vi.fn(),
  saveDraft: vi.fn(),
  loadDraft: vi.fn(),
  insertSnippet: vi.fn(),
  restoreText: vi.fn(),
  dismissRestore: vi.fn(),
  dismissNotice: vi.fn(),
  openLibrary: vi.fn(),
  openRule: vi.fn(),
  movePanel: vi.fn(),
  fillPlaceholders: vi.fn(),
  cancelPlaceholders: vi.fn(),
} satisfies ComposerActions;

const anchor = { left: 100, top: 100, width: 500, height: 200 };

function show(state: Partial<ComposerState>) {
  const store = createComposerStore({ channel: 'post', audience: 'public' });
  store.setState({ text, report, anchor, ...state });
  return { store, ...render(<ComposerUi store={store} actions={actions} />) };
}

beforeEach(() => void vi.clearAllMocks());

describe.each(languages)('the panel in %s', (language) => {
  const w = (key: string) => words(language, key);
  const panel = () => within(screen.getByRole('region', { name: w('report.title') }));
  beforeEach(() => speak(language));

  it('lists hints by dimension, the one with a stop first', () => {
    show({ isPanelOpen: true });
    const titles = panel()
      .getAllByRole('heading')
      .map(({ textContent }) => textContent?.replace(/ \d+$/, ''));
    expect(titles).toEqual([
      w('dimension.stance'),
      w('dimension.wording'),
      w('report.questions'),
      w('report.metrics'),
    ]);
    const rows = panel().getAllByRole('button', {
      name: new RegExp(`^(${w('severity.stop')}|${w('severity.consider')}|${w('severity.polish')}):`),
    });
    expect(rows.map((row) => row.textContent)).toEqual([
      `${w('severity.stop')}: ${w('kind.conditional_apology')}if anyone was hurt`,
      `${w('severity.consider')}: ${w('kind.jargon')}leverage`,
      `${w('severity.polish')}: ${w('kind.filler')}Actually`,
    ]);
  });

  it('opens a card from a row, steps, and moves between rows with the arrow keys', () => {
    show({ isPanelOpen: true });
    const row = panel().getByRole('button', { name: new RegExp(w('kind.jargon')) });
    fireEvent.click(row);
    expect(actions.openHint).toHaveBeenCalledWith(jargon.fingerprint);
    fireEvent.click(panel().getByRole('button', { name: w('ui.nextHint') }));
    fireEvent.click(panel().getByRole('button', { name: w('ui.previousHint') }));
    expect(actions.stepHint.mock.calls).toEqual([[1], [-1]]);
    row.focus();
    fireEvent.keyDown(row, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain(w('kind.filler'));
  });

  it('asks the critic’s questions and says what took the points', () => {
    show({ isPanelOpen: true });
    expect(panel().getByText('How many?', { selector: '.questions p' })).toBeTruthy();
    expect(panel().getByText(w('report.lost'))).toBeTruthy();
    expect(panel().getByText(language === 'de' ? '−40 Punkte' : '−40 points')).toBeTruthy();
    expect(panel().getByText(language === 'de' ? '31 von 100' : '31 of 100')).toBeTruthy();
  });

  it('counts characters of LinkedIn’s limit', () => {
    show({ isPanelOpen: true });
    const of = language === 'de' ? `${text.length} von 3.000` : `${text.length} of 3,000`;
    expect(panel().getByText(of)).toBeTruthy();
  });

  it('switches the audience, saves, moves from the keyboard, and closes on Escape', () => {
    show({ isPanelOpen: true });
    fireEvent.change(panel().getByRole('combobox', { name: w('report.audience') }), {
      target: { value: 'investors' },
    });
    expect(actions.setAudience).toHaveBeenCalledWith('investors');
    fireEvent.click(
      within(document.querySelector('footer')!).getByRole('button', { name: w('ui.saveDraft') }),
    );
    expect(actions.saveDraft).toHaveBeenCalledOnce();
    const grip = panel().getByRole('button', { name: w('ui.move') });
    fireEvent.keyDown(grip, { key: 'ArrowLeft' });
    expect(actions.movePanel).toHaveBeenCalledWith(expect.objectContaining({ left: expect.any(Number) }));
    fireEvent.keyDown(grip, { key: 'Escape' });
    expect(actions.closePanel).toHaveBeenCalledOnce();
  });

  it('does not praise a text without hints', () => {
    show({ isPanelOpen: true, report: { ...report, hints: [], questions: [] } });
    expect(panel().getByText(w('report.clean'))).toBeTruthy();
  });
});

describe.each(languages)('the card in %s', (language) => {
  const w = (key: string) => words(language, key);
  const card = (kind: string) => within(screen.getByRole('dialog', { name: w(kind) }));
  beforeEach(() => speak(language));

  it('says why and what instead, where nothing can be put in', () => {
    show({ openHint: apology.fingerprint });
    expect(card('kind.conditional_apology').getByText('Reason about if anyone was hurt')).toBeTruthy();
    expect(card('kind.conditional_apology').getByText('Advice about if anyone was hurt')).toBeTruthy();
  });

  it('applies a fix that shows before and after', () => {
    show({ openHint: jargon.fingerprint });
    fireEvent.click(
      card('kind.jargon').getByRole('button', { name: `${w('report.replaceWord')}: leverage use` }),
    );
    expect(actions.applyFix).toHaveBeenCalledWith(jargon.fixes[0]);
  });

  it('says that a fix deletes', () => {
    show({ openHint: filler.fingerprint });
    const name = `${w('report.removeWord')}: Actually ${w('report.removed')}`;
    expect(card('kind.filler').getByRole('button', { name })).toBeTruthy();
  });

  it('leaves the hint, its rule, or shows the rule', () => {
    show({ openHint: jargon.fingerprint });
    for (const key of ['report.accept', 'report.disable', 'report.rule'])
      fireEvent.click(card('kind.jargon').getByRole('button', { name: w(key) }));
    expect(actions.acceptHint).toHaveBeenCalledWith(jargon.fingerprint);
    expect(actions.disableRule).toHaveBeenCalledWith(jargon.ruleId);
    expect(actions.openRule).toHaveBeenCalledWith(jargon.ruleId);
  });

  it('takes the focus when opened from the keyboard, and gives it back on Escape', () => {
    show({ openHint: jargon.fingerprint, isHintFocused: true });
    expect(document.activeElement?.textContent).toContain('leverage');
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(actions.closeHint).toHaveBeenCalledOnce();
  });

  it('leaves the focus in the editor when opened by a click', () => {
    show({ openHint: jargon.fingerprint });
    expect(document.activeElement).toBe(document.body);
  });
});

describe.each(languages)('what is told in %s', (language) => {
  const w = (key: string) => words(language, key);
  beforeEach(() => speak(language));
  afterEach(() => void vi.useRealTimers());

  it('offers the text from before a crash', () => {
    const at = new Date(2026, 10, 24, 10, 42).getTime();
    show({ restore: { key: 'post', channel: 'post', text, at } });
    const bar = within(screen.getByRole('region', { name: /10:42/ }));
    fireEvent.click(bar.getByRole('button', { name: w('restore.restore') }));
    fireEvent.click(bar.getByRole('button', { name: w('restore.dismiss') }));
    expect(actions.restoreText).toHaveBeenCalledOnce();
    expect(actions.dismissRestore).toHaveBeenCalledOnce();
  });

  it('shows a notice with its way out in a live region', () => {
    const run = vi.fn();
    show({ notice: { id: 'loadReplaces', tone: 'problem', action: { label: 'replace', run } } });
    expect(screen.getByText(w('notice.loadReplaces')).closest('[role=status]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: w('notice.replace') }));
    expect(run).toHaveBeenCalledOnce();
  });

  it('asks for the gaps of a snippet in one form', () => {
    const snippet = {
      schema: 1,
      id: 's',
      name: 'Dank',
      trigger: 'dank',
      text: '',
      tags: [],
      createdAt: 0,
      updatedAt: 0,
      vv: {},
    } as const;
    show({ filling: { snippet, names: ['Team', 'Jahr'] } });
    const form = screen.getByRole('form', { name: /Dank/ });
    expect(within(form).getByRole('textbox', { name: 'Team' })).toHaveProperty('autofocus', true);
    fireEvent.input(within(form).getByRole('textbox', { name: 'Team' }), { target: { value: 'Nabburg' } });
    fireEvent.submit(form);
    expect(actions.fillPlaceholders).toHaveBeenCalledWith({ Team: 'Nabburg', Jahr: '' });
    fireEvent.keyDown(form, { key: 'Escape' });
    expect(actions.cancelPlaceholders).toHaveBeenCalledOnce();
  });

  it('speaks once the reading has turned to stop, not while it is fine', () => {
    vi.useFakeTimers();
    const ready = { ...report, reading: { value: 95, state: 'ready', lost: [] } } as const;
    const { store, container } = show({ report: ready });
    const spoken = () => container.querySelector('.unseen-text[role=status]')?.textContent;
    act(() => void vi.advanceTimersByTime(5000));
    expect(spoken()).toBe('');
    act(() => store.setState({ report }));
    act(() => void vi.advanceTimersByTime(2000));
    expect(spoken()).toBe(language === 'de' ? 'Lackmus: Stopp, 3 Hinweise' : 'Lackmus: Stop, 3 hints');
  });

  it('draws nothing while LinkedIn’s own dialog is open over it', () => {
    show({ isCovered: true, isPanelOpen: true, openHint: jargon.fingerprint });
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('saves, loads and inserts from the menu', () => {
    const draft = { id: 'd', title: 'Nabburg', updatedAt: 1 } as unknown as ComposerState['drafts'][number];
    const snippet = {
      id: 's',
      name: 'Dank',
      trigger: 'dank',
    } as unknown as ComposerState['snippets'][number];
    show({ drafts: [draft], snippets: [snippet] });
    fireEvent.click(screen.getByText('Nabburg'));
    fireEvent.click(screen.getByText(/^Dank/));
    fireEvent.click(screen.getByText(w('ui.openLibrary')));
    expect(actions.loadDraft).toHaveBeenCalledWith(draft);
    expect(actions.insertSnippet).toHaveBeenCalledWith(snippet);
    expect(actions.openLibrary).toHaveBeenCalledOnce();
  });
});
