import { describe, expect, it } from 'vitest';
import { findMasks, type Mask } from '@/utils/engine/text/masks';

const masked = (text: string, what?: Mask['what']): readonly string[] =>
  findMasks(text)
    .filter((mask) => what === undefined || mask.what === what)
    .map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['Er sagte: „Das war falsch.“ Und ging.', ['„Das war falsch.“']],
    ['Er sagte: „Das war falsch” und ging.', ['„Das war falsch”']],
    ['Er sagte: „Das war falsch" und ging.', ['„Das war falsch"']],
    ['She said “it was wrong” and left.', ['“it was wrong”']],
    ['She said "it was wrong" and left.', ['"it was wrong"']],
    ['Il dit «c’est faux» et part.', ['«c’est faux»']],
    ['Sie sagte »das war falsch« und ging.', ['»das war falsch«']],
    ['Wir nennen es ‚Pilot‘ und lächeln.', ['‚Pilot‘']],
    ['We call it ‘a pilot’ and smile.', ['‘a pilot’']],
    ['We call it ‘what we don’t do’ now.', ['‘what we don’t do’']],
    ['Das ‹kleine› Haus', ['‹kleine›']],
    ['Das ›kleine‹ Haus', ['›kleine‹']],
    ['„Eins“ und „zwei“', ['„Eins“', '„zwei“']],
    ['„Außen ‚innen‘ außen“ danach', ['„Außen ‚innen‘ außen“']],
    ['(„in Klammern“)', ['„in Klammern“']],
    ['Sie meint: „noch nicht zu', ['„noch nicht zu']],
    ['She means: “not yet closed', ['“not yet closed']],
    ['Das 19" Regal und das 24" Regal', []],
    ['He said "not closed', []],
    ['Sie sagt »nicht zu', []],
    ["we don't and can't", []],
    ['we don’t and can’t', []],
    ['the teams’ work', []],
    ["rock 'n' roll", []],
    ['Geht’s? Geht‘s!', []],
    ['„“', ['„“']],
    ['', []],
  ])('%s', (text, quotations) => {
    expect(masked(text, 'quotation')).toEqual(quotations);
  });
});

describe('links, names, tags and code', () => {
  it.each<[string, Mask['what'], readonly string[]]>([
    ['Mehr: https://firma.example/a?b=c#d.', 'url', ['https://firma.example/a?b=c#d']],
    ['Siehe http://a.de, bitte', 'url', ['http://a.de']],
    ['(https://a.de/b)', 'url', ['https://a.de/b']],
    ['Mehr auf www.beispiel.de!', 'url', ['www.beispiel.de']],
    ['Mehr auf firma.de/jobs', 'url', ['firma.de/jobs']],
    ['see acme.co.uk today', 'url', ['acme.co.uk']],
    ['Das ist das Ende.Danke', 'url', []],
    ['um 16.30 Uhr', 'url', []],
    ['an info@firma.de schreiben', 'email', ['info@firma.de']],
    ['vor.nach+tag@mail.firma.de', 'email', ['vor.nach+tag@mail.firma.de']],
    ['Danke @Anna und @Jürgen-Ole', 'mention', ['@Anna', '@Jürgen-Ole']],
    ['info@firma.de', 'mention', []],
    ['Treffen @ 15 Uhr', 'mention', []],
    ['#Team und #größer_als', 'hashtag', ['#Team', '#größer_als']],
    ['C# und # 5', 'hashtag', []],
    ['Wir sind #1', 'hashtag', ['#1']],
    ['&#39; ist kein Tag', 'hashtag', []],
    ['Nutze `npm test` hier', 'code', ['`npm test`']],
    ['ein ` allein', 'code', []],
  ])('%s: %s', (text, what, stretches) => {
    expect(masked(text, what)).toEqual(stretches);
  });

  it('come in order of their start', () => {
    const starts = findMasks('#b „a @c“ https://d.de x@y.de `e`').map(({ start }) => start);
    expect(starts).toEqual([...starts].toSorted((a, b) => a - b));
    expect(starts.length).toBeGreaterThanOrEqual(6);
  });
});
