import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyBase, mergeTokens, proposeMerge } from '@/utils/sync/merge-text';

const base = 'Wir bauen das Werk um. Die Mitarbeiter wissen es seit Montag.\n\nFragen? Gern.';

describe('proposeMerge', () => {
  it('puts changes at different places together', () => {
    const mine = base.replace('Montag', 'Dienstag');
    const theirs = base.replace('Werk', 'Werk in Ulm');
    expect(proposeMerge({ base, mine, theirs }).text).toBe(
      'Wir bauen das Werk in Ulm um. Die Mitarbeiter wissen es seit Dienstag.\n\nFragen? Gern.',
    );
  });

  it('leaves the choice where both changed the same place', () => {
    const mine = 'Wir verkaufen das Werk nicht.';
    const theirs = 'Wir verkaufen das Werk bald.';
    const merge = proposeMerge({ base: 'Wir verkaufen das Werk.', mine, theirs });
    expect(merge.text).toBeUndefined();
    expect(merge.regions.filter(({ kind }) => kind === 'choice')).toHaveLength(1);
  });

  it('counts neighbouring words as the same place', () => {
    const merge = proposeMerge({ base: 'a b c d', mine: 'a B c d', theirs: 'a b C d' });
    expect(merge.text).toBeUndefined();
  });

  it('leaves every difference to the writer where the common text is not known', () => {
    const merge = proposeMerge({ mine: 'Wir kaufen es.', theirs: 'Wir verkaufen es.' });
    expect(merge).toEqual({
      regions: [
        { kind: 'agreed', text: 'Wir ' },
        { kind: 'choice', mine: 'kaufen ', theirs: 'verkaufen ' },
        { kind: 'agreed', text: 'es.' },
      ],
    });
  });

  const words = fc
    .array(fc.constantFrom('Wir ', 'größer ', '👩‍👩‍👧 ', '\n', 'constructor ', '__proto__', '.', 'x\ud800'), {
      maxLength: 14,
    })
    .map((all) => all.join(''));

  it('takes what only one side changed, and what both changed alike', () => {
    fc.assert(
      fc.property(words, words, (base, edited) => {
        expect(proposeMerge({ base, mine: edited, theirs: base }).text).toBe(edited);
        expect(proposeMerge({ base, mine: base, theirs: edited }).text).toBe(edited);
        expect(proposeMerge({ base, mine: edited, theirs: edited }).text).toBe(edited);
        expect(proposeMerge({ mine: edited, theirs: edited }).text).toBe(edited);
      }),
    );
  });

  it('gives each side back whole where every difference is a choice', () => {
    fc.assert(
      fc.property(words, words, (mine, theirs) => {
        const { regions } = proposeMerge({ mine, theirs });
        const side = (which: 'mine' | 'theirs') =>
          regions.map((region) => (region.kind === 'agreed' ? region.text : region[which])).join('');
        expect([side('mine'), side('theirs')]).toEqual([mine, theirs]);
      }),
    );
  });

  it('cuts texts into tokens without loss', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(mergeTokens(text).join('')).toBe(text);
      }),
    );
    expect(mergeTokens('Wir sind  da.\n\nJa')).toEqual(['Wir ', 'sind  ', 'da', '.', '\n', '\n', 'Ja']);
  });
});

describe('likelyBase', () => {
  it('finds the earlier text the other side goes on from', () => {
    const middle = base.replace('Montag', 'gestern');
    const theirs = base.replace('Werk', 'Werk in Ulm');
    expect(likelyBase([middle, base, 'Etwas ganz anderes.'], theirs)).toBe(base);
  });

  it('finds none among texts that have little in common', () => {
    expect(likelyBase(['Etwas ganz anderes, das nichts damit zu tun hat.'], base)).toBeUndefined();
    expect(likelyBase([], base)).toBeUndefined();
  });
});
