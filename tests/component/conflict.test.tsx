// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConflictView } from '@/components/sync/conflict-view';
import { SyncProvider } from '@/components/sync/sync-context';
import { SyncFoot } from '@/components/sync/sync-foot';
import { SyncMark } from '@/components/sync/sync-mark';
import type { Conflict, SyncMark as Mark, SyncSnapshot } from '@/utils/state/sync';
import { conflict, librarySync, syncStore } from './made-sync';
import { languages, speak, words } from './speak';

const thing = { kind: 'draft', id: 'a' } as const;

function show(found: Conflict | null = conflict) {
  const sync = librarySync({}, found);
  const onClose = vi.fn();
  return { sync, onClose, ...render(<ConflictView thing={thing} sync={sync} onClose={onClose} />) };
}

describe.each(languages)('two versions in %s', (language) => {
  const w = (key: string) => words(language, key);
  const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
  beforeEach(() => speak(language));

  it('stand side by side with the words marked that differ', async () => {
    const { container } = show();
    await screen.findByRole('region', { name: w('conflict.ours') });
    const [ours, theirs] = [...container.querySelectorAll('.side-text')];
    expect(ours?.textContent).toBe(conflict.sides[0]?.text);
    expect(theirs?.textContent).toBe(conflict.sides[1]?.text);
    const marked = [...(theirs?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
    expect(marked).toEqual(['schließen', 'nicht']);
  });

  it.each([
    ['conflict.keepOurs', { how: 'keep', side: 0 }],
    ['conflict.keepTheirs', { how: 'keep', side: 1 }],
    ['conflict.keepBoth', { how: 'both' }],
  ] as const)('can be decided: %s', async (key, resolution) => {
    const { sync, onClose } = show();
    await press(w(key));
    expect(sync.answerConflict).toHaveBeenCalledWith({ ...thing, version: 'v1', resolution });
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('offers both changes in one text, to be read and changed first', async () => {
    const { sync, container } = show({ ...conflict, proposal: 'Beides.' });
    const field = await screen.findByLabelText(w('conflict.merged'));
    expect(field).toHaveProperty('value', 'Beides.');
    expect(container.querySelector('details.merge')).toHaveProperty('open', true);
    fireEvent.input(field, { target: { value: 'Beides, besser.' } });
    await press(w('conflict.keepMerged'));
    const resolution = { how: 'merged', text: 'Beides, besser.' };
    expect(sync.answerConflict).toHaveBeenCalledWith({ ...thing, version: 'v1', resolution });
  });

  it('proposes nothing where both change the same words', async () => {
    show();
    expect(await screen.findByText(w('conflict.noProposal'))).toBeTruthy();
  });

  it('stays when the answer was not kept, and says that nothing is lost', async () => {
    const { sync, onClose } = show();
    sync.answerConflict.mockRejectedValueOnce(new Error('not-found'));
    await press(w('conflict.keepOurs'));
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', w('conflict.failed'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says so where there is nothing left to decide', async () => {
    show(null);
    expect(await screen.findByText(w('conflict.gone'))).toBeTruthy();
  });
});

describe.each(languages)('marks in the library in %s', (language) => {
  const w = (key: string) => words(language, key);
  beforeEach(() => speak(language));

  const showMark = (part: Partial<SyncSnapshot>) => {
    const onConflict = vi.fn();
    render(
      <SyncProvider store={syncStore(part)} onConflict={onConflict}>
        <SyncMark thing={thing} title="Werk" />
        <SyncFoot isDeciding={false} onOpen={() => undefined} />
      </SyncProvider>,
    );
    return onConflict;
  };

  it.each(['waiting', 'local', 'synced'] as const)('tell %s', (mark: Mark) => {
    showMark({ marks: { 'draft:a': mark } });
    expect(screen.getByTitle(w(`sync.mark.${mark}`))).toBeTruthy();
  });

  it('are silent as long as there is nowhere else for a text to be', () => {
    showMark({ devices: [{ id: 'x', isThis: true, isLocked: false }], marks: { 'draft:a': 'waiting' } });
    expect(screen.queryByTitle(w('sync.mark.waiting'))).toBeNull();
  });

  it('lead to the two versions, from the row and from the foot', () => {
    const onConflict = showMark({ marks: { 'draft:a': 'conflict' } });
    fireEvent.click(screen.getByRole('button', { name: w('sync.resolve').replace('{title}', 'Werk') }));
    fireEvent.click(screen.getByRole('button', { name: w('sync.showConflicts') }));
    expect(onConflict.mock.calls).toEqual([[thing], [thing]]);
  });
});
