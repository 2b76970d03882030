import { describe, expect, it } from 'vitest';
import type { Transport } from '@/utils/sync/types';
import { failing, install, none, pair } from './model/installation';
import { Place, transportOn } from './model/mailbox';

describe('a mailbox with little room', () => {
  const at = (clock: { now: number }, room: number) => {
    const place = new Place();
    const transport = transportOn('browser', () => place, { faults: none, room });
    return { place, a: install(transport, () => clock.now) };
  };

  it('holds the drafts edited last; the others are only here, and that is no problem', async () => {
    const clock = { now: 1_700_000_000_000 };
    const { place, a } = at(clock, 4);
    for (const id of ['d1', 'd2', 'd3', 'd4', 'd5']) {
      clock.now += 1000;
      a.save(id, `Text ${id}`);
    }
    const state = await a.sync.run();
    expect(state.problem).toBeUndefined();
    expect(state.waiting).toBe(0);
    expect(state.onlyHere.map(({ id }) => id).toSorted()).toEqual(['d1', 'd2']);
    clock.now += 1000;
    a.save('d1', 'Text d1, jetzt der neueste');
    expect((await a.sync.run()).onlyHere.map(({ id }) => id).toSorted()).toEqual(['d2', 'd3']);
    const before = [...place.parcels.values()];
    expect((await a.sync.run()).onlyHere).toHaveLength(2);
    expect([...place.parcels.values()]).toEqual(before);
    a.discard('d5');
    a.discard('d4');
    const after = await a.sync.run();
    expect(after.waiting).toBe(0);
    expect(after.onlyHere.map(({ id }) => id)).not.toContain('d1');
  });

  it('does not try all that found no room again and again', async () => {
    const clock = { now: 1_700_000_000_000 };
    const place = new Place();
    const outside = { faults: none, room: 11 };
    const inner = transportOn('browser', () => place, outside);
    let writes = 0;
    const write: Transport['write'] = (parcel) => {
      writes += 1;
      return inner.write(parcel);
    };
    const a = install(failing(inner, { write }), () => clock.now);
    for (let at = 0; at < 100; at += 1) a.save(`d${at}`, `Text ${at}`);
    expect((await a.sync.run()).onlyHere).toHaveLength(90);
    writes = 0;
    expect((await a.sync.run()).onlyHere).toHaveLength(90);
    expect(writes).toBeLessThanOrEqual(16);
    expect(Object.keys(a.disk.record.writing)).toEqual([]);
    outside.room = 60;
    expect((await a.sync.run()).onlyHere).toHaveLength(41);
    outside.room = 200;
    expect((await a.sync.run()).onlyHere).toEqual([]);
    expect(place.parcels.size).toBe(101);
  });

  it('clears away what a machine that no longer runs has left and others have replaced', async () => {
    const place = new Place();
    const outside = { faults: none, room: 8 };
    const transport = transportOn('browser', () => place, outside);
    const [gone, b] = [install(transport), install(transport)];
    for (const id of ['d', 'e', 'f', 'g', 'h', 'i']) gone.save(id, `Text ${id}`);
    await pair(gone, b);
    expect(place.parcels.size).toBe(8);
    for (const id of ['d', 'e', 'f', 'g', 'h', 'i']) {
      b.save(id, `Text ${id}, später`);
      const state = await b.sync.run();
      expect(state).toMatchObject({ waiting: 0, onlyHere: [] });
    }
    expect([...place.parcels.values()].filter(({ device }) => device === gone.disk.device)).toHaveLength(1);
    const third = install(transport);
    outside.room = 9;
    await third.sync.run();
    await third.sync.unlock(await b.sync.code());
    await third.sync.run();
    expect(third.texts('d')).toEqual(['Text d, später']);
    // Where it does run again, it loses nothing.
    outside.room = 20;
    for (const each of [gone, b, gone]) await each.sync.run();
    expect(gone.texts('i')).toEqual(['Text i, später']);
  });
});
