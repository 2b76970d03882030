import type { Document, PlacedSentence, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';
import { acronymsOfAudience, knownAcronyms } from '../../lists/known-acronyms';

export default defineStructureRule({
  id: 'shared/brevity/acronym',
  dimension: 'brevity',
  kind: 'acronym',
  severity: 'consider',
  advice: 'spellOut',
  weigh: [{ scope: { audiences: ['employees', 'peers'] }, severity: 'polish' }],
  find: findAcronyms,
});

/** Two to six signs, capitals above all: "OTIF", "3PL", "PDUFA", "NS5A". */
const shape = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d]{2,6}s?$/u;
const roman = /^[IVXLCM]+$/;
const code = /^\p{Lu}{1,2}\d{2,}$|^\d{2,}\p{Lu}+$|^\p{Lu}\d+\p{Lu}?\d*$/u;

function findAcronyms(document: Document): readonly Find[] {
  const seen = new Set<string>();
  const glossary = new Set((document.context.glossary ?? []).map((entry) => entry.toUpperCase()));
  return document.sentences.flatMap((place) => findInPlace(document, place, { seen, glossary }));
}

interface Known {
  readonly seen: Set<string>;
  readonly glossary: ReadonlySet<string>;
}

function findInPlace(document: Document, place: PlacedSentence, { seen, glossary }: Known): readonly Find[] {
  return candidatesOf(place.sentence).flatMap(({ part, start, end }) => {
    if (seen.has(part) || isKnown(part, document, glossary)) return [];
    seen.add(part);
    if (isExplained(document, part)) return [];
    const find = { start: place.start + start, end: place.start + end, params: { words: part } };
    return [readsLikeName(part) ? { ...find, severity: 'polish' as const } : find];
  });
}

/** "LODZ", "NEST": can be spoken as it stands, so it may be a name. */
const readsLikeName = (part: string): boolean =>
  part.length > 3 && /^\p{Lu}+$/u.test(part) && /[AEIOUYÄÖÜ]/u.test(part) && !/[^AEIOUYÄÖÜ]{3}/u.test(part);

interface Candidate {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

const candidatesOf = perSentence(({ words, infos, starts, masked }: Sentence): readonly Candidate[] => {
  const isCandidate = (at: number): boolean =>
    (infos[at]?.capitals ?? 0) > 1 &&
    masked[at] === 0 &&
    !isLoud(words[at - 1]) &&
    !isLoud(words[at + 1]) &&
    !isEmphasis(words[at]);
  const candidates = words.flatMap((word, at) => {
    const part = isCandidate(at) && !isReference(word, words[at + 1]) ? firstPart(word) : '';
    const start = starts[at] ?? 0;
    return shape.test(part) && !isName(words, at) ? [{ part, start, end: start + part.length }] : [];
  });
  return candidates.length > 0 && isShouted(words) ? [] : candidates;
});

/** "HK-20000", "OE 211": the letters of a number say nothing that needs spelling out. */
const isReference = (word: string, next = ''): boolean =>
  /^\p{Lu}+[-‑]\d/u.test(word) || (/^\p{Lu}{2,3}$/u.test(word) && /^\d{3,}/.test(next));

/** "PDUFA-Termin" stands for its first part. */
const firstPart = (word: string): string => word.split(/[-‑]/)[0] ?? word;

function isKnown(part: string, { context }: Document, glossary: ReadonlySet<string>): boolean {
  const bare = part.replace(/s$/, '');
  if (knownAcronyms.has(part) || knownAcronyms.has(bare) || glossary.has(bare) || glossary.has(part))
    return true;
  return acronymsOfAudience[context.audience]?.has(bare) === true || roman.test(part) || code.test(part);
}

const legalForm =
  /^(?:AG|SE|GmbH|KG|KGaA|Ltd|Inc|plc|LLC|Group|Gruppe|Holding|Stiftung|Foundation|e\.V|eG|Bank|Versicherung)$/;
const calledBefore =
  /^(?:heisst|heißt|heissen|hiess|hieß|hießen|namens|genannt|nennt|nannte|getauft|called|named|firma|marke|brand|company|verein|sender|radio|band|studentenradio)$/i;

function isName(words: readonly string[], at: number): boolean {
  const after = words[at + 1] ?? '';
  return (
    legalForm.test(after) ||
    calledBefore.test(words[at - 1] ?? '') ||
    /^(?:heißt|heisst|hieß|hiess)$/i.test(after)
  );
}

/** A word in capitals beside another is shouted, not shortened. */
const isLoud = (word = ''): boolean => /^\p{Lu}{4,}$/u.test(word);

/** "Das geht NICHT": an everyday word made loud. */
const everyday = new Set(
  'nicht kein keine nie immer alle alles jetzt heute nur sehr wir sie ich du und oder aber the not do dont never always all now only very we you yes this that must will'.split(
    ' ',
  ),
);
const isEmphasis = (word = ''): boolean => everyday.has(word.toLowerCase());

const isShouted = (words: readonly string[]): boolean => {
  const loud = words.filter(
    (word) => word.length > 2 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word),
  ).length;
  return loud > 2 && loud > words.length / 2;
};

