import type { Document, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'en/wording/aphorism',
  dimension: 'wording',
  kind: 'cliche',
  severity: 'polish',
  language: 'en',
  advice: 'sayItYourWay',
  weigh: [{ scope: { reply: true }, severity: 'none' }],
  find: (document: Document): readonly Find[] =>
    document.sentences
      .filter(({ language, sentence }) => language === 'en' && mottoOf(sentence).yes)
      .map(({ start, end }) => ({ start, end })),
  source: 'Calendar mottos: a short general truth about a big word',
});

const longest = 11;

/** Big words a motto is about. */
const subjects = new Set(
  'success failure leadership trust culture change innovation growth teamwork courage excellence dreams dream resilience greatness passion talent kindness integrity vision progress ambition character curiosity humility discipline hope purpose authenticity diversity happiness loyalty gratitude creativity collaboration empathy perseverance perfection leaders winners champions heroes mindset attitude feedback vulnerability silence values fear doubt simplicity freedom love luck fortune times words actions deeds ideas strength weakness mistakes setbacks crises pressure respect honesty truth wisdom knowledge listening giving sharing people life confidence patience responsibility opportunity opportunities comfort network tomorrow teams titles'.split(
    ' ',
  ),
);
/** Too plain to be a motto's subject alone: they need a second big word. */
const plain = new Set(
  'people life times words actions ideas network tomorrow change growth culture comfort teams titles pressure knowledge mistakes'.split(
    ' ',
  ),
);
const openers = new Set('great good true real strong your small big brave'.split(' '));
const verbs =
  /^(?:is|are|means?|needs?|takes?|starts?|begins?|beats?|eats?|wins?|matters?|feels?|stays?|never|always|comes?|makes?|creates?|builds?|brings?|changes?|grows?|has|have|demands?|requires?|leads?|lives?|loves?|speaks?|does|do|cannot|drives?|fuels?|rewards?|connects?|happens?|travels?|lasts?|dies?|fades?|counts?|change)$/;
/** What ties a sentence to somebody, some day or some fact. */
const particular =
  /^(?:i|we|he|she|they|me|us|my|his|her|their|him|them|was|were|had|did|this|that|these|those|last|next|here|there|will|would|per|now|currently|available|open|closed|required|limited|slow|slower|low|high|fine|good|over|back|welcome)$/;

const mottoOf = perSentence((sentence: Sentence) => ({ yes: isMotto(sentence) }));

function isMotto({ infos, words, masked, isQuestion, text }: Sentence): boolean {
  if (infos.length < 3 || infos.length > longest || isQuestion || masked.includes(1) || /\d|:/.test(text))
    return false;
  const norms = infos.map(({ norm }) => norm);
  const at = openers.has(norms[0] ?? '') ? 1 : 0;
  const subject = norms[at] ?? '';
  if (!subjects.has(subject) || !verbs.test(norms[at + 1] ?? '')) return false;
  if (norms.slice(at + 2).some((norm) => particular.test(norm))) return false;
  // A name makes it a report.
  if (words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  return !plain.has(subject) || isBalanced(norms);
}

/** "Times change, values stay", "Talent wins games, teamwork wins titles", "Your network is your net worth". */
const isBalanced = (norms: readonly string[]): boolean =>
  norms.filter((norm) => subjects.has(norm)).length > 1 ||
  (norms[0] === 'your' && norms.lastIndexOf('your') > 0);

export const examples: Examples = {
  flags: [
    '⟦Courage is contagious.⟧',
    '⟦Great leaders are never finished.⟧',
    '⟦Trust takes years.⟧ We closed the depot.',
    'Look. ⟦Vulnerability is strength.⟧',
    '⟦Your network is your net worth.⟧',
    '⟦Times change, values stay.⟧',
  ],
  passes: [
    'Trust in the bank fell by a third.',
    'Growth was slower in May.',
    'Work is at a standstill in hall two.',
    'Change is £3.20, he said.',
    'Leadership at Acme is split.',
    'Our values are on the wall and I wrote them.',
  ],
};
