import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealWithIv } from '@/utils/sync/crypto/envelope';
import { toHex } from '@/utils/sync/crypto/hex';
import { codeFromBytes, createSyncCode, readSyncCode, wrappingKeyOf } from '@/utils/sync/crypto/sync-code';

const code = fc.uint8Array({ minLength: 26, maxLength: 26 }).map(codeFromBytes);
const golden = codeFromBytes(Uint8Array.from({ length: 26 }, (_, at) => at));

describe('sync code', () => {
  it('is seven groups of four without letters that look like digits', () => {
    expect(golden).toBe('0123-4567-89AB-CDEF-GHJK-MNPQ-RSJR');
    for (let at = 0; at < 50; at += 1)
      expect(createSyncCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('uses all 130 bits', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 26, maxLength: 26 }),
        fc.nat(25),
        fc.integer({ min: 0, max: 4 }),
        (bytes, at, bit) => {
          const other = bytes.slice();
          other[at]! ^= 1 << bit;
          expect(codeFromBytes(other)).not.toBe(codeFromBytes(bytes));
        },
      ),
    );
  });

  it('is read as people type it', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(' ', '', ' - ', '–', '\n'),
        fc.boolean(),
        (code, between, isLower) => {
          const loose = code.replaceAll('-', between).replaceAll('0', 'O').replaceAll('1', 'l');
          const typed = isLower ? loose.toLowerCase() : loose;
          expect(readSyncCode(` ${typed}\t`)).toEqual({ status: 'code', code });
        },
      ),
    );
    expect(readSyncCode(golden.replace('1', 'I'))).toEqual({ status: 'code', code: golden });
  });

  it('finds every wrong character and every swap of neighbours', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(code, fc.nat(27), fc.nat(31), (code, at, to) => {
        const characters = [...code.replaceAll('-', '')];
        if (characters[at] === alphabet[to]) return;
        characters[at] = alphabet[to]!;
        expect(readSyncCode(characters.join(''))).toEqual({ status: 'malformed', reason: 'check' });
      }),
    );
    fc.assert(
      fc.property(code, fc.nat(26), (code, at) => {
        const characters = [...code.replaceAll('-', '')];
        const [a, b] = [characters[at]!, characters[at + 1]!];
        if (a === b) return;
        characters[at] = b;
        characters[at + 1] = a;
        expect(readSyncCode(characters.join(''))).toEqual({ status: 'malformed', reason: 'check' });
      }),
    );
  });

  it.each([
    ['', 'empty'],
    [' -- ', 'empty'],
    ['0123-4567', 'length'],
    [`${golden}0`, 'length'],
    [golden.replace('2', 'U'), 'character'],
    [golden.replace('2', 'ä'), 'character'],
  ])('says what is wrong with %j', (typed, reason) => {
    expect(readSyncCode(typed)).toEqual({ status: 'malformed', reason });
  });

  it('makes the key that HKDF makes of it, computed with OpenSSL', async () => {
    const key = await wrappingKeyOf(golden);
    expect(key.id).toBe('57d80959045c5a0b');
    const iv = Uint8Array.from({ length: 12 }, (_, at) => at + 1);
    const name = { device: 'a1b2', slot: '0c', counter: 42 };
    const sealed = await sealWithIv(key, iv, name, new TextEncoder().encode('Lackmus'));
    expect(toHex(sealed.slice(21))).toBe('8fb4c324e52da60e8c567b2e7d73d3fa97843dd4033177');
  });

  it('makes the same key everywhere, which cannot be exported', async () => {
    const [one, other] = await Promise.all([wrappingKeyOf(golden), wrappingKeyOf(golden)]);
    expect(one.id).toBe(other.id);
    expect(one.id).toMatch(/^[0-9a-f]{16}$/);
    await expect(crypto.subtle.exportKey('raw', one.key)).rejects.toThrow(/extractable/i);
  });
});
