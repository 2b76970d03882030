// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftEditor } from '@/components/library/draft-editor';
import { TellProvider } from '@/components/library/notices';
import { blankDraft } from '@/utils/library/draft';
import type { Draft, Revision } from '@/utils/library/types';
import type { Notice } from '@/utils/state/composer';
import type { DraftChanges, EditAnswer } from '@/utils/state/editing-state';
import { createSessionStore } from '@/utils/state/session';
import { languages, speak, words } from './speak';

const now = Date.UTC(2026, 10, 24, 9);
const text = 'Das Werk liefert wieder.\nDanke an alle.';
const draft: Draft = {
  ...blankDraft({ id: 'd', now }),
  title: 'Das Werk liefert wieder.',
  text,
  vv: { a: 1 },
};
const revision = (id: string, body: string, part: Partial<Revision> = {}): Revision => ({
  id,
  draftId: 'd',
  at: now,
  title: body,
  text: body,
  ...part,
});

const answer = (part: Partial<Draft>, outcome: EditAnswer['outcome'] = 'saved'): EditAnswer => ({
  outcome,
  draft: { ...draft, vv: { a: 2 }, ...part },
});

let edit = vi.fn<(changes: DraftChanges) => Promise<EditAnswer>>();
let notices: Notice[] = [];
const copy = vi.fn(async () => undefined);
const onOpen = vi.fn();
const onInsert = vi.fn();
const listRevisions = vi.fn<() => Promise<readonly Revision[]>>();

const view = (wish: { draft?: Draft; isNew?: boolean; stored?: Draft }) => (
  <TellProvider value={(notice) => notices.push(notice)}>
    <DraftEditor
      draft={wish.draft ?? draft}
      isNew={wish.isNew ?? false}
      stored={wish.stored}
      knownTags={['Standort', 'Wasser']}
      choices={createSessionStore().getState().choices}
      actions={
        {
          editDraft: edit,
          listRevisions,
          copy,
          acceptHint: vi.fn(),
          disableRule: vi.fn(),
          openRule: vi.fn(),
        } as never
      }
      onInsert={onInsert}
      onOpen={onOpen}
      onClose={vi.fn()}
    />
  </TellProvider>
);

