import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/sync/crypto/base64';
import { openEnvelope, readEnvelope, sealWithIv } from '@/utils/sync/crypto/envelope';
import { fromHex, toHex } from '@/utils/sync/crypto/hex';
import { bucketOf, pad, unpad } from '@/utils/sync/crypto/pad';
import { open, seal } from '@/utils/sync/crypto/seal';
import type { NamedKey } from '@/utils/sync/crypto/types';
import type { ParcelName } from '@/utils/sync/types';

const keyFrom = async (id: string, fill: number): Promise<NamedKey> => ({
  id,
  key: await crypto.subtle.importKey('raw', new Uint8Array(32).fill(fill), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]),
});
const key = await keyFrom('0011223344556677', 7);
const otherKey = await keyFrom('8899aabbccddeeff', 9);
const keyFor = (id: string) => [key, otherKey].find((each) => each.id === id);
const name: ParcelName = { device: 'a1b2', slot: '0c', counter: 42 };
const utf8 = (text: string) => new TextEncoder().encode(text);
const content = utf8('{"v":1,"text":"Wir schließen das Werk."}');

/**
 * The parcel format for good, computed with OpenSSL and zlib: whoever has to change these bytes locks everybody
 * out of what lies there already.
 */
const golden = '0100112233445566770102030405060708090a0b0cf71d8bf5079f9188507fb10431dcfede6382c6fd27804a';
const goldenParcel = [
  '0100112233445566770102030405060708090a0b0cbb7ce8b5c1bcc87f570cd64fbfee0e688557033a7d6760cf',
  '306f4456e0657a210b43157db65fea69cc9c13d1d34f4726d03b62cab364a01cdcaff04c8be89431beb6905946',
  '517c61772f3d3abf9147b1d4d0593ad057ac161b992bc74c89d76bafb47c5caf17d78805a8b737d26ebad3dd8a',
  'f755f3f65419bcd72a2ef643c99dc929ca5468a2bd6674c267bcfa9904fd',
].join('');

describe('envelope', () => {
  it('is byte for byte what it was when it was first published', async () => {
    const iv = Uint8Array.from({ length: 12 }, (_, at) => at + 1);
    expect(toHex(await sealWithIv(key, iv, name, utf8('Lackmus')))).toBe(golden);
    expect(readEnvelope(fromHex(golden))).toMatchObject({ status: 'read', keyId: key.id, iv });
  });

  it('still opens a parcel published long ago', async () => {
    const opening = await open(keyFor, { ...name, bytes: fromHex(goldenParcel) });
    expect(opening).toEqual({ status: 'opened', content });
  });

  it('opens to what was sealed, and never looks the same twice', async () => {
    const [one, other] = [await seal(key, name, content), await seal(key, name, content)];
    expect(toHex(one)).not.toBe(toHex(other));
    expect(await open(keyFor, { ...name, bytes: one })).toEqual({ status: 'opened', content });
  });

  it('is locked without its key, and damaged with another under its id', async () => {
    const bytes = await seal(key, name, content);
    expect(await open(() => undefined, { ...name, bytes })).toEqual({ status: 'locked', keyId: key.id });
    expect(await open(() => ({ ...otherKey, id: key.id }), { ...name, bytes })).toEqual({
      status: 'damaged',
    });
  });

  it('does not open under any other name', async () => {
    const bytes = await seal(key, name, content);
    for (const moved of [{ device: 'a1b3' }, { slot: '0d' }, { counter: 41 }, { counter: 43 }])
      expect(await open(keyFor, { ...name, ...moved, bytes })).toEqual({ status: 'damaged' });
  });

  it('does not open with any bit flipped or any length cut', async () => {
    const bytes = await seal(key, name, content);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect((await open(keyFor, { ...name, bytes: flipped })).status).not.toBe('opened');
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(await open(keyFor, { ...name, bytes: bytes.slice(0, length) })).toEqual({ status: 'damaged' });
    expect(await open(keyFor, { ...name, bytes: Uint8Array.from([...bytes, 0]) })).toEqual({
      status: 'damaged',
    });
  });

  it('leaves a newer format to a newer Lackmus', async () => {
    const bytes = await seal(key, name, content);
    bytes[0] = 2;
    expect(await open(keyFor, { ...name, bytes })).toEqual({ status: 'newer' });
  });

  it('is damaged where the key is right but the inside is not deflated', async () => {
    const iv = new Uint8Array(12);
    const inside = [pad(utf8('not deflated')), Uint8Array.from([255, 255, 255, 255, 0])];
    for (const plain of inside) {
      const bytes = await sealWithIv(key, iv, name, plain);
      expect(await open(keyFor, { ...name, bytes })).toEqual({ status: 'damaged' });
    }
    const envelope = readEnvelope(await sealWithIv(key, iv, name, content));
    if (envelope.status !== 'read') throw new Error('not read');
    expect(await openEnvelope(key, envelope, name)).toEqual(content);
  });
});

describe('padding', () => {
  it('gives back what it was given, and shows only the bucket', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const padded = pad(Uint8Array.from(bytes));
        expect(unpad(padded)).toEqual(Uint8Array.from(bytes));
        expect(padded.length).toBe(bucketOf(bytes.length + 4));
        expect(padded.length % 128).toBe(0);
      }),
    );
  });

  it('hides the length to an eighth at least and costs no more than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (length) => {
        const bucket = bucketOf(length);
        expect(bucket).toBeGreaterThanOrEqual(length);
        expect(bucket - length).toBeLessThan(Math.max(128, length / 8 + 1));
        expect(bucketOf(bucket)).toBe(bucket);
      }),
    );
    expect(new Set(Array.from({ length: 1024 }, (_, at) => bucketOf(at + 1))).size).toBe(8);
  });
});

describe('base64 and hex', () => {
  it('give back what they were given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
        expect(fromHex(toHex(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
    expect(fromBase64('no base64!')).toBeUndefined();
  });
});

describe('sealing with an IV from outside', () => {
  it('is in reach of nobody but who makes a fresh one for each', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const users = ['utils', 'entrypoints', 'components'].flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .filter((file) => readFileSync(root + file, 'utf8').includes('sealWithIv')),
    );
    expect(users.toSorted()).toEqual([
      'utils/sync/crypto/data-key.ts',
      'utils/sync/crypto/envelope.ts',
      'utils/sync/crypto/seal.ts',
    ]);
    for (const user of users.filter((file) => !file.endsWith('envelope.ts')))
      expect(readFileSync(root + user, 'utf8')).toMatch(
        /const iv = crypto\.getRandomValues\(new Uint8Array\(ivLength\)\);\n\s+return sealWithIv\(/,
      );
  });
});
