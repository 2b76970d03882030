import type { Document, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'de/context/unexplained-name',
  dimension: 'context',
  kind: 'unexplained-name',
  severity: 'consider',
  language: 'de',
  advice: 'explainInHalfASentence',
  weigh: [
    { scope: { audiences: ['employees', 'peers'] }, severity: 'polish' },
    { scope: { channels: ['message'] }, severity: 'none' },
  ],
  find: findNames,
});

/** Names of undertakings: what follows them is an inside name. */
const undertaking = new Set(
  'projekt programm initiative operation codename codenamen projektname vorhaben'.split(' '),
);
/** What only an undertaking can do, behind a noun without an article. */
const undertakingVerbs = /^(?:live|gelauncht|gestartet|ausgerollt|onboard|fertig|durch|online|produktiv)$/;
const beings = new Set('ist war wird geht ging kam kommt laeuft lief startet startete steht kam'.split(' '));
const articles = new Set(
  'der die das den dem des ein eine einen einem einer unser unsere unseren unserem unserer mein meine dein deine ihr ihre sein seine kein keine diese dieser dieses alle viele mehr zum zur im am beim vom ins ans und oder zwei drei vier mit von in an auf fuer aus nach vor bei'.split(
    ' ',
  ),
);
const explained =
  /(?:,|\(|–|—|:)\s*(?:das|die|der|unser|unsere|so|also|eine?|kurz|mein|meine|genannt|dem|den)\b|\b(?:heißt|heisst|steht für|nennen wir|genannt|namens|Name|Codename|getauft|bedeutet|ist (?:ein|eine|unser|unsere|der|die|das))\b/u;

function findNames(document: Document): readonly Find[] {
  const seen = new Set<string>();
  const glossary = new Set((document.context.glossary ?? []).map((entry) => entry.toLowerCase()));
  return document.sentences
    .filter(({ language }) => language === 'de')
    .flatMap(({ sentence, start }) =>
      namesIn(sentence).flatMap((name) => {
        if (
          seen.has(name.word) ||
          glossary.has(name.word.toLowerCase()) ||
          isExplained(document.text, name.word)
        )
          return [];
        seen.add(name.word);
        return [{ start: start + name.start, end: start + name.end, params: { words: name.word } }];
      }),
    );
}

const noNames: readonly Name[] = [];

interface Name {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Without one of these no name is found, whatever stands beside it. */
const mayName =
  /projekt|programm|initiative|operation|codename|vorhaben|\b(?:live|gelauncht|gestartet|ausgerollt|onboard|fertig|durch|online|produktiv)\b/i;

const namesIn = perSentence((sentence: Sentence): readonly Name[] => {
  if (!mayName.test(sentence.text)) return noNames;
  const { words, infos, starts, ends, masked } = sentence;
  return words.flatMap((word, at) => {
    if (masked[at] === 1 || !/^\p{Lu}\p{Ll}+$/u.test(word)) return [];
    // "Kündigen geht online": a verb that opens its sentence.
    if (at === 0 && word.endsWith('en')) return [];
    const before = infos[at - 1]?.norm ?? '';
    const isNamed = undertaking.has(before) || isBareSubject(sentence, at);
    return isNamed ? [{ word, start: starts[at] ?? 0, end: ends[at] ?? 0 }] : [];
  });
});

/** "Gestern ist Polarstern live gegangen": a noun with no article that goes live. */
function isBareSubject({ infos, breaks }: Sentence, at: number): boolean {
  const before = infos[at - 1]?.norm ?? '';
  const after = infos[at + 1]?.norm ?? '';
  if (articles.has(before)) return false;
  const goesLive =
    beings.has(before) && [after, infos[at + 2]?.norm ?? ''].some((word) => undertakingVerbs.test(word));
  const wentLive =
    (at === 0 || breaks[at] === 2) && beings.has(after) && undertakingVerbs.test(infos[at + 2]?.norm ?? '');
  return goesLive || wentLive;
}

/** Said anywhere what it is: in apposition, in brackets, by name. */
function isExplained(text: string, word: string): boolean {
  const at = text.indexOf(word);
  const around = text.slice(at + word.length, at + word.length + 60);
  if (explained.test(around.slice(0, 40))) return true;
  return new RegExp(
    `(?:heißt|heisst|namens|nennen|nannten|getauft|unser\\p{L}* \\p{L}+|das \\p{L}+(?:system|programm|projekt|produkt|werkzeug)) (?:„|“)?${word}`,
    'u',
  ).test(text);
}

export const examples: Examples = {
  flags: [
    'Gestern Abend ist ⟦Polarstern⟧ live gegangen.',
    'Projekt ⟦Kobalt⟧ kam gut an.',
    'Heute ging ⟦Nordlicht⟧ online, und zwar ohne Abbruch.',
    'Das Programm ⟦Kompass⟧ ist auf Kurs.',
    'Endlich ist ⟦Merkur⟧ fertig.',
    '⟦Phoenix⟧ ist live! Danke an das Team.',
  ],
  passes: [
    'Gestern ging unser neues Buchungssystem live.',
    'Unser Buchungssystem heißt Polarstern. Gestern ist Polarstern live gegangen.',
    'Projekt Kobalt, unser neues Lager in Bautzen, ist fertig.',
    'Der Bericht ist fertig.',
    'Die Initiative der Stadt kam gut an.',
    'Das Programm beginnt um acht.',
  ],
};
