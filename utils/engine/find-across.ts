import type { Document, PlacedSentence } from './document';
import { findInSentence, isGuarded, type PlacedFind, type Reading } from './find';
import { findDense } from './find-dense';
import { hasList, none, ownMarksOf, type CompiledRule, type Model } from './model';
import type { PatternRule } from './rules/define';
import type { Context } from './types';

/** Everything the phrase, pattern and density rules of a language find in the document. */
export function findAll(document: Document, model: Model): readonly PlacedFind[] {
  const places = document.sentences.filter(({ language }) => language === model.language);
  if (places.length === 0) return [];
  const reading = { places, model };
  const within = places.flatMap((place) =>
    findInSentence(place.sentence, model).map((find) => ({ ...find, place })),
  );
  const across = acrossRules(reading).flatMap((compiled) => findAcross(compiled, reading));
  return [...within, ...across].filter((find) => !isGuardedBeyond(find, reading, document.context));
}

/** Rules that no sentence can answer alone, of which the text has the first part. */
function acrossRules({ places, model }: Reading): readonly CompiledRule[] {
  const touched = new Set<CompiledRule>();
  for (const { sentence } of places) {
    for (const { list } of sentence.marks) {
      const compiled = model.ruleOfList[list];
      if (compiled && isAcross(compiled)) touched.add(compiled);
    }
  }
  return [...touched].toSorted((a, b) => a.index - b.index);
}

const isAcross = ({ rule }: CompiledRule): boolean =>
  rule.type === 'density' || (rule.type === 'pattern' && (rule.reach ?? 'sentence') !== 'sentence');

function findAcross(compiled: CompiledRule, reading: Reading): readonly PlacedFind[] {
  const { rule } = compiled;
  if (rule.type === 'density') return findDense(compiled, rule, reading);
  return rule.type === 'pattern' ? findNeighbours(compiled, rule, reading) : [];
}

/** Parts spread over sentences that follow each other. */
function findNeighbours(compiled: CompiledRule, rule: PatternRule, reading: Reading): readonly PlacedFind[] {
  const [firstPart = none, ...rest] = compiled.parts;
  return reading.places.flatMap((place, index) => {
    if (!hasPart(place, firstPart, reading)) return [];
    const others = rest.map((list) => nearest(reading, index, { list, rule }));
    const found = others.filter((other) => other !== undefined);
    if (found.length < rest.length || isGuarded(compiled, place.sentence, reading.model)) return [];
    return [joinPlaces(compiled, rule, [place, ...found], reading)];
  });
}

const hasPart = ({ sentence }: PlacedSentence, list: number, { model }: Reading): boolean =>
  ownMarksOf(sentence, list, model).length > 0;

/** How many sentences to either side a part may stand. */
const sentencesReached = { sentence: 0, neighbours: 1, paragraph: 6, text: 10 } as const;

function nearest(
  reading: Reading,
  index: number,
  { list, rule }: { list: number; rule: PatternRule },
): PlacedSentence | undefined {
  const { places } = reading;
  const here = places[index];
  const reach = sentencesReached[rule.reach ?? 'sentence'];
  const distances = Array.from({ length: reach }, (_, at) => at + 1);
  const offsets = distances.flatMap((at) => (rule.ordered ? [at] : [at, -at]));
  return [0, ...offsets]
    .map((offset) => places[index + offset])
    .find(
      (place) =>
        place && (rule.reach !== 'paragraph' || place.line === here?.line) && hasPart(place, list, reading),
    );
}

function joinPlaces(
  compiled: CompiledRule,
  rule: PatternRule,
  places: readonly PlacedSentence[],
  { model }: Reading,
): PlacedFind {
  const alone = typeof rule.extent === 'number' ? places[rule.extent] : undefined;
  if (alone && typeof rule.extent === 'number') {
    const [mark] = ownMarksOf(alone.sentence, compiled.parts[rule.extent] ?? none, model);
    const last = mark?.last ?? alone.sentence.words.length - 1;
    return { compiled, place: alone, first: mark?.first ?? 0, last };
  }
  const sorted = places.toSorted((a, b) => a.start - b.start);
  const [head = sorted[0]] = sorted;
  const tail = sorted.at(-1);
  if (!head || !tail) throw new Error('A pattern has at least one part.');
  return { compiled, place: head, first: 0, last: head.sentence.words.length - 1, until: tail.end };
}

/** Guards that look beyond the find's own sentence. */
function isGuardedBeyond(
  { compiled, place }: PlacedFind,
  { places, model }: Reading,
  { replyTo }: Context,
): boolean {
  const isSaid = (list: number) => places.some(({ sentence }) => hasList(sentence, list, model));
  if (compiled.unlessText !== none && isSaid(compiled.unlessText)) return true;
  if (compiled.onlyInText !== none && !replyTo && !isSaid(compiled.onlyInText)) return true;
  if (compiled.unlessNear === none) return false;
  const index = places.indexOf(place);
  return [index - 1, index + 1].some((at) => {
    const near = places[at];
    return near !== undefined && hasList(near.sentence, compiled.unlessNear, model);
  });
}
