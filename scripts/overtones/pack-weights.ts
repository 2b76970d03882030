import { codeOf, levelOf, mostSounds, unitFor, type Sound } from '@/utils/engine/overtone/weights';
import type { LinearMachine } from './linear-machine';

/** The weights of several machines in the form `unpackWeights` reads; `sounds` get their unit and bias. */
export function packWeights(
  machines: readonly { readonly sound: Omit<Sound, 'bias' | 'unit'>; readonly machine: LinearMachine }[],
): { readonly sounds: readonly Sound[]; readonly packed: readonly string[] } {
  if (machines.length > mostSounds) throw new Error(`${machines.length} sounds do not fit`);
  const sounds = machines.map(({ sound, machine: { weights, bias } }) => ({
    ...sound,
    bias: round(bias),
    unit: round(unitFor(weights)),
  }));
  const pairs = new Map<number, (readonly [number, number])[]>();
  machines.forEach(({ machine: { weights } }, index) => {
    weights.forEach((weight, feature) => {
      const level = levelOf(weight, sounds[index]?.unit ?? 1);
      if (level !== 0) pairs.set(feature, [...(pairs.get(feature) ?? []), [index, level]]);
    });
  });
  const bytes: number[] = [];
  let before = 0;
  for (const [feature, entries] of [...pairs].toSorted(([a], [b]) => a - b)) {
    bytes.push(
      ...varint(feature - before),
      ...entries.flatMap(([sound, level], at) => pack(sound, level, at < entries.length - 1)),
    );
    before = feature;
  }
  const signs = Buffer.from(bytes).toString('base64').replaceAll('=', '');
  return { sounds, packed: signs.match(/.{1,100}/g) ?? [] };
}

function pack(sound: number, level: number, isFollowed: boolean): readonly number[] {
  const more = isFollowed ? 128 : 0;
  const code = codeOf(level);
  return sound < 8
    ? [more | (sound << 4) | code]
    : [more | ((sound >> 4) << 4) | 15, ((sound & 15) << 4) | code];
}

const round = (value: number): number => Number(value.toPrecision(5));

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}
