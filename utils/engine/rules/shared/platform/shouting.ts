import type { Document, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';
import { knownAcronyms } from '../../lists/known-acronyms';

export default defineStructureRule({
  id: 'shared/platform/shouting',
  dimension: 'platform',
  kind: 'shouting',
  severity: 'consider',
  find: findShouting,
});

/** Shouted words first; of the rows of marks, one stands for all. */
function findShouting(document: Document): readonly Find[] {
  return [...findCapitals(document), ...findMarks(document).slice(0, 1)];
}

const marks = /[!?]*!{2,}[!?]*|(?:\?!){2,}|!\?!+/g;

function findMarks({ text }: Document): readonly Find[] {
  if (!text.includes('!')) return [];
  const found = [...text.matchAll(marks)].filter((match) => match[0].length > 2);
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length, fixes: ['!'] }));
}

function findCapitals(document: Document): readonly Find[] {
  const runs = document.sentences.flatMap(({ sentence, start }) =>
    capitalRuns(sentence).map((run) => ({ ...run, start: start + run.start, end: start + run.end })),
  );
  const loud = runs.filter(({ count, longest, known }) => count - known >= 2 && longest >= 4);
  if (loud.length > 0)
    return loud.map((run) => (run.count > 2 ? run : { ...run, severity: 'polish' as const }));
  // Single shouted words: one may be a name, three in a text are a tone.
  const single = runs.filter(({ count, known, longest }) => count === 1 && known === 0 && longest >= 5);
  return single.length >= 3 ? single : [];
}

interface Run extends Find {
  readonly count: number;
  readonly known: number;
  readonly longest: number;
}

const capitalRuns = perSentence((sentence: Sentence): readonly Run[] => {
  if (!sentence.infos.some(({ capitals }) => capitals > 1)) return [];
  const runs: Run[] = [];
  let from = -1;
  for (let at = 0; at <= sentence.words.length; at += 1) {
    const isLoud =
      at < sentence.words.length && sentence.masked[at] === 0 && isCapitals(sentence.words[at] ?? '');
    if (isLoud && from < 0) from = at;
    if (isLoud || from < 0) continue;
    const words = sentence.words.slice(from, at);
    runs.push({
      start: sentence.starts[from] ?? 0,
      end: sentence.ends[at - 1] ?? 0,
      count: words.length,
      known: words.filter((word) => word.length < 4 || knownAcronyms.has(word)).length,
      longest: Math.max(...words.map((word) => word.length)),
    });
    from = -1;
  }
  return runs;
});

const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /^\p{Lu}{2,}$/u.test(word);

export const examples: Examples = {
  flags: [
    'Das ist ⟦NICHT HINNEHMBAR⟧ und wir sagen es laut.',
    'We will ⟦NEVER EVER STOP⟧ asking.',
    'Endlich geschafft⟦!!!⟧',
    'Was soll das⟦?!?!⟧ Wir wissen es nicht.',
    'Das war ⟦IMMER⟧ so, das bleibt ⟦IMMER⟧ so, und zwar ⟦UEBERALL⟧.',
    '⟦WICHTIGE NACHRICHT AN ALLE KUNDEN⟧: morgen ist zu.',
  ],
  passes: [
    'BASF und SAP sind dabei.',
    'Das Studentenradio heißt LOLA.',
    'Danke! Das war gut.',
    'Die EU und die USA haben sich geeinigt.',
    'Wirklich?! Ja.',
    'THW, DRK und ASB kamen in 20 Minuten.',
  ],
};
