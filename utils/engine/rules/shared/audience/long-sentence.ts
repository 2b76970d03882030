import type { Document, PlacedSentence } from '../../../document';
import type { Audience, Language } from '../../../types';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'shared/audience/long-sentence',
  dimension: 'audience',
  kind: 'long-sentence',
  severity: 'polish',
  advice: 'splitSentence',
  find: findLong,
  source:
    'Hohenheim: sentences over 20 words cost readers; plain length predicts perceived complexity (TextComplexityDE)',
});

/** Words from which on a sentence is too long whatever its build; German verbs arrive last, so it starts lower. */
const limits: Readonly<Record<Language, number>> = { de: 40, en: 46 };
/** With this many nested breaks a shorter one is too long as well. */
const nestedLimits: Readonly<Record<Language, number>> = { de: 33, en: 38 };
const manyBreaks = 5;
/** So many clauses pushed into one another are too many in any sentence longer than this. */
const manyClauses = 4;
const shortestNest = 22;
/** Readers who are used to more. */
const tolerance: Partial<Readonly<Record<Audience, number>>> = { investors: 4, peers: 4 };

function findLong(document: Document): readonly Find[] {
  const extra = tolerance[document.context.audience] ?? 0;
  return document.sentences.flatMap((place) => {
    const count = place.sentence.words.length;
    const isHard =
      (count > nestedLimits[place.language] + extra && isTooLong(place, extra)) ||
      (count >= shortestNest + extra && clausesIn(place.sentence) >= manyClauses);
    return isHard ? [findOf(place, count)] : [];
  });
}

const findOf = ({ start, end }: PlacedSentence, count: number): Find => ({
  start,
  end,
  params: { n: String(count) },
});

function isTooLong({ sentence, language }: PlacedSentence, extra: number): boolean {
  const own = sentence.words.length - sentence.masked.reduce((sum, mask) => sum + mask, 0);
  // A list after a colon or with semicolons is read item by item.
  const strong = sentence.breaks.filter((sign) => sign === 2).length;
  const commas = sentence.breaks.filter((sign) => sign === 1).length;
  if (own > limits[language] + extra) return strong < 2 || own > limits[language] * 1.4;
  return (
    own > nestedLimits[language] + extra &&
    commas >= manyBreaks &&
    strong === 0 &&
    !isEnumeration(sentence.breaks)
  );
}

/** Words that open a clause inside another, right after a comma. */
const openers = new Set(
  (
    'der die das dem den dessen deren denen welche welcher welches welchem welchen was wo wie als wenn weil da dass ob obwohl ' +
    'wenngleich nachdem bevor seit sofern soweit sobald ohne wobei woran worin wovon ' +
    'who whom whose which that when where while after before since because although though if unless as having being'
  ).split(' '),
);

const clausesIn = ({ infos, breaks, masked }: PlacedSentence['sentence']): number =>
  infos.filter(
    ({ norm }, at) => breaks[at] === 1 && masked[at] === 0 && opensClause(norm, infos[at + 1]?.norm),
  ).length;

/** ", with whom", ", an dem": the word that opens the clause comes second. */
const opensClause = (norm: string, next = ''): boolean =>
  openers.has(norm) || (prepositions.has(norm) && relatives.has(next));

const prepositions = new Set(
  'an auf aus bei durch fuer gegen in mit nach ueber unter von vor zu to with for of in by on from'.split(
    ' ',
  ),
);
const relatives = new Set(
  'dem den der denen dessen deren die das was welchem welchen whom which whose'.split(' '),
);

/** Items of one or two words between commas: a list, not a nest. */
function isEnumeration(breaks: readonly number[]): boolean {
  const at = breaks.flatMap((sign, index) => (sign === 1 ? [index] : []));
  const short = at.filter((index, position) => position > 0 && index - (at[position - 1] ?? 0) <= 2).length;
  return short >= 3;
}

const repeat = (words: string, count: number): string => Array.from({ length: count }, () => words).join(' ');

export const examples: Examples = {
  flags: [
    `⟦Wir ${repeat('und sehr ruhig', 13)} gehen weiter.⟧`,
    '⟦Nach der Befragung im Winter erfolgt nun, vorbehaltlich der Zustimmung des Senats, der sich in seiner Sitzung im Mai, die wegen des Feiertags verschoben wurde, mit der Vorlage, zu der auch der Personalrat noch Stellung nimmt, befassen wird, die Einführung.⟧',
    `⟦We ${repeat('and then again', 16)} go on.⟧`,
    'Kurz. ⟦Wer im Lager arbeitet, das seit dem Umzug, den wir im März, nach langer Planung, begonnen haben, an drei Orten, von denen zwei weit draußen liegen, verteilt ist, braucht am Tag mehr Zeit für Wege als für Arbeit.⟧',
    `⟦The board, which ${repeat('met in May', 16)}, agreed.⟧ Good.`,
    '⟦Die Ware, welche, weil der Lieferant, dem wir, seit der andere aufhörte, vertraut haben, sie falsch verladen hat, noch in Antwerpen liegt, fehlt uns.⟧',
    '⟦The dogs, which, after having been chosen by the breeder, with whom we work since the year in which, as you know, the company was founded, are trained for nine months, will be in service.⟧',
    `Das zeigt sich heute. ⟦Die Kolleginnen und Kollegen ${repeat('im großen Werk', 12)} sind da.⟧`,
  ],
  passes: [
    'Wir gehen weiter.',
    `„${repeat('Wir gehen sehr ruhig weiter', 9)}“, sagte er.`,
    'Dabei sind Berlin, Hamburg, Köln, Bonn, Kiel, Jena, Gera, Ulm, Hof, Celle, Soest, Unna, Hamm, Trier, Worms, Mainz, Fulda, Lahr, Kehl, Suhl, Zeitz und Brilon, alle mit einem Stand.',
    'Taken: names, work email addresses and phone numbers; not taken: passwords, payment details and the documents you store with us, which sit on separate machines in another building.',
    'Wer kommt, wer geht, wer bleibt, wer fragt, wer zahlt, wer liefert, wer fährt, wer packt, wer putzt: Das steht auf dem Plan am Tor, den jeder kennt.',
    'We closed the hall in March because the roof was wet, and we open it again in May.',
    { text: `We ${repeat('and then again', 16)} on.`, context: { audience: 'peers' } },
  ],
};