/** Spelt out in brackets before or behind, or said what it is or that it is none. */
function isExplained({ text, sentences }: Document, part: string): boolean {
  const name = part.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const near = around(text, name);
  return explainingPattern(name).test(near) || isDeniedAcronym(text, name) || hasInitials(sentences, name);
}

/** What stands about each mention, in characters to either side. */
const reach = 80;
const mostMentions = 12;

function around(text: string, name: string): string {
  const pieces: string[] = [];
  for (
    let at = text.indexOf(name);
    at >= 0 && pieces.length < mostMentions;
    at = text.indexOf(name, at + name.length)
  ) {
    pieces.push(text.slice(Math.max(0, at - reach), at + name.length + reach));
  }
  return pieces.join('\n');
}

const said =
  '(?:(?:ist|sind|is|are|das sind|das ist|that is|also|sprich|or|oder)? ?(?:Stoffe|Mittel|Geräte|chemicals|machines|tools|ein|eine|einen|das|die|der|den|unser|unsere|a|an|the|our|keine Abkürzung)|steht|stehen|heisst|heißt|bedeutet|bezeichnet|meint|misst|zählt|kurz|auf Deutsch|zu Deutsch|versteht|verstehen|stands|means|measures|short|in English|in plain|i\\.e\\.)';

const explainingPattern = (name: string): RegExp =>
  new RegExp(
    [
      `\\(${name}s?\\)`,
      `${name}s?(?:[-‑]\\p{L}+)?,? ?[(–—]\\s?\\p{L}{3}`,
      `${name}s?(?:[-‑]\\p{L}+)?,? ${said} `,
      `(?:kurz|short|genannt|called|abbreviated|abgekürzt|or|oder|Abkürzung|namens|heißt|heisst|hieß),? (?:as )?[„“"]?${name}\\b`,
      `${name}s?: \\p{L}`,
    ].join('|'),
    'u',
  );

/** "LOLA … und nein, das ist keine Abkürzung" */
function isDeniedAcronym(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return /keine Abkürzung|(?:no|not an|n['’]t an) (?:acronym|abbreviation)/u.test(text.slice(at, at + 160));
}

const initialsOf = perSentence(({ infos }) => ({
  letters: infos.map(({ norm }) => norm.charAt(0)).join(''),
}));

/** Words in a row whose first letters are the acronym: "on time, in full". */
function hasInitials(sentences: Document['sentences'], name: string): boolean {
  const letters = name.toLowerCase().replaceAll(/\P{L}/gu, '');
  return (
    letters.length > 2 && sentences.some(({ sentence }) => initialsOf(sentence).letters.includes(letters))
  );
}

export const examples: Examples = {
  flags: [
    'Bei uns ist die ⟦OTIF⟧ jetzt auf 97 Prozent.',
    'Two ⟦3PL⟧ contracts are gone.',
    'Viele fragen nach unserem ⟦PDUFA⟧-Termin in den USA.',
    'Our ⟦CSI⟧ has gone to 87.',
    'Zum Jahresende stellen wir das ⟦LVS⟧ um, das LVS ist alt.',
    'We kept one ⟦OSS⟧ stack and ⟦ARPU⟧ was flat.',
  ],
  passes: [
    'Die EU und die USA haben sich mit der WTO geeinigt.',
    'Die OTIF-Quote (on time, in full) liegt bei 97 Prozent.',
    'Unsere Customer Satisfaction Index (CSI) ist gestiegen.',
    'Das Radio heißt LOLA, und nein, das ist keine Abkürzung.',
    { text: 'Das EBITDA stieg um zwei Prozent.', context: { audience: 'investors' } },
    'Das machen wir NICHT mit.',
    'Mir fehlt LOLA aus Ilmenau, und nein, das ist keine Abkürzung.',
    'Der A320 landete in Gate B12, Baujahr XIV.',
    'Die KUMA GmbH baut in Kiel.',
    'Im Lager arbeitet ein LVS, kurz für Lagerverwaltungssystem. LVS steht für Ordnung.',
  ],
};
