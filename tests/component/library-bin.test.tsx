// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '@/utils/platform/problem';
import { makeActions } from './made-library';
import { showLibrary } from './show-library';
import { languages, speak, wordsOf } from './speak';

const hour = 3_600_000;
let actions = makeActions();

const show = () => showLibrary(actions);

describe.each(languages)('the bin in %s', (language) => {
  const { w, filled, counted } = wordsOf(language);
  const button = (name: string) => screen.getByRole('button', { name });
  const openTab = (key: 'drafts' | 'snippets') =>
    fireEvent.click(screen.getByRole('tab', { name: w(`library.${key}`) }));
  const box = (title: string) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: filled('list.chooseEntry', { title }) });

  beforeEach(() => {
    speak(language);
    actions = makeActions();
  });

  const gone = [
    { kind: 'draft', id: 'a', title: 'Werk', excerpt: 'Werk\nText', deletedAt: Date.now() - 49 * hour },
    { kind: 'snippet', id: 'a', title: 'Dank', excerpt: 'Danke', deletedAt: Date.now() - 29.5 * 24 * hour },
  ] as const;

  const openBin = async () => {
    actions.listBin.mockResolvedValue(gone);
    show();
    openTab('drafts');
    fireEvent.click(button(w('list.openBin')));
    await screen.findByText('Werk');
  };

  it('says when something went and how long it can come back, and brings it back', async () => {
    await openBin();
    expect(screen.getByText(new RegExp(counted('bin.daysLeft', 28)))).toBeTruthy();
    expect(screen.getByText(new RegExp(counted('bin.daysLeft', 1)))).toBeTruthy();
    fireEvent.click(button(filled('bin.restoreEntry', { title: 'Dank' })));
    expect(await screen.findByText(counted('notice.restored', 1))).toBeTruthy();
    expect(actions.restoreSnippets).toHaveBeenCalledWith(['a']);
    expect(actions.restoreDrafts).not.toHaveBeenCalled();
  });

  it('brings back several, of both kinds', async () => {
    await openBin();
    fireEvent.click(box('Werk'));
    fireEvent.click(box('Dank'));
    fireEvent.click(await screen.findByRole('button', { name: w('bin.restoreChosen') }));
    expect(await screen.findByText(counted('notice.restored', 2))).toBeTruthy();
    expect(actions.restoreDrafts).toHaveBeenCalledWith(['a']);
    expect(actions.restoreSnippets).toHaveBeenCalledWith(['a']);
  });

  it('is searched, and emptied only after asking', async () => {
    await openBin();
    fireEvent.input(screen.getByRole('searchbox', { name: w('bin.search') }), {
      target: { value: 'WERK' },
    });
    await waitFor(() => expect(screen.queryByText('Dank')).toBeNull());
    fireEvent.click(button(w('bin.empty')));
    const dialog = await screen.findByRole('dialog', { name: w('bin.emptyTitle') });
    expect(actions.emptyBin).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: w('bin.emptyForGood') }));
    expect(actions.emptyBin).toHaveBeenCalledWith([
      { kind: 'draft', id: 'a' },
      { kind: 'snippet', id: 'a' },
    ]);
  });

  it('says what it could not do, and what that means', async () => {
    await openBin();
    actions.restoreDrafts.mockRejectedValueOnce(new Problem('quota'));
    fireEvent.click(button(filled('bin.restoreEntry', { title: 'Werk' })));
    expect(await screen.findByText(`${w('notice.notRestored')} ${w('problem.quota')}`)).toBeTruthy();
  });

  it('says when it cannot be read', async () => {
    actions.listBin.mockRejectedValue(new Problem('database-unavailable'));
    show();
    openTab('drafts');
    fireEvent.click(button(w('list.openBin')));
    expect(await screen.findByText(w('bin.failed'))).toBeTruthy();
    expect(screen.getByText(w('problem.database_unavailable'))).toBeTruthy();
  });
});
