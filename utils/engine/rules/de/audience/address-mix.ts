import type { Document, PlacedSentence, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'de/audience/address-mix',
  dimension: 'audience',
  kind: 'address-mix',
  severity: 'consider',
  language: 'de',
  advice: 'oneAddress',
  find: findMix,
});

const familiar = new Set(
  'du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer'.split(' '),
);
const formal = new Set('Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres Sie'.split(' '));
const imperatives = new Set(
  'bewirb schreib melde komm ruf schau meld schick klick abonniere bewerbt schreibt meldet kommt'.split(' '),
);
/** After a "Sie" that opens a sentence, these address the reader rather than speak of her or them. */
const formalVerbs =
  /^(?:erwarte[tn]|erhalten|bekommen|bringen|suchen|finden|profitieren|uebernehmen|moechten|koennen|wollen|haben|sind|arbeiten|sollten|muessen|kennen|lieben)$/;

/** "ihr wisst", "kommt ihr": next to such a verb the word means the readers, not her or them. */
const pluralVerbs =
  /^(?:seid|habt|koennt|wisst|duerft|sollt|wollt|muesst|moegt|werdet|wart|hattet|koenntet|bekommt|kriegt|kommt|findet|bringt|macht|geht|seht|braucht|kennt|lest|hoert|fragt|schreibt|erhaltet|erreicht|sagt|nehmt|zahlt|fahrt|bleibt)$/;

interface Addressed {
  readonly style: 'familiar' | 'formal';
  readonly first: number;
}

const addressesIn = perSentence(({ words, infos, masked, breaks }: Sentence): readonly Addressed[] =>
  words.flatMap((word, at): readonly Addressed[] => {
    if (masked[at] === 1) return [];
    const norm = infos[at]?.norm ?? '';
    const before = breaks[at] === 0 ? infos[at - 1]?.norm : undefined;
    if ((word === 'ihr' || (word === 'Ihr' && at === 0)) && isPlural(before, infos[at + 1]?.norm))
      return [{ style: 'familiar', first: at }];
    if (familiar.has(norm) || (at === 0 && imperatives.has(norm))) return [{ style: 'familiar', first: at }];
    if (!formal.has(word)) return [];
    const opens = at === 0 || breaks[at] === 2;
    // "Ihr" and "Ihre" at the start may speak of her, of them, or be the familiar plural.
    if (opens && !(word === 'Sie' && formalVerbs.test(infos[at + 1]?.norm ?? '')))
      return word === 'Ihnen' ? [{ style: 'formal', first: at }] : [];
    return [{ style: 'formal', first: at }];
  }),
);

const isPlural = (before = '', after = ''): boolean => pluralVerbs.test(after) || pluralVerbs.test(before);

interface Use {
  readonly place: PlacedSentence;
  readonly addressed: Addressed;
}

/** Underlines the first use of the rarer form, where a text has both. */
function findMix(document: Document): readonly Find[] {
  const uses = document.sentences
    .filter(({ language }) => language === 'de')
    .flatMap((place) => addressesIn(place.sentence).map((addressed): Use => ({ place, addressed })));
  const familiarUses = uses.filter(({ addressed }) => addressed.style === 'familiar');
  const formalUses = uses.filter(({ addressed }) => addressed.style === 'formal');
  if (familiarUses.length === 0 || formalUses.length === 0) return [];
  // As often as each other: the one that came second breaks the tone.
  const startsFormal = uses[0]?.addressed.style === 'formal';
  const isFamiliarOdd =
    familiarUses.length === formalUses.length ? startsFormal : familiarUses.length < formalUses.length;
  const [odd] = isFamiliarOdd ? familiarUses : formalUses;
  return odd ? [clauseOf(odd)] : [];
}

function clauseOf({ place, addressed }: Use): Find {
  const { breaks, words, starts, ends } = place.sentence;
  let last = addressed.first;
  while (last + 1 < words.length && breaks[last + 1] === 0) last += 1;
  return { start: place.start + (starts[addressed.first] ?? 0), end: place.start + (ends[last] ?? 0) };
}

export const examples: Examples = {
  flags: [
    'Du magst Menschen? Dann passt du zu uns. ⟦Sie erwartet ein unbefristeter Vertrag⟧.',
    'Wenn du Lust hast, bewirb dich. Wir freuen uns auf ⟦Ihre Unterlagen⟧.',
    'Wir danken ⟦Ihnen⟧, liebe Kunden. Schreibt uns, was euch fehlt.',
    'Haben Sie Fragen, rufen Sie uns an. Wir helfen ⟦dir gern⟧.',
    'Dein Team wartet auf dich, und wir melden uns bei ⟦Ihnen⟧.',
    'Ihr bekommt den alten Plan wieder. ⟦Ihnen schicken wir dazu auch einen Brief⟧.',
    'Schau vorbei, wir zeigen dir die Halle. Parken können ⟦Sie im Hof⟧.',
  ],
  passes: [
    'Wir danken Ihnen für Ihr Vertrauen. Rufen Sie uns an.',
    'Du magst Menschen? Dann bewirb dich bei uns.',
    'Meine Kollegin geht. Sie hat zwölf Jahre hier gearbeitet, und ich danke dir, Anna.',
    'Sie fragte: „Hast du Zeit?“ Wir geben Ihnen morgen Bescheid.',
    'Die Kunden warten. Sie bekommen ihr Geld zurück.',
    'Ihr Plan gefällt uns. Sagen Sie uns, was fehlt.',
    'Sie bekommen einen Brief. Ihre Kontonummer bleibt, Ihr Geld ist geschützt.',
    'Ihre Arbeit war gut. Anna, wir vermissen dich.',
  ],
};
