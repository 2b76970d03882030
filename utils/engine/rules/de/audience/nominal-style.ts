import type { Document, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'de/audience/nominal-style',
  dimension: 'audience',
  kind: 'nominal-style',
  severity: 'consider',
  language: 'de',
  advice: 'useVerbs',
  find: findNominal,
  source: 'Hohenheim and Wortliga: chains of nouns are the hardest German to read',
});

const abstract =
  /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|taet|taeten|ismus|enz|anz|ierung|nahme|nahmen|nis|nisse|barkeit)$/;
const links = new Set(
  'der des von vom zur zum fuer die dieser dieses deren einer eines unserer unseres ihrer im in bei beim durch ueber den dem das'.split(
    ' ',
  ),
);

/** Nouns in a chain, and how many of them must be abstract. */
const longChain = { nouns: 4, abstract: 2 } as const;
/** Abstract nouns in a sentence that need no chain, and their share of its words. */
const heap = { nouns: 5, share: 0.2 } as const;

function findNominal(document: Document): readonly Find[] {
  return document.sentences
    .filter(({ language }) => language === 'de')
    .flatMap(({ sentence, start }) =>
      chainsIn(sentence).map((find) => ({ start: start + find.start, end: start + find.end })),
    );
}

const chainsIn = perSentence(
  (sentence: Sentence): readonly { readonly start: number; readonly end: number }[] => {
    const { words, infos, starts, ends, masked } = sentence;
    if (infos.filter(({ capitals }) => capitals > 0).length < longChain.nouns) return [];
    const isAbstract = (at: number): boolean =>
      isNoun(words[at] ?? '') && masked[at] === 0 && abstract.test(infos[at]?.norm ?? '');
    const chain = longestChain(sentence);
    if (
      chain &&
      chain.nouns.length >= longChain.nouns &&
      chain.nouns.filter(isAbstract).length >= longChain.abstract
    ) {
      return [{ start: starts[chain.first] ?? 0, end: ends[chain.last] ?? 0 }];
    }
    const all = words.flatMap((_, at) => (isAbstract(at) ? [at] : []));
    const isHeap = all.length >= heap.nouns && all.length / words.length >= heap.share;
    return isHeap ? [{ start: starts[all[0] ?? 0] ?? 0, end: ends[all.at(-1) ?? 0] ?? 0 }] : [];
  },
);

const isNoun = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

interface Chain {
  readonly first: number;
  readonly last: number;
  readonly nouns: readonly number[];
}

/** Noun, link, noun, link …; an adjective may stand before a noun. */
function longestChain({ words, infos, breaks, masked }: Sentence): Chain | undefined {
  let longest: Chain | undefined;
  let nouns: number[] = [];
  let linked = false;
  let between = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (breaks[at] !== 0 || masked[at] === 1) nouns = [];
    if (isNoun(word)) {
      nouns = linked && nouns.length > 0 ? [...nouns, at] : [at];
      linked = false;
      between = 0;
    } else if (links.has(infos[at]?.norm ?? '')) linked = true;
    else {
      between += 1;
      if (between > 1 || !linked) nouns = [];
    }
    if (nouns.length > (longest?.nouns.length ?? 0))
      longest = { first: nouns[0] ?? at, last: at, nouns: [...nouns] };
  }
  return longest;
}

export const examples: Examples = {
  flags: [
    'Das Präsidium hat die ⟦Umsetzung der Maßnahmen zur Verbesserung der Qualität der Betreuung der Promovierenden⟧ beschlossen.',
    'Wir arbeiten an der ⟦Erhöhung der Transparenz der Prozesse der Beschaffung⟧.',
    'Ziel ist die ⟦Sicherstellung der Einhaltung der Vorgaben zur Dokumentation⟧.',
    'Nach ⟦Durchführung der Prüfung der Unterlagen der Bewerbung⟧ melden wir uns.',
    'Die ⟦Bereitstellung, Erfassung, Auswertung, Weiterleitung und Archivierung⟧ erfolgt zentral.',
    'Es geht um die ⟦Entwicklung der Kompetenz der Führung der Organisation⟧.',
  ],
  passes: [
    'Wir prüfen die Unterlagen und melden uns bis Freitag.',
    'Die Betreuung der Promovierenden wird besser.',
    'Die Entscheidung über die Schließung des Werks fällt im Mai.',
    'Der Chef der Feuerwehr von Bad Tölz kam mit dem Bus.',
    'Die Rechnung für Mai erstatten wir allen Praxen.',
    'Am Ende der Schicht geht der Meister in die Halle.',
  ],
};
