import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/engine';
import { createFieldFinder } from '@/utils/engine/overtone/fields/read-fields';
import english from '@/utils/engine/overtone/english';
import { featureSpace } from '@/utils/engine/overtone/features';
import german from '@/utils/engine/overtone/german';
import { unpackWeights, type Weights } from '@/utils/engine/overtone/weights';
import { packWeights } from '@/scripts/overtones/pack-weights';
import { score, trainMachine } from '@/scripts/overtones/linear-machine';
import { localeKeys } from '../locale-keys';

const camelCase = (slot: string): string =>
  `-${slot}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a feature says: for each sound it speaks for, its weight. */
function pairsOf({ starts, pairs }: Weights, feature: number): readonly (readonly [number, number])[] {
  const start = starts[feature] ?? 0;
  return Array.from({ length: start === 0 ? 0 : (pairs[start] ?? 0) }, (_, at) => [
    pairs[start + 1 + 2 * at] ?? -1,
    pairs[start + 2 + 2 * at] ?? 0,
  ]);
}

describe('weights', () => {
  it('come back from their packing as they went in, to half a level', () => {
    const weight = fc.tuple(fc.nat(999), fc.integer({ min: -300, max: 300 }));
    fc.assert(
      fc.property(
        fc.array(fc.array(weight, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 }),
        (all) => {
          const machines = all.map((pairs) => {
            const weights = new Float64Array(1000);
            for (const [at, value] of pairs) weights[at] = value / 100;
            return { sound: { dimension: 'stance' as const }, machine: { weights, bias: 0.5 } };
          });
          const unpacked = unpackWeights(packWeights(machines), 1000);
          machines.forEach(({ machine: { weights } }, sound) => {
            const unit = unpacked.sounds[sound]?.unit ?? 0;
            weights.forEach((value, feature) => {
              const whole = pairsOf(unpacked, feature).find(([of]) => of === sound)?.[1] ?? 0;
              const level = Math.sign(whole) * Math.sqrt(Math.abs(whole));
              const exact = Math.sign(value) * Math.sqrt(Math.abs(value) / unit);
              expect(Math.abs(level - exact)).toBeLessThanOrEqual(0.51);
            });
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    ['de', german],
    ['en', english],
  ] as const)(
    'of %s name features of the space and sounds that exist, with words for each slot',
    (_, packed) => {
      const unpacked = unpackWeights(packed, featureSpace);
      const features = [...unpacked.starts.keys()].filter((feature) => unpacked.starts[feature] !== 0);
      expect(features.length).toBeGreaterThan(1000);
      for (const feature of features)
        for (const [sound] of pairsOf(unpacked, feature)) expect(unpacked.sounds[sound]).toBeDefined();
      for (const { slot } of unpacked.sounds) {
        if (!slot) continue;
        for (const language of ['de', 'en'] as const)
          expect(localeKeys(language)).toContain(`question.overtone${camelCase(slot)}`);
      }
    },
  );
});

describe('the machine', () => {
  it('tells what it was shown from what it was not', () => {
    const samples = Array.from({ length: 60 }, (_, at) => ({
      features: at % 3 === 0 ? [1, 10 + (at % 7)] : [2, 10 + (at % 5)],
      isPositive: at % 3 === 0,
    }));
    const machine = trainMachine(samples, { space: 64, cost: 1, rounds: 30 });
    for (const { features, isPositive } of samples) expect(score(machine, features) > 0).toBe(isPositive);
  });
});

describe('word fields', () => {
  it('know words, beginnings and endings, in any spelling', () => {
    const find = createFieldFinder({ guilt: 'schuld* fehler', plot: '*mafia', size: 'größe' });
    expect(find('schuldig')).toEqual(['guilt']);
    expect(find('fehler')).toEqual(['guilt']);
    expect(find('fehlerfrei')).toEqual([]);
    expect(find('abmahnmafia')).toEqual(['plot']);
    expect(find('groesse')).toEqual(['size']);
  });
});

describe('a second hearing', () => {
  it('leaves a non-apology a stop', () => {
    const { hints } = analyse(
      'Falls sich jemand durch meine Aussage verletzt gefühlt hat, tut mir das leid.',
      { language: 'de' },
    );
    expect(hints.map(({ severity }) => severity)).toContain('stop');
  });
});
