import type { PlacedSentence } from './document';
import { isGuarded, overlapsList, type PlacedFind, type Reading } from './find';
import { none, type CompiledRule } from './model';
import type { DensityRule } from './rules/define';

/** Finds of a density rule, where there are enough of them in a sentence, a paragraph or the text. */
export function findDense(
  compiled: CompiledRule,
  rule: DensityRule,
  reading: Reading,
): readonly PlacedFind[] {
  const groups = new Map<number, PlacedFind[]>();
  const words = new Map<number, number>();
  reading.places.forEach((place, index) => {
    const group = rule.per === 'sentence' ? index : rule.per === 'paragraph' ? place.line : 0;
    words.set(group, (words.get(group) ?? 0) + place.sentence.words.length);
    const finds = place.sentence.marks.length === 0 ? [] : densePlaces(compiled, place, reading);
    if (finds.length > 0) groups.set(group, [...(groups.get(group) ?? []), ...finds]);
  });
  return [...groups].flatMap(([group, finds]) =>
    isDense(rule, finds, words.get(group) ?? 0) ? shapeDense(rule, finds) : [],
  );
}

function densePlaces(
  compiled: CompiledRule,
  place: PlacedSentence,
  { model }: Reading,
): readonly PlacedFind[] {
  const [list = none] = compiled.parts;
  const marks = place.sentence.marks.filter((mark) => mark.list === list);
  if (marks.length === 0 || isGuarded(compiled, place.sentence, model)) return [];
  return marks
    .filter((mark) => !overlapsList(place.sentence, compiled.except, mark, model))
    .map(({ first, last }) => ({ compiled, place, first, last }))
    .filter(
      (find, index, all) =>
        !all.some((other, at) => at < index && other.first <= find.last && other.last >= find.first),
    );
}

function isDense(rule: DensityRule, finds: readonly PlacedFind[], words: number): boolean {
  if (finds.length < rule.atLeast) return false;
  const share = (finds.length * 100) / Math.max(words, 1);
  if (rule.perHundredWords !== undefined && share < rule.perHundredWords) return false;
  return new Set(finds.map(wordsOf)).size >= (rule.distinct ?? 1);
}

const wordsOf = ({ place, first, last }: PlacedFind): string =>
  place.sentence.infos
    .slice(first, last + 1)
    .map(({ norm }) => norm)
    .join(' ');

function shapeDense(rule: DensityRule, finds: readonly PlacedFind[]): readonly PlacedFind[] {
  if (rule.extent !== 'span' && rule.extent !== 'sentence') return finds;
  const bySentence = new Map<PlacedSentence, PlacedFind[]>();
  for (const find of finds) bySentence.set(find.place, [...(bySentence.get(find.place) ?? []), find]);
  return [...bySentence.values()].flatMap((group) => {
    const [head] = group;
    if (!head) return [];
    const first = Math.min(...group.map((find) => find.first));
    const last = Math.max(...group.map((find) => find.last));
    return [{ ...head, first, last }];
  });
}
