import { describe, expect, it } from 'vitest';
import { createLane, faultsOf, type StoredDraft } from '@/tests/e2e/driver/kill/lane';
import { createChance } from '@/tests/e2e/driver/seeded';

const lane = { id: 'a', changes: ['eins', 'zwei', null, 'vier'] };
const vv = (counter: number) => ({ device: counter });
const saved = (text: string, counter: number, revisions: string[]): StoredDraft => ({
  draft: { text, vv: vv(counter) },
  outbox: { vv: vv(counter) },
  revisions,
});
const whole = saved('zwei', 2, ['eins', 'zwei']);
const deleted: StoredDraft = {
  bin: { vv: vv(3), value: { text: 'zwei' } },
  outbox: { vv: vv(3) },
  revisions: ['eins', 'zwei'],
};

describe('the judge of the kill tests', () => {
  it.each([
    ['nothing, of which nothing was acknowledged', 0, { revisions: [] }],
    ['what was acknowledged', 2, whole],
    ['one more, whose answer was lost', 1, whole],
    ['a deletion', 3, deleted],
  ])('is content with %s', (_, acknowledged, stored) => {
    expect(faultsOf(lane, acknowledged, stored)).toEqual([]);
  });

  it.each([
    ['a lost change', 3, whole],
    ['a lost draft', 1, { revisions: [] }],
    ['a draft without its revision', 2, { ...whole, revisions: ['eins'] }],
    ['a revision without its draft', 1, saved('eins', 1, ['eins', 'zwei'])],
    ['a draft the outbox does not know', 2, { ...whole, outbox: { vv: vv(1) } }],
    ['a draft with the text of another version', 2, saved('eins', 2, ['eins', 'zwei'])],
    ['a deleted draft that is still there', 3, { ...whole, ...deleted }],
    ['a deletion without the text', 3, { ...deleted, bin: { vv: vv(3) } }],
    ['a draft in place and in the bin', 2, { ...whole, bin: deleted.bin }],
  ])('objects to %s', (_, acknowledged, stored) => {
    expect(faultsOf(lane, acknowledged, stored)).not.toEqual([]);
  });

  it('gives the same lanes for the same seed', () => {
    const make = (seed: number) => createLane(createChance(seed), 'x', 20);
    expect(make(7)).toEqual(make(7));
    expect(make(7)).not.toEqual(make(8));
  });
});
