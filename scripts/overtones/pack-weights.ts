import { largestWeight, mostSounds, type Sound } from '@/utils/engine/overtone/weights';
import type { LinearMachine } from './linear-machine';

/** The weights of several machines in the form `unpackWeights` reads; `sounds` get their unit and bias. */
export function packWeights(
  machines: readonly { readonly sound: Omit<Sound, 'bias' | 'unit'>; readonly machine: LinearMachine }[],
): { readonly sounds: readonly Sound[]; readonly packed: readonly string[] } {
  if (machines.length > mostSounds) throw new Error(`${machines.length} sounds do not fit`);
  const sounds = machines.map(({ sound, machine: { weights, bias } }) => ({
    ...sound,
    bias: round(bias),
    unit: round(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / largestWeight),
  }));
  const pairs = new Map<number, (readonly [number, number])[]>();
  machines.forEach(({ machine: { weights } }, index) => {
    weights.forEach((weight, feature) => {
      const whole = Math.round(weight / (sounds[index]?.unit ?? 1));
      if (whole !== 0) pairs.set(feature, [...(pairs.get(feature) ?? []), [index, whole]]);
    });
  });
  const bytes: number[] = [];
  let before = 0;
  for (const [feature, entries] of [...pairs].toSorted(([a], [b]) => a - b)) {
    bytes.push(
      ...varint(feature - before),
      ...entries.flatMap(([sound, weight], at) => pack(sound, weight, at < entries.length - 1)),
    );
    before = feature;
  }
  const signs = Buffer.from(bytes).toString('base64').replaceAll('=', '');
  return { sounds, packed: signs.match(/.{1,100}/g) ?? [] };
}

function pack(sound: number, weight: number, isFollowed: boolean): readonly number[] {
  const more = isFollowed ? 128 : 0;
  const level = weight + largestWeight;
  return sound < 8
    ? [more | (sound << 4) | level]
    : [more | ((sound >> 4) << 4) | 15, ((sound & 15) << 4) | level];
}

const round = (value: number): number => Number(value.toPrecision(5));

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}
