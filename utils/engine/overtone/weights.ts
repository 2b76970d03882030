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

/** Weights are whole numbers from its negative to this. */
export const largestWeight = 7;
/** More sounds than this do not fit into the byte. */
export const mostSounds = 64;

/**
 * Reads base64 of, for each feature in rising order: the distance to the one before (seven bits a byte,
 * lowest first, the high bit says that more follow), and for each sound it speaks for its weight: one byte
 * for the first eight sounds (high bit: another sound follows; three bits: the sound; four bits: the
 * weight and seven), two for the others, which begin with a weight of fifteen and continue with the sound.
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
  const pairsHere = (): number[] => {
    const pairs: number[] = [];
    for (;;) {
      const byte = next();
      const isLong = (byte & 15) === 15;
      const second = isLong ? next() : 0;
      const sound = isLong ? ((byte >> 4) & 7) * 16 + (second >> 4) : (byte >> 4) & 7;
      pairs.push(sound, (isLong ? second & 15 : byte & 15) - largestWeight);
      if (byte < 128) return pairs;
    }
  };
  for (let feature = 0; at < bytes.length;) {
    feature += distance();
    byFeature.set(feature, Int16Array.from(pairsHere()));
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
