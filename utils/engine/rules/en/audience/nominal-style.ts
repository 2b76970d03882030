import type { Document, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'en/audience/nominal-style',
  dimension: 'audience',
  kind: 'nominal-style',
  severity: 'consider',
  language: 'en',
  advice: 'useVerbs',
  find: findNominal,
  source: 'plainlanguage.gov: avoid hidden verbs and noun strings',
});

const abstract =
  /(?:tion|tions|sion|sions|ment|ments|ance|ances|ence|ences|ness|ity|ities|isation|ization|ability|ism|ship|learnings|framework|strategy|programme|program|process|governance|excellence|steering|engagement|outcome|outcomes)$/;
const links = new Set(
  'of for in to and the a an our their its on into towards toward across through'.split(' '),
);

/** Words that make a string of nouns, and how many of them must be abstract. */
const string = { words: 4, abstract: 3 } as const;
/** Abstract nouns joined by little words only. */
const chainNouns = 4;

function findNominal(document: Document): readonly Find[] {
  return document.sentences
    .filter(({ language }) => language === 'en')
    .flatMap(({ sentence, start }) =>
      nominalsIn(sentence).map((find) => ({ start: start + find.start, end: start + find.end })),
    );
}

const nominalsIn = perSentence(
  (sentence: Sentence): readonly { readonly start: number; readonly end: number }[] => {
    const { infos, starts, ends, masked } = sentence;
    const isAbstract = (at: number): boolean =>
      masked[at] === 0 && (infos[at]?.norm.length ?? 0) > 5 && abstract.test(infos[at]?.norm ?? '');
    const title = titleString(sentence, isAbstract);
    if (title.length > 0) return title;
    for (let at = 0; at < infos.length; at += 1) {
      if (!isAbstract(at)) continue;
      const last = endOfChain(sentence, at, isAbstract);
      if (last !== undefined)
        return [{ start: starts[startOfString(sentence, at, isAbstract)] ?? 0, end: ends[last] ?? 0 }];
    }
    return [];
  },
);

/** The last word of a chain that begins here and has enough abstract nouns. */
function endOfChain(
  { infos, breaks }: Sentence,
  from: number,
  isAbstract: (at: number) => boolean,
): number | undefined {
  let count = 0;
  let last = from;
  let other = 0;
  for (let at = from; at < infos.length; at += 1) {
    if (at > from && breaks[at] !== 0) break;
    if (isAbstract(at)) {
      count += 1;
      last = at;
      other = 0;
    } else if (!links.has(infos[at]?.norm ?? '')) {
      other += 1;
      if (other > 1) break;
    }
  }
  return count >= chainNouns ? last : undefined;
}

function startOfString({ breaks }: Sentence, at: number, isAbstract: (at: number) => boolean): number {
  let first = at;
  while (first > 0 && breaks[first] === 0 && isAbstract(first - 1)) first -= 1;
  return first;
}

/** "Student Experience Enhancement Framework Implementation Steering Group" */
function titleString(
  { words, breaks, starts, ends }: Sentence,
  isAbstract: (at: number) => boolean,
): readonly { start: number; end: number }[] {
  let first = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const goesOn = at < words.length && /^\p{Lu}\p{Ll}/u.test(words[at] ?? '') && breaks[at] === 0;
    if (goesOn) continue;
    const row = Array.from({ length: at - first }, (_, index) => first + index);
    if (row.length >= string.words + 1 && row.filter(isAbstract).length >= string.abstract) {
      return [{ start: starts[first] ?? 0, end: ends[at - 1] ?? 0 }];
    }
    first = at < words.length && /^\p{Lu}\p{Ll}/u.test(words[at] ?? '') ? at : at + 1;
  }
  return [];
}

export const examples: Examples = {
  flags: [
    'We set up a ⟦Student Experience Enhancement Framework Implementation Steering Group⟧ today.',
    'Our focus is the ⟦implementation of the enhancement of customer engagement and the improvement programme⟧.',
    'The ⟦facilitation of the development of the assessment of performance⟧ continues.',
    'We began the ⟦optimisation of the utilisation of the allocation of investment⟧.',
    'This supports alignment, ⟦governance and transformation management excellence⟧ for all.',
    'The ⟦provision of information on the availability of accommodation and the cancellation⟧ of rooms is late.',
  ],
  passes: [
    'We will tell you by Friday which rooms are free.',
    'The development of the port took nine years.',
    'The International Committee of the Red Cross sent two trucks.',
    'Our investment in training paid off: complaints fell.',
    'The station at Newcastle Central was empty.',
    'Management and the union reached an agreement on payment.',
  ],
};
