// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposerMenu } from '@/components/composer/composer-menu';
import { createComposerStore } from '@/utils/state/composer';
import { draft } from './made-library';
import { languages, speak, words } from './speak';

const titles = [
  'Werk in München',
  'Neue Preise',
  'Streik',
  'Bilanz',
  'Ausbildung',
  'Umzug',
  'Messe',
  'Rückruf',
  'Lob',
  'Dank',
];
const drafts = titles.map((title, at) => draft(`d${at}`, title, { updatedAt: 1000 - at }));

describe.each(languages)('the composer’s menu in %s', (language) => {
  const w = (key: string) => words(language, key);
  const actions = { saveDraft: vi.fn(), loadDraft: vi.fn(), insertSnippet: vi.fn(), openLibrary: vi.fn() };
  const show = (shown = drafts) => {
    const store = createComposerStore({ channel: 'post', audience: 'public' });
    store.setState({ drafts: shown });
    render(<ComposerMenu state={store.getState()} actions={actions as never} />);
    const fold = screen.getByText(w('ui.loadDraft')).closest('details')!;
    fold.open = true;
    return within(fold);
  };
  const search = () => screen.getByRole('searchbox', { name: w('library.search'), hidden: true });
  const names = (fold: ReturnType<typeof show>) =>
    fold.queryAllByRole('button', { hidden: true }).map(({ textContent }) => textContent);

  beforeEach(() => {
    speak(language);
    vi.clearAllMocks();
  });

  it('shows the latest drafts and says how many more there are', () => {
    const fold = show();
    expect(names(fold)).toEqual(titles.slice(0, 8));
    expect(fold.getByRole('status', { hidden: true }).textContent).toBe(
      w('ui.moreFound').replace('{count}', '2'),
    );
  });

  it('finds a draft however umlauts are written, also by its text, and Enter takes it', () => {
    const fold = show();
    fireEvent.input(search(), { target: { value: 'muen' } });
    expect(names(fold)).toEqual(['Werk in München']);
    fireEvent.input(search(), { target: { value: 'zeile d9' } });
    expect(names(fold)).toEqual(['Dank']);
    fireEvent.keyDown(search(), { key: 'Enter' });
    expect(actions.loadDraft).toHaveBeenCalledWith(drafts[9]);
  });

  it('says when nothing is found, and takes nothing then', () => {
    const fold = show();
    fireEvent.input(search(), { target: { value: 'xyz' } });
    expect(names(fold)).toEqual([]);
    expect(fold.getByText(w('library.noMatch').replace('{query}', 'xyz'))).toBeTruthy();
    fireEvent.keyDown(search(), { key: 'Enter' });
    expect(actions.loadDraft).not.toHaveBeenCalled();
  });

  it('needs no search field for a handful', () => {
    show(drafts.slice(0, 3));
    expect(screen.queryByRole('searchbox', { hidden: true })).toBeNull();
  });

  it('is walked through with the arrow keys', () => {
    show(drafts.slice(0, 2));
    const save = screen.getByText(w('ui.saveDraft'));
    save.focus();
    const walked = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'].map(
      (key) => {
        fireEvent.keyDown(document.activeElement!, { key });
        return document.activeElement?.textContent;
      },
    );
    expect(walked).toEqual([
      w('ui.loadDraft'),
      'Werk in München',
      'Neue Preise',
      w('ui.snippets'),
      w('ui.openLibrary'),
      w('ui.saveDraft'),
    ]);
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toBe(w('ui.openLibrary'));
  });
});
