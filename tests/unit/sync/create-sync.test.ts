import { describe, expect, it } from 'vitest';
import { codeFromBytes } from '@/utils/sync/crypto/sync-code';
import { resolveConflict } from '@/utils/sync/resolve-conflict';
import { type Parcel, TransportProblem, type Transport } from '@/utils/sync/types';
import { readValue } from '@/utils/sync/version';
import type { Draft } from '@/utils/library/types';
import { failing, install, none, pair } from './model/installation';
import { type Flavour, Place, transportOn } from './model/mailbox';

const flavours: Flavour[] = ['browser', 'webdav'];

function pairOf(flavour: Flavour, room = Infinity) {
  const place = new Place();
  const transport = transportOn(flavour, () => place, { faults: none, room });
  return { place, transport, a: install(transport), b: install(transport) };
}

describe.each(flavours)('over %s', (flavour) => {
  it('brings a draft to the paired machine and back', async () => {
    const { a, b } = pairOf(flavour);
    a.save('d', 'Wir bauen um.');
    await pair(a, b);
    expect(b.texts('d')).toEqual(['Wir bauen um.']);
    b.save('d', 'Wir bauen das Werk um.');
    await b.sync.run();
    const state = await a.sync.run();
    expect(a.texts('d')).toEqual(['Wir bauen das Werk um.']);
    expect(state).toMatchObject({ saved: 1, waiting: 0, locked: 0, damaged: 0, newer: 0, conflicts: [] });
    expect(state.devices).toEqual([
      { device: b.disk.device, label: 'Chrome, Linux', lastSeen: 1_700_000_000_000, isLocked: false },
    ]);
    expect(a.disk.revisions).toContain('Wir bauen um.');
    expect(a.disk.outbox.size + b.disk.outbox.size).toBe(0);
  });

  it('says locked, never empty, until the code is entered', async () => {
    const { a, b } = pairOf(flavour);
    a.save('d', 'Geheim.');
    await a.sync.run();
    b.save('e', 'Auch geheim.');
    const locked = await b.sync.run();
    expect(locked.locked).toBeGreaterThan(0);
    expect(locked.devices).toEqual([{ device: a.disk.device, isLocked: true }]);
    expect(b.texts('d')).toEqual([]);
    expect(await b.sync.unlock('1234')).toBe('malformed');
    expect(await b.sync.unlock(codeFromBytes(new Uint8Array(26)))).toBe('other-code');
    expect((await b.sync.run()).locked).toBe(locked.locked);
    const typed = (await a.sync.code()).toLowerCase().replaceAll('-', ' ');
    expect(await b.sync.unlock(typed)).toBe('unlocked');
    for (const each of [b, a, a]) await each.sync.run();
    expect(b.texts('d')).toEqual(['Geheim.']);
    // What the second machine wrote before it was paired, under its own key, is read as well.
    expect(a.texts('e')).toEqual(['Auch geheim.']);
    expect((await a.sync.state()).locked).toBe(0);
  });

  it('has nothing to unlock where there is no other machine', async () => {
    const { a } = pairOf(flavour);
    await a.sync.run();
    expect(await a.sync.unlock(await a.sync.code())).toBe('nothing-there');
  });

  it('shows a conflict on both sides, and one answer ends it on both', async () => {
    const { a, b } = pairOf(flavour);
    a.save('d', 'Anfang');
    await pair(a, b);
    a.save('d', 'von a');
    b.save('d', 'von b');
    for (const each of [a, b, a]) await each.sync.run();
    expect(a.texts('d')).toEqual(['von a', 'von b']);
    expect(b.texts('d')).toEqual(['von b', 'von a']);
    expect((await a.sync.state()).conflicts).toEqual([{ kind: 'draft', id: 'd' }]);
    const heads = b.disk.things.get('draft:d')!;
    const chosen = { ...(readValue(heads[0]!) as Draft), text: 'von beiden' };
    const resolved = resolveConflict(heads, chosen, { device: b.disk.device, now: 1_700_000_000_001 })!;
    b.disk.things.set('draft:d', [resolved]);
    for (const each of [b, a]) await each.sync.run();
    expect(a.texts('d')).toEqual(['von beiden']);
    expect((await a.sync.state()).conflicts).toEqual([]);
  });

  it('carries deletions, and an edit that did not know one wins', async () => {
    const { a, b } = pairOf(flavour);
    a.save('d', 'geht');
    a.save('e', 'bleibt');
    await pair(a, b);
    a.discard('d');
    a.discard('e');
    b.save('e', 'bleibt doch');
    for (const each of [a, b, a]) await each.sync.run();
    expect([a.texts('d'), b.texts('d')]).toEqual([[undefined], [undefined]]);
    expect([a.texts('e'), b.texts('e')]).toEqual([['bleibt doch'], ['bleibt doch']]);
    expect((await a.sync.state()).saved).toBe(1);
  });

  it('reads with one key what is damaged, moved or replayed elsewhere, and goes on with the rest', async () => {
    const { place, a, b } = pairOf(flavour);
    await pair(a, b);
    const old = new Map(place.parcels);
    for (const id of ['d', 'e', 'f', 'g', 'h']) a.save(id, `Text ${id}`);
    await a.sync.run();
    const ours = [...place.parcels].filter(([key]) => !old.has(key));
    const [first, second] = ours;
    const good = new Map(place.parcels);
    const put = ([key]: [string, Parcel], bytes: Uint8Array<ArrayBuffer>) =>
      place.parcels.set(key, { ...good.get(key)!, bytes });
    const flipped = first![1].bytes.slice();
    flipped[40]! ^= 1;
    for (const bytes of [
      flipped,
      first![1].bytes.slice(0, 30),
      second![1].bytes,
      old.values().next().value!.bytes,
    ]) {
      put(first!, bytes);
      const state = await b.sync.run();
      expect(state.damaged + state.locked).toBeGreaterThan(0);
      expect(state.problem).toBeUndefined();
    }
    expect(b.disk.things.size).toBeGreaterThan(0);
    expect(b.disk.things.size).toBeLessThan(5);
    place.parcels = good;
    await b.sync.run();
    expect(b.disk.things.size).toBe(5);
    expect((await b.sync.state()).damaged).toBe(0);
  });

  it('publishes again what has vanished, whoever it is from', async () => {
    const { place, a, b } = pairOf(flavour);
    a.save('d', 'von a');
    await pair(a, b);
    place.parcels.clear();
    expect((await b.sync.run()).waiting).toBe(0);
    // The other one does not come back: after a few rounds its text is passed on.
    for (let round = 0; round < 4; round += 1) await b.sync.run();
    const c = install(pairOf(flavour).transport);
    expect(c.texts('d')).toEqual([]);
    const third = install(transportOn(flavour, () => place, { faults: none }));
    expect(await third.sync.unlock(await b.sync.code())).toBe('unlocked');
    await third.sync.run();
    expect(third.texts('d')).toEqual(['von a']);
  });

  it('shows no word of any text, title or tag to the mailbox, and no length', async () => {
    const { place, a, b } = pairOf(flavour);
    await pair(a, b);
    a.save('d', 'Personalabbau in Ulm');
    a.save('e', 'Personalabbau in Ulm und anderswo, zwanzig Stellen');
    a.discard('e');
    await a.sync.run();
    for (const { device, slot, counter, bytes } of place.parcels.values()) {
      const seen = `${device}/${slot}.${counter} ${new TextDecoder('latin1').decode(bytes)}`;
      expect(seen).not.toMatch(/Personal|Ulm|Titel|Geheimtag|draft|"vv"/);
      expect((bytes.length - 37) % 128).toBe(0);
    }
  });

  it('seals what is new with a new key after a change, and re-reads nothing', async () => {
    const { a, b } = pairOf(flavour);
    a.save('d', 'alt');
    await pair(a, b);
    const before = await a.sync.code();
    await a.sync.changeKey();
    expect(await a.sync.code()).not.toBe(before);
    a.save('e', 'neu');
    await a.sync.run();
    expect((await b.sync.run()).locked).toBeGreaterThan(0);
    expect(b.texts('d')).toEqual(['alt']);
    expect(b.texts('e')).toEqual([]);
    expect(await b.sync.unlock(await a.sync.code())).toBe('unlocked');
    await b.sync.run();
    expect(b.texts('e')).toEqual(['neu']);
  });

  it('withdraws what is its own and keeps the texts', async () => {
    const { place, a, b } = pairOf(flavour);
    a.save('d', 'bleibt hier');
    await pair(a, b);
    await a.sync.withdraw();
    expect([...place.parcels.values()].filter(({ device }) => device === a.disk.device)).toEqual([]);
    expect(a.texts('d')).toEqual(['bleibt hier']);
    expect((await a.sync.state()).devices).toEqual([]);
    for (const each of [a, b]) await each.sync.run();
    expect((await a.sync.state()).waiting).toBe(0);
  });

  it('writes nothing where nothing is new', async () => {
    const { place, a, b } = pairOf(flavour);
    a.save('d', 'ruhig');
    await pair(a, b);
    const before = [...place.parcels.values()];
    for (const each of [a, b, a, b]) await each.sync.run();
    expect([...place.parcels.values()]).toEqual(before);
  });

  it('stops when told to', async () => {
    const { a } = pairOf(flavour);
    a.save('d', 'x');
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(a.sync.run(stopped)).rejects.toThrow('stopped');
    expect((await a.sync.run()).waiting).toBe(0);
  });
});

