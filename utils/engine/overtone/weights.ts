import type { Dimension, Kind } from '../types';

/** What a sentence or a whole text may sound like. */
export interface Sound {
  readonly dimension: Dimension;
  /** Of which kind a sentence that sounds like the dimension is. */
  readonly kind?: Kind;
  /** Which fact is missing in a text that sounds as if one were. */
  readonly slot?: string;
  /** The whole text and not a sentence. */
  readonly isOfText?: boolean;
  readonly bias: number;
  /** Weights are stored as whole numbers of this size. */
  readonly unit: number;
  /** From which score on it counts; with the dimension alone. */
  readonly threshold?: number;
}

/** Written by `npm run overtones`. `packed` holds the weights as `unpackWeights` reads them. */
export interface PackedWeights {
  readonly sounds: readonly Sound[];
  readonly packed: readonly string[];
}

export interface Weights {
  readonly sounds: readonly Sound[];
  /** By feature: index of a sound and weight in turn. */
  readonly byFeature: ReadonlyMap<number, Int16Array>;
}

export const defineWeights = (weights: PackedWeights): PackedWeights => weights;

/**
 * Reads base64 of, for each feature in rising order: the distance to the one before (seven bits a byte,
 * lowest first, the high bit says that more follow), how many sounds it speaks for, and for each its index
 * and its weight as a signed byte.
 */
export function unpackWeights({ sounds, packed }: PackedWeights): Weights {
  const bytes = bytesOf(packed.join(''));
  const byFeature = new Map<number, Int16Array>();
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  const distance = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = next();
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let feature = 0; at < bytes.length;) {
    feature += distance();
    const pairs = Int16Array.from({ length: next() * 2 }, (_, index) =>
      index % 2 === 0 ? next() : (next() << 24) >> 24,
    );
    byFeature.set(feature, pairs);
  }
  return { sounds, byFeature };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without padding; `atob` is the browser's, not the language's. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of text) {
    held = ((held << 6) | alphabet.indexOf(sign)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}
