import { toHex } from './hex';
import type { Bytes, NamedKey } from './types';

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 characters of five random bits are 130 bits. */
const secretLength = 26;
const checkLength = 2;
const groupLength = 4;
/** The largest prime two characters can hold: finds every wrong character and every swap of neighbours. */
const checkPrime = 1021;

const valueOf = (character: string): number => alphabet.indexOf(character);

function checkOf(secret: string): string {
  const rest = [...secret].reduce((sum, character) => (sum * 32 + valueOf(character)) % checkPrime, 0);
  return `${alphabet[Math.floor(rest / 32)] ?? ''}${alphabet[rest % 32] ?? ''}`;
}

const inGroups = (characters: string): string =>
  (characters.match(new RegExp(`.{1,${groupLength}}`, 'gu')) ?? []).join('-');

/** The code that belongs to these random bytes; five bits of each of the first 26 count. */
export function codeFromBytes(random: Uint8Array): string {
  const secret = [...random.subarray(0, secretLength)].map((byte) => alphabet[byte & 31] ?? '').join('');
  return inGroups(secret + checkOf(secret));
}

export const createSyncCode = (): string =>
  codeFromBytes(crypto.getRandomValues(new Uint8Array(secretLength)));

export type CodeReading =
  | { readonly status: 'code'; readonly code: string }
  | { readonly status: 'malformed'; readonly reason: 'empty' | 'length' | 'character' | 'check' };

/** Reads a code as people type it: any case, O for 0, I and L for 1, with whatever between the groups. */
export function readSyncCode(typed: string): CodeReading {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}]+/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  const malformed = (reason: 'empty' | 'length' | 'character' | 'check'): CodeReading => ({
    status: 'malformed',
    reason,
  });
  if (characters === '') return malformed('empty');
  if ([...characters].some((character) => valueOf(character) < 0)) return malformed('character');
  if (characters.length !== secretLength + checkLength) return malformed('length');
  const isWhole = checkOf(characters.slice(0, secretLength)) === characters.slice(secretLength);
  return isWhole ? { status: 'code', code: inGroups(characters) } : malformed('check');
}

const derivation = (info: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new TextEncoder().encode('lackmus/1'),
  info: new TextEncoder().encode(info),
});

/** The key that wraps data keys, with the id by which others recognise the code without learning it. */
export async function wrappingKeyOf(code: string): Promise<NamedKey> {
  const secret: Bytes = new TextEncoder().encode(code.replaceAll('-', ''));
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const [key, id] = await Promise.all([
    crypto.subtle.deriveKey(derivation('wrap'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveBits(derivation('id'), root, 64),
  ]);
  return { id: toHex(new Uint8Array(id)), key };
}