describe('problems of the mailbox', () => {
  it.each(['offline', 'unauthorised', 'busy'] as const)(
    '%s ends the run and is in the state',
    async (code) => {
      const { transport } = pairOf('webdav');
      const a = install(
        failing(transport, { list: () => Promise.reject(new TransportProblem(code, 'why', 5000)) }),
      );
      a.save('d', 'x');
      const state = await a.sync.run();
      expect(state).toMatchObject({ waiting: 1, problem: { code, detail: 'why', retryAfter: 5000 } });
      expect(state.lastSuccess).toBeUndefined();
      expect(await a.sync.state()).toEqual(state);
    },
  );

  it('one parcel that cannot be read does not hold up the others', async () => {
    const { transport, a } = pairOf('browser');
    let bad = '';
    const read: Transport['read'] = (name) =>
      name.slot === bad ? Promise.reject(new TransportProblem('not-understood')) : transport.read(name);
    const b = install(failing(transport, { read }));
    a.save('d', 'eins');
    a.save('e', 'zwei');
    await a.sync.run();
    await b.sync.unlock(await a.sync.code());
    bad = (await transport.list()).find(({ slot }) => slot !== 'keys')!.slot;
    b.save('f', 'drei');
    const state = await b.sync.run();
    expect(state.problem).toMatchObject({ code: 'not-understood' });
    expect(b.disk.things.size).toBe(2);
    expect(state.waiting).toBe(0);
    bad = '';
    expect((await b.sync.run()).problem).toBeUndefined();
    expect(b.disk.things.size).toBe(3);
  });

  it('the latest parcel that opens counts', async () => {
    const { place, transport, a, b } = pairOf('webdav');
    await pair(a, b);
    a.save('d', 'erste Fassung');
    await a.sync.run();
    const good = [...place.parcels.values()].find(
      ({ device, slot }) => device === a.disk.device && slot !== 'keys',
    )!;
    await transport.write({ ...good, counter: good.counter + 5, bytes: good.bytes.slice(0, 50) });
    const state = await b.sync.run();
    expect(b.texts('d')).toEqual(['erste Fassung']);
    expect(state.damaged).toBe(1);
  });
});
