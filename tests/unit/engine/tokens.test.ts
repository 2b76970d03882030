import { describe, expect, it } from 'vitest';
import { sliceTokens, tokenise } from '@/utils/engine/text/tokens';

describe('tokenise', () => {
  it.each([
    ['Wir stellen ein.', ['Wir', 'stellen', 'ein']],
    ['Größe, Maß & Ärger', ['Größe', 'Maß', 'Ärger']],
    ['Dr.-Ing. Kern', ['Dr', 'Ing', 'Kern']],
    ['das E-Mail-Postfach', ['das', 'E-Mail-Postfach']],
    ['Vor- und Nachteile', ['Vor', 'und', 'Nachteile']],
    ['Liebe Kund:innen', ['Liebe', 'Kund:innen']],
    ['Leser*in und Nutzer_innen', ['Leser*in', 'und', 'Nutzer_innen']],
    ['Kollegen: innen ist es warm', ['Kollegen', 'innen', 'ist', 'es', 'warm']],
    ['Der Grund:innere Ruhe', ['Der', 'Grund', 'innere', 'Ruhe']],
    ['z.B. Holz', ['z.B.', 'Holz']],
    ['z. B. Holz', ['z', 'B', 'Holz']],
    ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['1.200,50 Euro', ['1.200,50', 'Euro']],
    ['um 16:30 Uhr', ['um', '16:30', 'Uhr']],
    ['am 24.12.2025.', ['am', '24.12.2025']],
    ['12 % und 5€', ['12', '%', 'und', '5', '€']],
    ['$1.5bn', ['$', '1.5', 'bn']],
    ['§ 7', ['§', '7']],
    ['3D und B2B', ['3D', 'und', 'B2B']],
    ["we're", ['we', 'are']],
    ['we’re', ['we', 'are']],
    ["don't", ['do', 'not']],
    ['didn’t', ['did', 'not']],
    ["won't", ['will', 'not']],
    ["can't", ['can', 'not']],
    ['cannot', ['can', 'not']],
    ["I'm", ['I', 'am']],
    ["they've", ['they', 'have']],
    ["she'll", ['she', 'will']],
    ["it's", ['it', "'s"]],
    ["Anna's", ['Anna', "'s"]],
    ["geht's", ['geht', "'s"]],
    ['the teams’ work', ['the', 'teams', 'work']],
    ["O'Brien", ["O'Brien"]],
    ['AT&T', ['AT&T']],
    ['A & B', ['A', 'B']],
    ['𝗳𝗮𝗸𝗲 𝗯𝗼𝗹𝗱', ['𝗳𝗮𝗸𝗲', '𝗯𝗼𝗹𝗱']],
    ['مرحبا, Welt', ['مرحبا', 'Welt']],
    ['Gut 👍 so', ['Gut', 'so']],
    ['e\u0301tude', ['e\u0301tude']],
    ['', []],
    [' \t…!?„“', []],
    ['\ud83d', []],
    ['a\udc00b', ['a', 'b']],
  ])('%j', (text, words) => {
    expect(tokenise(text).words).toEqual(words);
  });

  it('points at each word, in order and without overlap', () => {
    const text = "Wir können's: 1.200 Kund:innen können nicht irren, we don't.";
    const { starts, ends, words } = tokenise(text);
    const cut = words.map((_, at) => text.slice(starts[at], ends[at]));
    expect(cut).toEqual("Wir|können|'s|1.200|Kund:innen|können|nicht|irren|we|do|n't".split('|'));
    for (let at = 1; at < starts.length; at += 1)
      expect(starts[at]).toBeGreaterThanOrEqual(ends[at - 1] ?? Infinity);
  });
});

describe('sliceTokens', () => {
  it('counts from the stretch it takes', () => {
    const text = 'Erster Satz. Zweiter Satz hier.';
    const { starts, ends, words } = sliceTokens(tokenise(text), 13, text.length);
    expect(words).toEqual(['Zweiter', 'Satz', 'hier']);
    expect(starts).toEqual([0, 8, 13]);
    expect(ends).toEqual([7, 12, 17]);
  });

  it('is empty where there are no words', () => {
    expect(sliceTokens(tokenise('a … b'), 2, 3).words).toEqual([]);
  });
});
