// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '@/components/library/app';
import { createSnippet } from '@/utils/library/snippet';
import { starterSnippets } from '@/utils/library/starter-snippets';
import type { Draft, Snippet } from '@/utils/library/types';
import { createLibraryStore } from '@/utils/state/library';
import { createSessionStore, type TabView } from '@/utils/state/session';
import { drafts, makeActions, snippets } from './made-library';
import { jargon, report, text } from './made-report';
import { librarySync } from './made-sync';
import { languages, speak, words } from './speak';

let actions = makeActions();

interface Wish {
  readonly tab?: TabView;
  readonly library?: { readonly drafts: readonly Draft[]; readonly snippets: readonly Snippet[] };
}

function show({ tab = { kind: 'away' }, library = { drafts, snippets } }: Wish = {}) {
  const store = createLibraryStore();
  store.setState({ status: 'ready', ...library });
  const session = createSessionStore();
  session.setState({ tab });
  return {
    store,
    session,
    ...render(<App library={store} session={session} actions={actions} frame="popup" sync={librarySync()} />),
  };
}

describe.each(languages)('the library in %s', (language) => {
  const w = (key: string) => words(language, key);
  const many = (key: string, n: number) => w(key).split(' | ').at(-1)!.replace('$1', String(n));
  const named = (key: string, title: string) => w(key).replace('{title}', title);
  const button = (name: string | RegExp) => screen.getByRole('button', { name });
  const openTab = (key: 'drafts' | 'snippets') =>
    fireEvent.click(screen.getByRole('tab', { name: w(`library.${key}`) }));
  const titles = () =>
    screen.queryAllByRole('listitem').map((item) => within(item).getByRole('heading').textContent);

  beforeEach(() => {
    speak(language);
    actions = makeActions();
  });

  it('is three tabs that arrow keys go round', () => {
    show();
    const [first] = screen.getAllByRole('tab');
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      w('library.hints'),
      w('library.drafts'),
      w('library.snippets'),
    ]);
    fireEvent.keyDown(first!, { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(w('library.snippets'));
    expect(document.activeElement?.textContent).toBe(w('library.snippets'));
  });

  it('opens the other frames and the settings', () => {
    show();
    for (const key of ['keepOpen', 'openWindow', 'settings']) fireEvent.click(button(w(`library.${key}`)));
    expect(actions.keepOpen).toHaveBeenCalledOnce();
    expect(actions.openWindow).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('lists drafts with first line, status, age and reading', () => {
    show();
    openTab('drafts');
    const row = within(screen.getAllByRole('listitem')[0]!);
    expect(row.getByText('Zweite Zeile von a')).toBeTruthy();
    const age = language === 'de' ? 'vor 2 Std.' : '2 hr. ago';
    expect(row.getByText(`${w('status.review')} · ${age}`)).toBeTruthy();
    expect(row.getByRole('img', { name: w('strip.value').replace('{value}', '62') })).toBeTruthy();
  });

  it('searches as one types, whatever the spelling of umlauts', () => {
    show();
    openTab('drafts');
    const field = screen.getByRole('searchbox', { name: w('library.search') });
    fireEvent.input(field, { target: { value: 'muenchen' } });
    expect(titles()).toEqual(['Werk in München']);
    fireEvent.input(field, { target: { value: 'xyz' } });
    expect(screen.getByText(w('library.noMatch').replace('{query}', 'xyz'))).toBeTruthy();
  });

  it('deletes a draft and takes it back', async () => {
    show();
    openTab('drafts');
    fireEvent.click(button(named('library.deleteDraft', 'Neue Preise')));
    fireEvent.click(await screen.findByRole('button', { name: w('notice.undo') }));
    expect(actions.deleteDrafts).toHaveBeenCalledWith(['b']);
    expect(actions.restoreDrafts).toHaveBeenCalledWith(['b']);
    expect(screen.queryByText(w('notice.draftsDeleted').split(' | ')[0]!)).toBeNull();
  });

  it('says when deleting failed', async () => {
    actions.deleteDrafts.mockRejectedValueOnce(new Error('quota'));
    show();
    openTab('drafts');
    fireEvent.click(button(named('library.deleteDraft', 'Neue Preise')));
    expect(await screen.findByText(`${w('notice.notDeleted')} ${w('problem.failed')}`)).toBeTruthy();
  });

  it('asks before a draft replaces the text on LinkedIn', async () => {
    actions.insert.mockResolvedValueOnce('not-empty');
    show();
    openTab('drafts');
    fireEvent.click(button(named('library.insertDraft', 'Neue Preise')));
    const dialog = await screen.findByRole('dialog', { name: w('library.notEmptyTitle') });
    fireEvent.click(within(dialog).getByRole('button', { name: w('library.replace') }));
    expect(actions.replace).toHaveBeenCalledWith({ text: drafts[1]?.text, draftId: 'b' });
    expect(await screen.findByText(w('notice.inserted'))).toBeTruthy();
  });

  it('offers to open LinkedIn where there is no composer', async () => {
    actions.insert.mockResolvedValueOnce('no-composer');
    show();
    openTab('drafts');
    fireEvent.click(button(named('library.insertDraft', 'Neue Preise')));
    fireEvent.click(await screen.findByRole('button', { name: w('notice.openLinkedIn') }));
    expect(actions.openLinkedIn).toHaveBeenCalledOnce();
  });

  it('opens a draft, saves it by itself, and comes back', async () => {
    show();
    openTab('drafts');
    fireEvent.click(button(named('library.open', 'Neue Preise')));
    const field = screen.getByRole('textbox', { name: w('desk.label') });
    expect(field).toHaveProperty('value', drafts[1]?.text);
    fireEvent.input(field, { target: { value: 'Anders' } });
    fireEvent.change(screen.getByRole('combobox', { name: w('desk.status') }), {
      target: { value: 'ready' },
    });
    await waitFor(() => expect(actions.editDraft).toHaveBeenCalled(), { timeout: 3000 });
    expect(actions.editDraft).toHaveBeenCalledWith(
      expect.objectContaining({
        id: 'b',
        change: expect.objectContaining({ text: 'Anders', status: 'ready' }),
      }),
    );
    fireEvent.click(button(w('ui.back')));
    expect(titles()).toHaveLength(2);
  });

  it('loses nothing when an editor is left at once', () => {
    show();
    openTab('drafts');
    fireEvent.click(button(named('library.open', 'Neue Preise')));
    fireEvent.input(screen.getByRole('textbox', { name: w('desk.label') }), { target: { value: 'Schnell' } });
    fireEvent.click(button(w('ui.back')));
    expect(actions.editDraft).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'b', change: expect.objectContaining({ text: 'Schnell' }) }),
    );
  });

  it('offers snippets to begin with, and takes them back at once', async () => {
    const { store } = show({ library: { drafts: [], snippets: [] } });
    openTab('snippets');
    fireEvent.click(screen.getByRole('checkbox', { name: w('languageName.de'), checked: language === 'de' }));
    fireEvent.click(screen.getByRole('checkbox', { name: w('languageName.en'), checked: language === 'en' }));
    const set = starterSnippets[language === 'de' ? 'en' : 'de'];
    fireEvent.click(button(many('starters.add', set.length)));
    expect(actions.saveSnippets).toHaveBeenCalledWith(set);
    fireEvent.click(await screen.findByRole('button', { name: w('notice.undo') }));
    await waitFor(() => expect(actions.deleteSnippets).toHaveBeenCalledWith(set.map(({ id }) => id)));
    const saved = set.map((each) => createSnippet(each, { id: each.id, device: 'a', now: 1 }));
    act(() => store.setState({ snippets: [...saved, ...snippets] }));
    fireEvent.click(button(many('starters.remove', set.length)));
    await waitFor(() => expect(actions.deleteSnippets).toHaveBeenCalledTimes(2));
    fireEvent.click(await screen.findByRole('button', { name: w('notice.undo') }));
    expect(actions.restoreSnippets).toHaveBeenCalledWith(set.map(({ id }) => id));
  });

  it('puts a draft after the text on LinkedIn', async () => {
    actions.insert.mockResolvedValueOnce('not-empty');
    show();
    openTab('drafts');
    fireEvent.click(button(named('library.insertDraft', 'Neue Preise')));
    const dialog = await screen.findByRole('dialog', { name: w('library.notEmptyTitle') });
    fireEvent.click(within(dialog).getByRole('button', { name: w('library.append') }));
    expect(actions.append).toHaveBeenCalledWith({ text: drafts[1]?.text, draftId: 'b' });
    expect(actions.replace).not.toHaveBeenCalled();
  });

  it('opens a new draft that is nothing until something is in it', () => {
    show();
    openTab('drafts');
    fireEvent.click(button(w('library.newDraft')));
    expect(screen.getByText(w('desk.new'))).toBeTruthy();
    fireEvent.click(button(w('ui.back')));
    expect(actions.editDraft).not.toHaveBeenCalled();
    expect(titles()).toHaveLength(2);
  });

  it('says what the empty library is for', () => {
    show({ library: { drafts: [], snippets: [] } });
    openTab('drafts');
    expect(screen.getByText(w('library.noDraftsWhy'))).toBeTruthy();
    openTab('snippets');
    expect(screen.getByText(w('library.noSnippetsWhy'))).toBeTruthy();
  });

  it('adds a snippet, and says what is missing or taken', () => {
    show();
    openTab('snippets');
    fireEvent.click(button(w('library.newSnippet')));
    fireEvent.click(button(w('ui.save')));
    expect(screen.getAllByText(w('library.required'))).toHaveLength(2);
    const set = (key: string, value: string) =>
      fireEvent.input(screen.getByRole('textbox', { name: w(key) }), { target: { value } });
    set('library.snippetName', 'Gruß');
    set('library.snippetTrigger', 'dank');
    set('library.snippetText', 'Herzlich');
    expect(screen.getByText(w('library.triggerShared').replaceAll('{name}', 'Dank'))).toBeTruthy();
    set('library.snippetTrigger', 'gruss');
    fireEvent.click(button(w('ui.save')));
    expect(actions.saveSnippet).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'Gruß', trigger: 'gruss', text: 'Herzlich' }),
    );
  });

  it('fills a snippet’s gaps and inserts it at the caret', async () => {
    show();
    openTab('snippets');
    fireEvent.click(button(named('library.insertDraft', 'Dank')));
    fireEvent.input(screen.getByRole('textbox', { name: 'Team' }), { target: { value: 'Nabburg' } });
    fireEvent.submit(screen.getByRole('form'));
    expect(actions.insertAtCaret).toHaveBeenCalledWith('Danke, Nabburg!');
    expect(await screen.findByText(w('notice.inserted'))).toBeTruthy();
  });

  it('deletes a snippet and takes it back', async () => {
    show();
    openTab('snippets');
    fireEvent.click(button(named('library.deleteDraft', 'Presse')));
    fireEvent.click(await screen.findByRole('button', { name: w('notice.undo') }));
    expect(actions.restoreSnippets).toHaveBeenCalledWith(['presse']);
  });

  it('shows the composer’s hints, live, and applies fixes there', () => {
    const composer = { composerId: 'c', channel: 'post', audience: 'public', text, report } as const;
    const { session } = show({ tab: { kind: 'composer', composer } });
    fireEvent.click(button(new RegExp(`: leverage use$`)));
    expect(actions.applyFix).toHaveBeenCalledWith(jargon.fixes[0]);
    fireEvent.change(screen.getByRole('combobox', { name: w('report.audience') }), {
      target: { value: 'peers' },
    });
    expect(actions.setAudience).toHaveBeenCalledWith('peers');
    act(() =>
      session.setState({
        tab: { kind: 'composer', composer: { ...composer, report: { ...report, hints: [] } } },
      }),
    );
    expect(screen.queryByText(w('kind.jargon'))).toBeNull();
  });

  it('never is silent about a page it does not understand', async () => {
    const anchors = { url: 'https://www.linkedin.com/feed/', anchors: { '.ql-editor': 0 } };
    show({ tab: { kind: 'unseen', anchors } });
    expect(screen.getByText(w('tab.unseen'))).toBeTruthy();
    fireEvent.click(screen.getByText(w('tab.copyReport')));
    expect(actions.copy).toHaveBeenCalledWith('https://www.linkedin.com/feed/\n0 × .ql-editor');
    expect(await screen.findByText(w('notice.copied'))).toBeTruthy();
  });

  it('judges a text written here and saves it as a draft', async () => {
    actions.recallText.mockResolvedValueOnce('Von vorhin');
    show();
    const field = screen.getByRole('textbox', { name: w('desk.label') });
    await waitFor(() => expect(field).toHaveProperty('value', 'Von vorhin'));
    fireEvent.input(field, { target: { value: 'Sollte sich jemand verletzt fühlen, tut es uns leid.' } });
    expect(screen.getAllByText(w('kind.conditional_apology')).length).toBeGreaterThan(0);
    fireEvent.click(button(w('ui.saveDraft')));
    expect(await screen.findByText(w('notice.draftSaved'))).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole('tab', { selected: true }).textContent).toBe(w('library.drafts')),
    );
    expect(screen.getByRole('textbox', { name: w('desk.title') })).toBeTruthy();
    expect(actions.keepText).toHaveBeenLastCalledWith('');
  });

  it('says that it was not saved, and offers the text', async () => {
    actions.editDraft.mockRejectedValueOnce(new Error('quota'));
    actions.recallText.mockResolvedValueOnce('Von vorhin');
    show();
    await waitFor(() => expect(button(w('ui.saveDraft'))).toHaveProperty('disabled', false));
    fireEvent.click(button(w('ui.saveDraft')));
    fireEvent.click(await screen.findByRole('button', { name: w('notice.copy') }));
    expect(actions.copy).toHaveBeenCalledWith('Von vorhin');
  });

  it('says when the library can’t be read', () => {
    const { store } = show();
    openTab('drafts');
    act(() => store.setState({ status: 'failed' }));
    expect(screen.getByRole('alert').textContent).toContain(w('library.failed'));
  });
});