describe.each(languages)('the draft editor in %s', (language) => {
  const w = (key: string) => words(language, key);
  const button = (name: string | RegExp) => screen.getByRole('button', { name });
  const field = () => screen.getByRole('textbox', { name: w('desk.label') });
  const write = (value: string) => fireEvent.input(field(), { target: { value } });
  const hide = async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    vi.restoreAllMocks();
  };

  beforeEach(() => {
    speak(language);
    notices = [];
    edit = vi.fn(async ({ change }) => answer(change));
    listRevisions.mockReset().mockResolvedValue([]);
    for (const each of [copy, onOpen, onInsert]) each.mockClear();
  });

  it('says honestly whether it is saved', async () => {
    let finish: (value: EditAnswer) => void = () => undefined;
    edit.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    render(view({ stored: draft }));
    const saved = w('desk.saved').replace('{time}', '');
    expect(screen.getByText(new RegExp(saved))).toBeTruthy();
    write('Neu');
    expect(await screen.findByText(w('desk.saving'))).toBeTruthy();
    await hide();
    expect(screen.getByText(w('desk.saving'))).toBeTruthy();
    await act(async () => finish(answer({ text: 'Neu' })));
    expect(screen.getByText(new RegExp(saved))).toBeTruthy();
  });

  it('says what failed and where the text is, and tries again', async () => {
    edit.mockRejectedValueOnce(Object.assign(new Error(), { code: 'quota' }));
    render(view({ stored: draft }));
    write('Bleibt hier');
    await hide();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(w('saveProblem.quota'));
    expect(alert.textContent).toContain(w('saveProblem.stillHere'));
    expect(field()).toHaveProperty('value', 'Bleibt hier');
    fireEvent.click(within(alert).getByRole('button', { name: w('notice.copy') }));
    expect(copy).toHaveBeenCalledWith('Bleibt hier');
    fireEvent.click(within(alert).getByRole('button', { name: w('desk.retry') }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(edit).toHaveBeenCalledTimes(2);
  });

  it('follows another window while nothing is unsaved', async () => {
    const { rerender } = render(view({ stored: draft }));
    rerender(view({ stored: { ...draft, text: 'Von dort', vv: { a: 2 } } }));
    await waitFor(() => expect(field()).toHaveProperty('value', 'Von dort'));
    expect(screen.queryByText(w('elsewhere.title'))).toBeNull();
  });

  const collide = async () => {
    const theirs = { ...draft, text: 'Das Werk liefert nicht.', vv: { a: 2 } };
    edit.mockImplementation(async ({ id, change, basis }) =>
      id !== 'd' || basis?.['a'] === 2
        ? answer({ ...change, id, vv: { a: 3 } })
        : answer(theirs, 'elsewhere'),
    );
    render(view({ stored: draft }));
    write('Das Werk liefert gut.');
    await hide();
    return screen.findByRole('region', { name: w('elsewhere.title') });
  };

  it('shows what another window has written, and loses neither text', async () => {
    const region = await collide();
    expect(field()).toHaveProperty('value', 'Das Werk liefert gut.');
    const diff = within(region).getByRole('group', { name: w('diff.label'), hidden: true });
    expect(diff.querySelector('del')?.textContent).toContain('nicht');
    expect(diff.querySelector('ins')?.textContent).toContain('gut');
  });

  it('takes the other text, with a way back', async () => {
    const region = await collide();
    fireEvent.click(within(region).getByRole('button', { name: w('elsewhere.takeTheirs') }));
    await waitFor(() => expect(field()).toHaveProperty('value', 'Das Werk liefert nicht.'));
    await waitFor(() => expect(notices.at(-1)?.id).toBe('tookTheirs'));
    act(() => notices.at(-1)?.action?.run());
    expect(field()).toHaveProperty('value', 'Das Werk liefert gut.');
  });

  it('keeps mine', async () => {
    const region = await collide();
    fireEvent.click(within(region).getByRole('button', { name: w('elsewhere.keepMine') }));
    await waitFor(() => expect(notices.at(-1)?.id).toBe('keptMine'));
    expect(edit.mock.calls.at(-1)?.[0]).toMatchObject({
      basis: { a: 2 },
      change: { text: 'Das Werk liefert gut.' },
    });
    expect(screen.queryByText(w('elsewhere.title'))).toBeNull();
  });

  it('keeps both, and goes on with mine as a draft of its own', async () => {
    const region = await collide();
    fireEvent.click(within(region).getByRole('button', { name: w('elsewhere.keepBoth') }));
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
    const copied = edit.mock.calls.at(-1)?.[0];
    expect(copied).toMatchObject({ change: { text: 'Das Werk liefert gut.', audience: 'public' } });
    expect(copied?.id).not.toBe('d');
  });

  it('gives a new draft its id, the same with every try', async () => {
    edit.mockRejectedValueOnce(Object.assign(new Error(), { code: 'no-answer' }));
    render(view({ draft: blankDraft({ id: 'fresh', now }), isNew: true }));
    expect(screen.getByText(w('desk.new'))).toBeTruthy();
    write('Erster Satz');
    await hide();
    fireEvent.click(await screen.findByRole('button', { name: w('desk.retry') }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(edit.mock.calls.map(([{ id, basis }]) => [id, basis])).toEqual([
      ['fresh', undefined],
      ['fresh', undefined],
    ]);
  });

  it('shows the first line as title until there is one', () => {
    render(view({ stored: draft }));
    const title = screen.getByRole('textbox', { name: w('desk.title') });
    expect(title).toMatchObject({ value: '', placeholder: 'Das Werk liefert wieder.' });
    (title as HTMLInputElement).focus();
    fireEvent.input(title, { target: { value: 'Das Werk liefert wieder.' } });
    expect(title).toHaveProperty('value', 'Das Werk liefert wieder.');
    fireEvent.input(title, { target: { value: 'Eigener Titel' } });
    expect(title).toHaveProperty('value', 'Eigener Titel');
  });

  it('pins', async () => {
    render(view({ stored: draft }));
    fireEvent.click(button(w('desk.pin')));
    expect(button(w('desk.unpin')).getAttribute('aria-pressed')).toBe('true');
    await hide();
    expect(edit.mock.calls[0]?.[0].change).toEqual({ pinned: true });
  });

  it('marks as posted, with a way back', () => {
    render(view({ stored: draft }));
    const status = screen.getByRole('combobox', { name: w('desk.status'), hidden: true });
    fireEvent.change(status, { target: { value: 'posted' } });
    expect(notices.at(-1)).toMatchObject({ id: 'markedPosted', params: { title: draft.title } });
    act(() => notices.at(-1)?.action?.run());
    expect(status).toHaveProperty('value', 'writing');
  });

  it('draws the readings and says them', () => {
    const history = [41, 38, 62].map((value, at) => ({ at: now + at, value, counts: {} }));
    render(view({ draft: { ...draft, readingHistory: history } }));
    const name = w('desk.readingsList').replace('{values}', '41, 38, 62');
    expect(screen.getByRole('img', { name })).toBeTruthy();
  });

  it('inserts the text as it stands, as this draft’s', () => {
    render(view({ stored: draft }));
    write('Anders');
    fireEvent.click(button(w('library.insert')));
    expect(onInsert).toHaveBeenCalledWith({ text: 'Anders', draftId: 'd' });
  });

  it('hands the text to the browser as a file', () => {
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return 'blob:x';
    };
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    render(view({ stored: draft }));
    fireEvent.click(button(w('desk.markdownFile')));
    fireEvent.click(button(w('desk.textFile')));
    expect(names).toEqual(['Das Werk liefert wieder.md', 'Das Werk liefert wieder.txt']);
    expect(made.map(({ type }) => type)).toEqual(['text/markdown;charset=utf-8', 'text/plain;charset=utf-8']);
    vi.restoreAllMocks();
  });

  describe('earlier versions', () => {
    const open = async () => {
      listRevisions.mockResolvedValue([
        revision('r3', text),
        revision('r2', 'Das Werk liefert bald.', { isAside: true }),
        revision('r1', 'Das Werk'),
      ]);
      render(view({ stored: draft }));
      fireEvent.click(button(w('revision.title')));
      await screen.findByText(w('revision.now'));
    };
    const openRow = (at: number) => {
      const details = document.querySelectorAll<HTMLDetailsElement>('.revision details')[at]!;
      act(() => {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      });
      return within(details);
    };

    it('show what changed since, and what changed then', async () => {
      await open();
      expect(screen.getByText(w('revision.aside'))).toBeTruthy();
      const row = openRow(1);
      expect(row.getByRole('group', { name: w('diff.label') }).querySelector('del')?.textContent).toContain(
        'bald',
      );
      fireEvent.click(screen.getByRole('radio', { name: w('revision.sinceBefore') }));
      expect(row.getByRole('group', { name: w('diff.label') }).querySelector('ins')?.textContent).toContain(
        'bald',
      );
    });

    it('come back, and the way back is open', async () => {
      await open();
      fireEvent.click(openRow(2).getByRole('button', { name: w('revision.restore') }));
      await waitFor(() => expect(field()).toHaveProperty('value', 'Das Werk'));
      await waitFor(() => expect(notices.at(-1)?.id).toBe('revisionRestored'));
      expect(edit.mock.calls.at(-1)?.[0].change).toMatchObject({ text: 'Das Werk' });
      act(() => notices.at(-1)?.action?.run());
      expect(field()).toHaveProperty('value', text);
    });

    it('make one step of what was saved while writing on, unless all are wanted', async () => {
      listRevisions.mockResolvedValue(
        [9000, 8000, 7000, 0].map((ago, at) => revision(`r${at}`, `v${at}`, { at: now + ago })),
      );
      render(view({ stored: draft }));
      fireEvent.click(button(w('revision.title')));
      const every = await screen.findByRole('checkbox', { name: w('revision.whole') });
      expect(document.querySelectorAll('.revision')).toHaveLength(2);
      fireEvent.click(every);
      expect(document.querySelectorAll('.revision')).toHaveLength(4);
    });

    it('say so where there are none and where they cannot be read', async () => {
      render(view({ stored: draft }));
      fireEvent.click(button(w('revision.title')));
      expect(await screen.findByText(w('revision.none'))).toBeTruthy();
      fireEvent.click(button(w('revision.close')));
      listRevisions.mockRejectedValueOnce(new Error('no'));
      fireEvent.click(button(w('revision.title')));
      expect(await screen.findByText(w('revision.failed'))).toBeTruthy();
    });
  });
});
