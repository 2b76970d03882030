import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resembles } from '@/utils/library/resembles';
import { anyText } from './arbitraries';

const draft = 'Seit heute Morgen liefert das Werk Schmalegg wieder Wasser. Danke an die Nachtschicht.';

describe('resembles', () => {
  it.each([
    ['the draft itself', draft],
    ['one that was edited', draft.replace('Seit heute Morgen', 'Seit 6 Uhr').replace('Danke', 'Ein Dank')],
    ['one inside of more', `Eine lange Vorrede, die es nicht gab.\n\n${draft}\n\n#Wasser`],
  ])('knows %s', (_, text) => expect(resembles(draft, text)).toBe(true));

  it.each([
    [
      'another text',
      'Wir suchen eine Leiterin für den Einkauf, am liebsten aus der Region und mit Freude am Handeln.',
    ],
    ['a few words of it', 'Danke an die Nachtschicht.'],
    ['nothing', ''],
  ])('does not take %s for it', (_, text) => expect(resembles(draft, text)).toBe(false));

  it('knows every text again, and throws at none', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        resembles(a, b);
        expect(resembles(a, a)).toBe(a.trim() !== '');
      }),
    );
  });
});
