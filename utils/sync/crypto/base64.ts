import type { Bytes } from './types';

/** For transports that only take text. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: as arguments, all of them at once would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x2000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(text);
}

/** Undefined for what is not base64. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}
