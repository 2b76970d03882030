// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupReminder } from '@/components/library/backup-reminder';
import { BackupSection } from '@/components/options/backup/backup-section';
import {
  type BackupDesk,
  backupFaults,
  type BackupTask,
  type ImportPreview,
  type Outcome,
  type Progress,
} from '@/utils/library/backup-task';
import type { ImportCounts } from '@/utils/library/plan-import';
import { draftExample } from '@/utils/library/migrations/draft-steps';
import type { Draft } from '@/utils/library/types';
import { languages, speak, words } from './speak';

const counts: ImportCounts = { new: 2, changed: 1, both: 1, older: 1, same: 3 };
const preview: ImportPreview = {
  counts,
  entries: [
    { kind: 'draft', title: 'Werk Kassel', outcome: 'new' },
    { kind: 'snippet', title: '<b>fett</b>', outcome: 'both' },
  ],
  skipped: 4,
  hasSettings: true,
};

function settling<Value>() {
  let settle: (outcome: Outcome<Value>) => void = () => undefined;
  const result = new Promise<Outcome<Value>>((resolve) => (settle = resolve));
  const cancel = vi.fn();
  return { task: { result, cancel } satisfies BackupTask<Value>, settle, cancel };
}

const done = <Value,>(value: Value): BackupTask<Value> => ({
  result: Promise.resolve({ ok: true, value }),
  cancel: vi.fn(),
});
const failed = <Value,>(fault: (typeof backupFaults)[number]): BackupTask<Value> => ({
  result: Promise.resolve({ ok: false, fault }),
  cancel: vi.fn(),
});

function show(desk: Partial<BackupDesk> = {}, isForbidden = false) {
  const onRemind = vi.fn();
  const whole = { save: vi.fn(), preview: vi.fn(() => done(preview)), load: vi.fn(), ...desk };
  const habits = { isReminderOn: true, lastBackupAt: 0, askedAt: 0 };
  const props = { habits, desk: whole as unknown as BackupDesk, isForbidden, onRemind };
  render(<BackupSection {...props} />);
  return { onRemind, desk: whole };
}

describe.each(languages)('backups in %s', (language) => {
  const w = (key: string) => words(language, key);
  const button = (key: string) => screen.getByRole('button', { name: w(key) });
  const file = new File(['{}'], 'lackmus.json');
  const choose = () =>
    fireEvent.change(screen.getByLabelText(w('backup.file')), { target: { files: [file] } });
  beforeEach(() => speak(language));

  it('saves a file and says where it is, or why there is none', async () => {
    const save = vi.fn(() => done({ name: 'a.json', size: 1_234_567 }));
    show({ save });
    fireEvent.click(button('backup.save'));
    expect(await screen.findByText(/a\.json \(1[.,]2 MB\)/)).toBeTruthy();
    save.mockReturnValueOnce(failed('database'));
    fireEvent.click(button('backup.save'));
    await screen.findByText(new RegExp(w('backup.notSaved').slice(0, 20)));
  });

  it('says so where IT forbids readable files, and still takes one in', () => {
    show({}, true);
    expect(screen.getByText(w('backup.fault.forbidden'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: w('backup.save') })).toBeNull();
    expect(screen.getByLabelText(w('backup.file'))).toBeTruthy();
  });

  it('shows what a file would do and does nothing of it by itself', async () => {
    const { desk } = show();
    choose();
    const list = await screen.findByRole('region', { name: w('backup.titles') });
    expect(list.textContent).toContain('Werk Kassel');
    expect(list.textContent).toContain('<b>fett</b>');
    expect(list.querySelector('b')).toBeNull();
    for (const kind of ['new', 'changed', 'both', 'older', 'same', 'skipped'])
      expect(screen.getByText(w(`backup.kind.${kind}`))).toBeTruthy();
    fireEvent.click(button('ui.cancel'));
    expect(screen.queryByText('Werk Kassel')).toBeNull();
    expect(desk.load).not.toHaveBeenCalled();
  });

  it('takes a file in, tells how far it is, and what came of it', async () => {
    const loading = settling<ImportCounts>();
    let onProgress: (progress: Progress) => void = () => undefined;
    const load = vi.fn((_: File, options: { onProgress: typeof onProgress }) => {
      ({ onProgress } = options);
      return loading.task;
    });
    show({ load: load as unknown as BackupDesk['load'] });
    choose();
    fireEvent.click(await screen.findByRole('checkbox', { name: w('backup.withSettings') }));
    fireEvent.click(button('backup.take'));
    expect(load).toHaveBeenCalledWith(file, expect.objectContaining({ withSettings: true }));
    onProgress({ done: 3, total: 8 });
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('value')).toBe('3'));
    loading.settle({ ok: true, value: counts });
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.getByText(new RegExp(`2 ${language === 'de' ? 'neu' : 'new'}`))).toBeTruthy();
  });

  it('says whether cancelling came in time', async () => {
    const loading = settling<ImportCounts>();
    show({ load: () => loading.task });
    choose();
    fireEvent.click(await screen.findByRole('button', { name: w('backup.take') }));
    fireEvent.click(button('ui.cancel'));
    expect(loading.cancel).toHaveBeenCalledOnce();
    expect(button('ui.cancel')).toHaveProperty('disabled', true);
    loading.settle({ ok: false, fault: 'cancelled' });
    expect(await screen.findByText(new RegExp(w('backup.fault.cancelled')))).toBeTruthy();
    expect(screen.getByText(new RegExp(w('backup.notLoaded').slice(0, 20)))).toBeTruthy();
  });

  it.each(backupFaults)('has words for a file that is %s', async (fault) => {
    show({ preview: () => failed(fault) });
    choose();
    const status = await screen.findByText((_, element) => element?.className === 'backup-fault');
    expect(status.textContent).toContain(w('backup.notLoaded'));
    expect(status.textContent).toContain(w(`backup.fault.${fault}`));
  });

  it('offers nothing to take in where all is there', async () => {
    const nothing = { ...counts, new: 0, changed: 0, both: 0 };
    show({ preview: () => done({ ...preview, counts: nothing }) });
    choose();
    expect(await screen.findByText(w('backup.nothing'))).toBeTruthy();
    expect(button('backup.take')).toHaveProperty('disabled', true);
  });

  it('reminds no longer once that is switched off', () => {
    const { onRemind } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: w('backup.remind') }));
    expect(onRemind).toHaveBeenCalledWith(false);
  });

  it('reminds where the drafts are, with three ways to go on', () => {
    const actions = { openBackup: vi.fn(), putOffBackup: vi.fn(), stopBackupReminder: vi.fn() };
    const habits = { isReminderOn: true, lastBackupAt: 0, askedAt: 0 };
    const old = draftExample as unknown as Draft;
    render(<BackupReminder habits={habits} drafts={[old]} actions={actions} />);
    for (const key of ['now', 'later', 'stop']) fireEvent.click(button(`backup.${key}`));
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });
});
