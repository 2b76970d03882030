import { expect, it, vi } from 'vitest';
import { faultOf } from '@/utils/platform/backup/fault-of';
import { toStorageProblem } from '@/utils/platform/database';
import { useWorld } from './world';

const world = useWorld();
const faultWhile = async (work: () => Promise<unknown>) =>
  faultOf(await work().catch((error: unknown) => error));
const load = (text: string) => faultWhile(() => world.library.importBackup(text));

it('tells files apart', async () => {
  expect(await load('[]')).toBe('foreign');
  expect(await load('{"format": "lackmus-backup", "version": 1, "drafts": [')).toBe('damaged');
  expect(await load('{"format":"lackmus-backup","version":2}')).toBe('newer');
});

it('tells the disk from the database', async () => {
  const full = new DOMException('no space', 'QuotaExceededError');
  expect(faultOf(toStorageProblem(full))).toBe('full');
  expect(faultOf(toStorageProblem(new DOMException('', 'VersionError')))).toBe('database');
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('profile is read-only', 'UnknownError');
  });
  expect(await faultWhile(() => world.library.exportBackup(null))).toBe('database');
  open.mockRestore();
});

it('knows a file that is gone, and has a word for anything else', () => {
  expect(faultOf(new DOMException('', 'NotFoundError'))).toBe('unreadable');
  expect(faultOf(new DOMException('', 'NotReadableError'))).toBe('unreadable');
  expect(faultOf(new RangeError('Invalid string length'))).toBe('failed');
});
