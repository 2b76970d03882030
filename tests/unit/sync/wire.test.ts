import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Version } from '@/utils/sync/types';
import { decodeKeys, decodeTexts, encodeKeys, encodeTexts } from '@/utils/sync/wire';
import { draft, snippet } from '../library/arbitraries';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const draftVersion = draft.map((value): Version => ({
  kind: 'draft',
  id: value.id,
  vv: value.vv,
  at: value.updatedAt,
  value,
}));
const snippetVersion = snippet.map((value): Version => ({
  kind: 'snippet',
  id: value.id,
  vv: value.vv,
  at: value.updatedAt,
  value,
}));
const tombstone = draftVersion.map(({ kind, id, vv, at }): Version => ({ kind, id, vv, at }));

describe('texts', () => {
  it('arrive as they were, half surrogate pairs included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(draftVersion, snippetVersion, tombstone), { maxLength: 4 }),
        (versions) => {
          const decoded = decodeTexts(encodeTexts({ at: 5, versions }));
          expect(decoded).toEqual({
            status: 'opened',
            content: { at: 5, versions, refused: { newer: 0, damaged: 0 } },
          });
        },
      ),
    );
  });

  const good: Version = { kind: 'draft', id: 'd', vv: { a: 1 }, at: 1 };
  const newer = { schema: 99, id: 'd', vv: { a: 2 }, updatedAt: 7, words: ['unknown'] };

  it('are taken one by one: what is newer or broken is counted and the rest kept', () => {
    const versions = [
      good,
      { ...good, kind: 'poll' },
      { ...good, vv: { a: 2 }, value: newer },
      { ...good, vv: { a: 3 }, value: newer },
      { ...good, id: 'e', vv: { a: 2 }, value: newer },
      { ...good, value: { schema: 1, id: 'd', vv: { a: 1 } } },
      { ...good, vv: { a: -1 } },
      'nothing',
      null,
    ];
    const decoded = decodeTexts(json({ v: 1, at: 5, versions }));
    expect(decoded).toEqual({
      status: 'opened',
      content: {
        at: 5,
        versions: [good, { ...good, vv: { a: 2 }, at: 7, value: newer }],
        refused: { newer: 3, damaged: 4 },
      },
    });
  });

  it('of a newer wire format are left alone, and what is none is damaged', () => {
    expect(decodeTexts(json({ v: 2, at: 5, parts: [] }))).toEqual({ status: 'newer' });
    for (const broken of [{}, [], null, { v: 1 }, { v: 1, at: 5 }, { v: 1, at: 5, versions: {} }])
      expect(decodeTexts(json(broken))).toEqual({ status: 'damaged' });
    expect(decodeTexts(Uint8Array.from([0xff, 0xfe]))).toEqual({ status: 'damaged' });
    expect(decodeTexts(new TextEncoder().encode('{'))).toEqual({ status: 'damaged' });
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        decodeTexts(json(value));
        decodeKeys(json(value));
        decodeTexts(json({ v: 1, at: 1, versions: [value] }));
        decodeTexts(json({ v: 1, at: 1, versions: [{ ...good, value }] }));
      }),
    );
  });
});

describe('keys', () => {
  it('arrive as they were, with a label that is not too long', () => {
    const key = { id: '0011223344556677', generation: 2, wrapped: Uint8Array.from([1, 2, 255]) };
    const decoded = decodeKeys(encodeKeys({ at: 5, label: 'x'.repeat(200), keys: [key] }));
    expect(decoded).toMatchObject({ status: 'opened', content: { label: 'x'.repeat(100), keys: [key] } });
  });

  it('that are no base64 are left out', () => {
    const keys = [{ id: '0011223344556677', generation: 1, wrapped: '?' }];
    expect(decodeKeys(json({ v: 1, at: 1, label: 'x', keys }))).toMatchObject({ content: { keys: [] } });
    expect(decodeKeys(json({ v: 1, at: 1, label: 'x', keys: [{ id: '../x' }] }))).toEqual({
      status: 'damaged',
    });
  });
});
