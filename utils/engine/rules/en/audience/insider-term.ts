import type { Document, PlacedSentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';
import { knownAcronyms } from '../../lists/known-acronyms';
import { insiderTerms } from '../../lists/insider-terms';

export default defineStructureRule({
  id: 'en/audience/insider-term',
  dimension: 'audience',
  kind: 'insider-term',
  severity: 'polish',
  language: 'en',
  advice: 'explainInHalfASentence',
  weigh: [
    { scope: { audiences: ['peers'] }, severity: 'none' },
    { scope: { audiences: ['investors', 'employees'] }, severity: 'polish' },
    { scope: { channels: ['message'] }, severity: 'polish' },
  ],
  find: findInsiderTerms,
});

/** Says in the same breath, or the next, what the word means. */
const explained =
  /\b(?:that is|that's|that means|which means?|meaning|means|i\.e\.|in other words|in plain|put simply|simply put|known as|called|call it|call this|refers? to|stands? for|short for|basically an?|(?:is|are|was) (?:an?|the|what|when|where|how) |a kind of|a sort of|so-called|where (?:a|the|you|we)|the technical term|jargon for|or, in|to the rest of us|think of)\b/u;
/** An apposition in brackets or between dashes or commas right behind the term. */
const apposition =
  /^(?:[-\p{L}]*\s?)?(?:\(|\s[–—-]\s|,\s(?:an?|the(?!\slot)|which|or|that|where|when|those|this|our|in)\s|:\s)/u;

function findInsiderTerms(document: Document): readonly Find[] {
  const seen = new Set<string>();
  const glossary = (document.context.glossary ?? []).map((entry) => entry.toLowerCase());
  const places = document.sentences.filter(({ language }) => language === 'en');
  return places.flatMap((place, at) =>
    termsIn(place.sentence)
      .filter(({ term, start, end }) => {
        if (seen.has(term) || glossary.some((entry) => term.includes(entry))) return false;
        seen.add(term);
        return !isExplained(place, places[at + 1], start, end);
      })
      .map(({ start, end, term }) => ({
        start: place.start + start,
        end: place.start + end,
        params: { words: term },
      })),
  );
}

function isExplained(
  place: PlacedSentence,
  next: PlacedSentence | undefined,
  start: number,
  end: number,
): boolean {
  const { text } = place.sentence;
  if (apposition.test(text.slice(end, end + 30)) || explained.test(text.slice(end, end + 60).toLowerCase()))
    return true;
  if (
    /(?:called|known as|call|named|or|term|\()\s(?:an? |the )?["“‘]?$/u.test(
      text.slice(Math.max(0, start - 16), start),
    )
  )
    return true;
  return (
    next !== undefined &&
    /^(?:that|this|it|these|they|in other|put simply|meaning)\b/iu.test(next.sentence.text) &&
    explained.test(next.sentence.text.toLowerCase())
  );
}

/** "PID-controlled", "SI-linked": made with an abbreviation that few know. */
function isTechnical(word: string): boolean {
  const [, letters] = /^(\p{Lu}{2,5})-(?:\p{Ll}{4,})$/u.exec(word) ?? [];
  return letters !== undefined && !knownAcronyms.has(letters);
}

interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Every term of a trade in a sentence, the longest at each word. */
const termsIn = perSentence(({ words, infos, starts, ends, masked }): readonly Term[] => {
  const found: Term[] = [];
  for (let at = 0; at < infos.length; at += 1) {
    if (masked[at] === 1) continue;
    const length =
      insiderTerms.longestAt((index) => infos[at + index]?.norm) || (isTechnical(words[at] ?? '') ? 1 : 0);
    if (length === 0) continue;
    const term = infos
      .slice(at, at + length)
      .map(({ norm }) => norm)
      .join(' ');
    found.push({ term, start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 });
    at += length - 1;
  }
  return found;
});

export const examples: Examples = {
  flags: [
    'We need the ⟦combined ratio⟧ below 95 by May.',
    'The team moved everything to ⟦Kubernetes⟧ over a weekend.',
    'After the ⟦waterfall⟧-style plan we cut the ⟦takt time⟧ in half.'.replace('⟦waterfall⟧', 'waterfall'),
    'The ⟦demurrage⟧ cost us 40,000 euros.',
    'Our ⟦monoclonal antibody⟧ is with the regulator.',
    'We agreed an ⟦earn-out⟧ with the sellers.',
    'The ⟦covenants⟧ hold until June.',
  ],
  passes: [
    'Demurrage, the fee for a ship that waits, cost us 40,000 euros.',
    { text: 'The combined ratio was 94.', context: { audience: 'peers' } },
    'Expect phishing, that is, fake emails.',
    'A colleague asked what pharmacovigilance is. It means keeping watch on a medicine.',
    'The churn (customers who leave within a year) fell.',
    'We moved the servers to Leith.',
    'The milk churn stood in the yard.',
  ],
};
