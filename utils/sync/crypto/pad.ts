import type { Bytes } from './types';

const leastStep = 128;
const prefix = 4;

/** The bucket a length falls into: steps of 128 bytes, of an eighth of the length from 1 KB on. */
export function bucketOf(length: number): number {
  const step = Math.max(leastStep, 2 ** (Math.floor(Math.log2(Math.max(length, 1))) - 3));
  return Math.max(1, Math.ceil(length / step)) * step;
}

/** The length in four bytes, the content, and zeros up to the bucket. */
export function pad(content: Bytes): Bytes {
  const padded = new Uint8Array(bucketOf(content.length + prefix));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, prefix);
  return padded;
}

/** Undefined where the length does not fit. */
export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < prefix) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  return length > padded.length - prefix ? undefined : padded.slice(prefix, prefix + length);
}
