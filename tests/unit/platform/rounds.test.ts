import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPauses } from '@/utils/platform/sync/pauses';
import { createRounds } from '@/utils/platform/sync/rounds';
import type { OpenWay } from '@/utils/platform/sync/ways';
import type { SyncState } from '@/utils/sync/ports';
import { useWorld } from './world';

const world = useWorld();
const access = { base: 'https://cloud.example/dav', user: 'u', password: 'p' };

beforeEach(() => {
  const request = (_: string, work: () => Promise<unknown>) => work();
  vi.stubGlobal('navigator', { locks: { request } });
});

function make(names: readonly OpenWay['name'][] = ['webdav']) {
  const ran: string[] = [];
  const state = { problem: undefined as SyncState['problem'], isAllowed: true, news: 0 };
  const run = (name: string) => async () => {
    ran.push(name);
    return { problem: state.problem } as SyncState;
  };
  const open = names.map((name) => ({
    name,
    sync: { run: run(name) },
    ...(name === 'webdav' && { access }),
  })) as unknown as OpenWay[];
  const rounds = createRounds({
    ways: { open: async () => open } as never,
    pauses: createPauses(world.database),
    now: () => world.now,
    hasPermission: async () => state.isAllowed,
    takeNews: () => (state.news -= 1) >= 0,
    onChange: () => undefined,
  });
  return { ran, state, rounds };
}

describe('rounds', () => {
  it('run once for many who ask at a time, and once more for those who came late', async () => {
    const { ran, rounds } = make();
    const first = rounds.run();
    expect(rounds.isRunning()).toBe(true);
    await Promise.all([first, rounds.run(), rounds.run()]);
    expect(ran.length).toBeLessThanOrEqual(2);
    expect(rounds.isRunning()).toBe(false);
  });

  it('rest after a failure, unless the writer asks', async () => {
    const { ran, state, rounds } = make();
    state.problem = { code: 'offline' };
    await rounds.run();
    await rounds.run();
    expect(ran).toHaveLength(1);
    await rounds.run('asked');
    expect(ran).toHaveLength(2);
    world.now += 2 * 3_600_000;
    state.problem = undefined;
    await rounds.run();
    await rounds.run();
    expect(ran).toHaveLength(4);
  });

  it('go on when the network is back, but not with a wrong password', async () => {
    const { ran, state, rounds } = make();
    state.problem = { code: 'timeout' };
    await rounds.run();
    await rounds.run('online');
    expect(ran).toHaveLength(2);
    state.problem = { code: 'unauthorised' };
    await rounds.run('asked');
    await rounds.run('online');
    await rounds.run();
    expect(ran).toHaveLength(3);
  });

  it('do not ask a server without permission, and go on as soon as it is back', async () => {
    const { ran, state, rounds } = make();
    state.isAllowed = false;
    await rounds.run('asked');
    expect(ran).toEqual([]);
    expect(await createPauses(world.database).read('webdav')).toMatchObject({ code: 'no-permission' });
    state.isAllowed = true;
    await rounds.run();
    expect(ran).toEqual(['webdav']);
    expect(await createPauses(world.database).read('webdav')).toBeUndefined();
  });

  it('go over all ways again when one has brought texts', async () => {
    const { ran, state, rounds } = make(['browser', 'webdav']);
    await rounds.run();
    expect(ran).toEqual(['browser', 'webdav']);
    state.news = 2;
    await rounds.run();
    expect(ran.slice(2)).toEqual(['browser', 'webdav', 'browser', 'webdav']);
  });

  it('of one way are not held up by the failure of another', async () => {
    const { ran, state, rounds } = make(['browser', 'webdav']);
    state.problem = { code: 'unauthorised' };
    await rounds.run();
    expect(ran).toEqual(['browser', 'webdav']);
  });
});
