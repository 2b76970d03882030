import type { Document, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { joints } from '../../../text/joints';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'shared/brevity/telegraphic',
  dimension: 'brevity',
  kind: 'telegraphic',
  severity: 'polish',
  advice: 'writeWholeSentences',
  find: findTelegrams,
});

const fewestWords = 7;
const fewestPieces = 3;
const longestPiece = 5;

function findTelegrams(document: Document): readonly Find[] {
  return document.sentences
    .filter(({ sentence }) => isTelegram(sentence).yes)
    .map(({ start, end }) => ({ start, end }));
}

const isTelegram = perSentence((sentence) => ({ yes: readsLikeWire(sentence) }));

function readsLikeWire(sentence: Sentence): boolean {
  const { words, infos, breaks, masked } = sentence;
  if (words.length < fewestWords || masked.some((mask) => mask === 1)) return false;
  if (infos.some(({ norm }) => joints.has(norm)) || /:\s/.test(sentence.text)) return false;
  const pieces = 1 + breaks.slice(1).filter((sign) => sign !== 0).length;
  if (pieces < fewestPieces || words.length / pieces > longestPiece) return false;
  return hasFigures(words) && !isList(words);
}

/** A wire reports: figures and short forms. */
const hasFigures = (words: readonly string[]): boolean =>
  !words.some((word) => timetable.test(word)) &&
  words.filter((word) => /\d/.test(word) || /^\p{Lu}{2,5}s?$/u.test(word)).length > 1;

const timetable =
  /^(?:£|€|\$|uhr|euro|days?|nights?|hours?|weeks?|holiday|tage?|stunden?|wochen?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/i;

/** Names and places in a row are a list, not a wire. */
function isList(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small < 3 || capitals > small * 2;
}

export const examples: Examples = {
  flags: [
    '⟦Bei drei Linien jetzt 97, zwei Lieferanten raus, Rest folgt Q4.⟧',
    '⟦Ripped out 3 stacks, kept 1, revenue flat, churn no worse.⟧',
    '⟦Halle 2 leer, Umzug fertig, Kosten minus 12, weiter so.⟧',
    '⟦Switched 40 sites, lost 2, tickets down, moving on.⟧',
    '⟦Rollout fertig, 14 Werke live, KPI gruen, naechster Schritt Asien.⟧',
    '⟦Done with Q3, margin up 2, costs flat, more soon.⟧',
  ],
  passes: [
    'Wir haben drei Linien umgestellt, zwei Lieferanten gekündigt und den Rest verschoben.',
    'We removed three stacks, kept one, and nothing broke.',
    'Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Leipzig: 12 Termine.',
    'Danke, Annegret, bis Mai!',
    '3.850 Euro im Monat, vier Wochen draußen, zwei Wochen frei.',
    'Taken: names, 18,400 work addresses, 212 phone numbers.',
    'Montag 9 bis 12 Uhr, Dienstag 10 bis 14 Uhr, Mittwoch geschlossen, Donnerstag nach Absprache.',
    'Zwei Eier, 200 Gramm Mehl, ein Glas Milch, etwas Salz.',
  ],
};
