// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Problem, problemCodes } from '@/utils/platform/problem';
import { makeActions, snippet, snippets } from './made-library';
import { showLibrary } from './show-library';
import { languages, speak, wordsOf } from './speak';

let actions = makeActions();

const show = (shown = snippets) => showLibrary(actions, { snippets: shown });

describe.each(languages)('what fails in %s', (language) => {
  const { w, filled, counted } = wordsOf(language);
  const button = (name: string) => screen.getByRole('button', { name });
  const openTab = (key: 'drafts' | 'snippets') =>
    fireEvent.click(screen.getByRole('tab', { name: w(`library.${key}`) }));
  const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

  beforeEach(() => {
    speak(language);
    actions = makeActions();
  });

  it('says what is hidden, and that the list is not fresh', () => {
    const store = show();
    openTab('drafts');
    act(() => store.setState({ hidden: { newer: 2, quarantined: 1 }, problem: 'no-answer' }));
    const note = screen.getByRole('note').textContent;
    expect(note).toContain(counted('library.newer', 2));
    expect(note).toContain(counted('library.quarantined', 1));
    expect(note).toContain(w('library.stale'));
    fireEvent.click(button(w('list.readAgain')));
    expect(actions.reload).toHaveBeenCalledOnce();
  });

  it.each(problemCodes)('says what %s means for the drafts', async (code) => {
    show();
    openTab('drafts');
    actions.markDrafts.mockRejectedValueOnce(new Problem(code));
    fireEvent.click(button(filled('list.pin', { title: 'Neue Preise' })));
    const told = `${w('notice.notMarked')} ${w(`problem.${code.replaceAll('-', '_')}`)}`;
    expect(await screen.findByText(told)).toBeTruthy();
    expect(titles()).toHaveLength(2);
  });

  it('keeps the text of a snippet on the screen when the disk is full', async () => {
    actions.saveSnippet.mockRejectedValueOnce(new Problem('quota'));
    show();
    openTab('snippets');
    fireEvent.click(button(filled('library.editSnippet', { title: 'Dank' })));
    fireEvent.input(screen.getByRole('textbox', { name: w('library.snippetText') }), {
      target: { value: 'Herzlichen Dank!' },
    });
    fireEvent.click(button(w('ui.save')));
    expect(await screen.findByText(`${w('notice.notSaved')} ${w('problem.quota')}`)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: w('library.snippetText') })).toHaveProperty(
      'value',
      'Herzlichen Dank!',
    );
  });

  it('tells which of two snippets with one trigger is meant', () => {
    show([
      { ...snippet('x', 'Alt', 'alt'), trigger: 'gruss' },
      { ...snippet('y', 'Neu', 'neu'), trigger: 'Gruss', updatedAt: 9, tags: ['Presse'] },
    ]);
    openTab('snippets');
    expect(screen.getByText(filled('list.shadowedBy', { name: 'Neu' }))).toBeTruthy();
    expect(screen.queryByText(filled('list.shadowedBy', { name: 'Alt' }))).toBeNull();
    expect(screen.getByText(';gruss')).toBeTruthy();
    fireEvent.click(button(w('list.filter')));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Presse/ }));
    expect(titles()).toEqual(['Neu']);
  });
});
