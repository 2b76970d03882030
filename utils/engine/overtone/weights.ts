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
  /** The smallest weight that is not nothing: stored weights are squares of whole numbers, times this. */
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
  /** By feature, where in `pairs` its entry begins; zero where it has none. */
  readonly starts: Int32Array;
  /** Of each feature the number of pairs, then of each the index of a sound and the weight. */
  readonly pairs: Int16Array;
}

export const defineWeights = (weights: PackedWeights): PackedWeights => weights;

/** A stored weight is one of so many levels to each side of nothing. */
const largestLevel = 7;
/** Of a weight of level `level`, in units: steps grow, since small weights are many and large ones few. */
export const weightAt = (level: number): number => Math.sign(level) * level * level;
/** The level that stands for a weight; zero where it is too small to be stored. */
export const levelOf = (weight: number, unit: number): number =>
  Math.sign(weight) * Math.min(largestLevel, Math.round(Math.sqrt(Math.abs(weight) / unit)));
/** The unit with which a machine's largest weight is stored in full. */
export const unitFor = (weights: Float64Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / weightAt(largestLevel);
/** A level as the four bits it is stored in. */
export const codeOf = (level: number): number => level + largestLevel;
/** More sounds than this do not fit into the byte. */
export const mostSounds = 128;

/**
 * Reads base64 of, for each feature in rising order: the distance to the one before (seven bits a byte,
 * lowest first, the high bit says that more follow), and for each sound it speaks for its weight: one byte
 * for the first eight sounds (high bit: another sound follows; three bits: the sound; four bits: the
 * level and seven), two for the others, which begin with a level of fifteen and continue with the sound.
 */
export function unpackWeights({ sounds, packed }: PackedWeights, space: number): Weights {
  const bytes = bytesOf(packed.join(''));
  const starts = new Int32Array(space);
  const pairs = new Int16Array(2 * bytes.length + 1);
  let end = 1;
  let feature = 0;
  for (let at = 0; at < bytes.length;) {
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      feature += (byte & 127) << shift;
    }
    const start = end;
    starts[feature] = end++;
    for (let byte = 128; byte > 127;) {
      byte = bytes[at++] ?? 0;
      const isLong = (byte & 15) === 15;
      const second = isLong ? (bytes[at++] ?? 0) : 0;
      pairs[end++] = isLong ? ((byte >> 4) & 7) * 16 + (second >> 4) : (byte >> 4) & 7;
      pairs[end++] = weightAt((isLong ? second & 15 : byte & 15) - largestLevel);
    }
    pairs[start] = (end - start - 1) / 2;
  }
  return { sounds, starts, pairs };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const valueOf = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at += 1) valueOf[alphabet.charCodeAt(at)] = at;

/** Base64 without padding; `atob` is the browser's, not the language's. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let filled = 0;
  for (let at = 0; at < text.length; at += 1) {
    held = ((held << 6) | (valueOf[text.charCodeAt(at)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled++] = (held >> bits) & 255;
  }
  return bytes;
}
