// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/utils/library/types';
import { draft, makeActions, snippet } from './made-library';
import { showLibrary } from './show-library';
import { languages, speak, wordsOf } from './speak';

const made: readonly Draft[] = [
  draft('a', 'Werk Nabburg', { status: 'ready', tags: ['Standort'], updatedAt: 4, createdAt: 1 }),
  draft('b', 'Neue Preise', { status: 'idea', tags: ['Größe'], updatedAt: 3, createdAt: 4 }),
  draft('c', 'Ausbildung', {
    status: 'posted',
    postedAt: 77,
    tags: ['Standort', 'KI'],
    updatedAt: 2,
    createdAt: 3,
  }),
  draft('d', 'Zahlen', { pinned: true, status: 'ready', updatedAt: 1, createdAt: 2, readingHistory: [] }),
];

let actions = makeActions();

function show(drafts: readonly Draft[] = made, snippets = [snippet('dank', 'Dank', 'Danke!')]) {
  const store = showLibrary(actions, { drafts, snippets });
  actions.markDrafts.mockImplementation(async (marks) =>
    store.setState(({ drafts }) => ({
      drafts: drafts.map((each) => ({ ...each, ...marks.find(({ id }) => id === each.id)?.change })),
    })),
  );
  return store;
}

describe.each(languages)('the lists in %s', (language) => {
  const { w, filled, counted } = wordsOf(language);
  const button = (name: string | RegExp) => screen.getByRole('button', { name });
  const openTab = (key: 'drafts' | 'snippets') =>
    fireEvent.click(screen.getByRole('tab', { name: w(`library.${key}`) }));
  const list = () => screen.getByRole('list', { name: w('library.drafts') });
  const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const focused = () => document.activeElement?.getAttribute('aria-label');
  const opening = (title: string) => filled('library.open', { title });
  const box = (title: string) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: filled('list.chooseEntry', { title }) });
  const key = (init: KeyboardEventInit) => fireEvent.keyDown(document.activeElement!, init);

  beforeEach(() => {
    speak(language);
    actions = makeActions();
  });

  it('puts the pinned first and keeps the order the writer chose', () => {
    show();
    openTab('drafts');
    expect(titles()).toEqual(['Zahlen', 'Werk Nabburg', 'Neue Preise', 'Ausbildung']);
    fireEvent.change(screen.getByRole('combobox', { name: w('list.sort') }), { target: { value: 'title' } });
    expect(titles()).toEqual(['Zahlen', 'Ausbildung', 'Neue Preise', 'Werk Nabburg']);
    expect(actions.keepSort).toHaveBeenCalledWith('title');
  });

  it('begins with the order chosen last', () => {
    actions.readSort.mockReturnValue('created');
    show();
    openTab('drafts');
    expect(titles()).toEqual(['Zahlen', 'Neue Preise', 'Ausbildung', 'Werk Nabburg']);
  });

  it('filters by status and tag, says what holds back, and shows all again at once', () => {
    show();
    openTab('drafts');
    fireEvent.click(button(w('list.filter')));
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${w('status.ready')}`) }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Standort/ }));
    expect(titles()).toEqual(['Werk Nabburg']);
    expect(
      screen.getByText(w('list.shownOf').split(' | ')[1]!.replace('{shown}', '1').replace('$1', '4')),
    ).toBeTruthy();
    fireEvent.click(button(filled('list.removeFilter', { name: w('status.ready') })));
    expect(titles()).toEqual(['Werk Nabburg', 'Ausbildung']);
    fireEvent.click(button(w('list.reset')));
    expect(titles()).toHaveLength(4);
  });

  it('finds within what is filtered, and says so where nothing is found', () => {
    show();
    openTab('drafts');
    fireEvent.click(button(w('list.filter')));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Größe/ }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Nabburg' } });
    expect(screen.getByText(w('list.alsoFiltered'))).toBeTruthy();
  });

  it('keeps search, filters and place while a draft is open, and comes back to its row', () => {
    show();
    openTab('drafts');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'preise' } });
    fireEvent.click(button(opening('Neue Preise')));
    fireEvent.click(button(w('ui.back')));
    expect(titles()).toEqual(['Neue Preise']);
    expect(focused()).toBe(opening('Neue Preise'));
  });

  it('pins and unpins, with a way back', async () => {
    show();
    openTab('drafts');
    fireEvent.click(button(filled('list.pin', { title: 'Ausbildung' })));
    await waitFor(() => expect(titles().slice(0, 2)).toEqual(['Ausbildung', 'Zahlen']));
    fireEvent.click(await screen.findByRole('button', { name: w('notice.undo') }));
    expect(actions.markDrafts).toHaveBeenLastCalledWith([{ id: 'c', change: { pinned: false } }]);
  });

  it('goes by arrow keys, opens with Enter, deletes with Delete and stays at the next one', () => {
    show();
    openTab('drafts');
    button(opening('Zahlen')).focus();
    key({ key: 'ArrowDown' });
    expect(focused()).toBe(opening('Werk Nabburg'));
    key({ key: 'End' });
    expect(focused()).toBe(opening('Ausbildung'));
    key({ key: 'ArrowUp' });
    key({ key: 'Delete' });
    expect(actions.deleteDrafts).toHaveBeenCalledWith(['b']);
    expect(focused()).toBe(opening('Ausbildung'));
    fireEvent.click(document.activeElement!);
    expect(screen.getByRole('textbox', { name: w('desk.label') })).toBeTruthy();
  });

  it('is one stop of the Tab key', () => {
    show();
    openTab('drafts');
    const stops = within(list())
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops[0]?.getAttribute('aria-label')).toBe(opening('Zahlen'));
    expect(stops).toHaveLength(4);
  });

  it('goes to the search with the slash, and from there into the list', () => {
    show();
    openTab('drafts');
    button(opening('Zahlen')).focus();
    key({ key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    key({ key: 'ArrowDown' });
    expect(focused()).toBe(opening('Zahlen'));
  });

  it('chooses a range with Shift and all with Ctrl+A, and ends with Escape', () => {
    show();
    openTab('drafts');
    button(opening('Zahlen')).focus();
    key({ key: 'ArrowDown', shiftKey: true });
    expect(box('Zahlen').checked).toBe(true);
    expect(box('Werk Nabburg').checked).toBe(true);
    expect(screen.getByText(counted('list.chosen', 2))).toBeTruthy();
    key({ key: 'a', ctrlKey: true });
    expect(screen.getByText(counted('list.chosen', 4))).toBeTruthy();
    key({ key: 'Escape' });
    expect(screen.queryByText(counted('list.chosen', 4))).toBeNull();
    expect(focused()).toBe(opening('Werk Nabburg'));
  });

  it('gives the focus back to the list where choosing ends', () => {
    show();
    openTab('drafts');
    fireEvent.click(button(w('list.choose')));
    fireEvent.click(box('Neue Preise'));
    button(w('ui.done')).focus();
    fireEvent.click(button(w('ui.done')));
    expect(focused()).toBe(opening('Neue Preise'));
  });

  it('chooses from one click to the next with Shift', () => {
    show();
    openTab('drafts');
    fireEvent.click(button(w('list.choose')));
    fireEvent.click(box('Zahlen'));
    fireEvent.click(box('Neue Preise'), { shiftKey: true });
    expect(['Zahlen', 'Werk Nabburg', 'Neue Preise', 'Ausbildung'].map((each) => box(each).checked)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  const chooseTwo = () => {
    fireEvent.click(button(w('list.choose')));
    fireEvent.click(box('Ausbildung'));
    fireEvent.click(box('Neue Preise'));
  };

  it('deletes what is chosen and takes it back at once', async () => {
    show();
    openTab('drafts');
    chooseTwo();
    fireEvent.click(button(w('list.deleteChosen')));
    expect(await screen.findByText(counted('notice.draftsDeleted', 2))).toBeTruthy();
    fireEvent.click(button(w('notice.undo')));
    expect(actions.restoreDrafts).toHaveBeenCalledWith(['b', 'c']);
  });

  it('changes the status of what is chosen, and brings back exactly what was', async () => {
    show();
    openTab('drafts');
    chooseTwo();
    fireEvent.change(screen.getByRole('combobox', { name: w('list.setStatus') }), {
      target: { value: 'review' },
    });
    expect(actions.markDrafts).toHaveBeenLastCalledWith([
      { id: 'b', change: { status: 'review' } },
      { id: 'c', change: { status: 'review' } },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: w('notice.undo') }));
    expect(actions.markDrafts).toHaveBeenLastCalledWith([
      { id: 'b', change: { status: 'idea' } },
      { id: 'c', change: { status: 'posted', postedAt: 77 } },
    ]);
  });

  it('adds a tag to what is chosen and takes one from it', async () => {
    show();
    openTab('drafts');
    chooseTwo();
    fireEvent.click(button(w('desk.tags')));
    const pill = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Standort' });
    expect(pill.indeterminate).toBe(true);
    fireEvent.click(pill);
    const both = [
      { id: 'b', change: { tags: ['Größe', 'Standort'] } },
      { id: 'c', change: { tags: ['Standort', 'KI'] } },
    ];
    expect(actions.markDrafts).toHaveBeenLastCalledWith(both);
    await screen.findByText(counted('notice.draftsTagged', 2));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Standort' }));
    expect(actions.markDrafts).toHaveBeenLastCalledWith([
      { id: 'b', change: { tags: ['Größe'] } },
      { id: 'c', change: { tags: ['KI'] } },
    ]);
    const field = screen.getByRole('textbox', { name: w('list.newTag') });
    fireEvent.input(field, { target: { value: '#Presse' } });
    fireEvent.submit(field.closest('form')!);
    expect(actions.markDrafts).toHaveBeenLastCalledWith([
      { id: 'b', change: { tags: ['Größe', 'Presse'] } },
      { id: 'c', change: { tags: ['KI', 'Presse'] } },
    ]);
  });

  it('saves what is chosen as one Markdown file', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:made';
    });
    show();
    openTab('drafts');
    chooseTwo();
    fireEvent.click(button(w('list.exportChosen')));
    const text = await files[0]!.text();
    expect(text.match(/^title: /gm)).toHaveLength(2);
    expect(text).toContain(made[1]!.text);
    expect(text).toContain(made[2]!.text);
  });

  it('acts on nothing that the filters hide', () => {
    show();
    openTab('drafts');
    chooseTwo();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'preise' } });
    fireEvent.click(button(w('list.deleteChosen')));
    expect(actions.deleteDrafts).toHaveBeenCalledWith(['b']);
  });

  it('draws a thousand drafts by what is in sight', () => {
    show(Array.from({ length: 1000 }, (_, at) => draft(`n${at}`, `Nr. ${at}`, { updatedAt: 5000 - at })));
    openTab('drafts');
    expect(titles().length).toBeLessThan(40);
    button(opening('Nr. 0')).focus();
    key({ key: 'End' });
    expect(focused()).toBe(opening('Nr. 999'));
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('1000');
  });
});
