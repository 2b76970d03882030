import type { Document, PlacedSentence } from './document';
import { findInSentence, hasList, isGuarded, overlapsList, type PlacedFind } from './find';
import { none, type CompiledRule, type Model } from './model';
import type { DensityRule, PatternRule } from './rules/define';

/** Everything the phrase, pattern and density rules of a language find in the document. */
export function findAll(document: Document, model: Model): readonly PlacedFind[] {
  const places = document.sentences.filter(({ language }) => language === model.language);
  if (places.length === 0) return [];
  const within = places.flatMap((place) =>
    findInSentence(place.sentence, model).map((find) => ({ ...find, place })),
  );
  const across = acrossRules(model).flatMap((compiled) => findAcross(compiled, places));
  return [...within, ...across].filter((find) => !isGuardedBeyond(find, document, places));
}

const acrossCache = new WeakMap<Model, readonly CompiledRule[]>();

/** Rules that no sentence can answer alone. */
function acrossRules(model: Model): readonly CompiledRule[] {
  const known = acrossCache.get(model);
  if (known) return known;
  const rules = model.rules.filter(
    ({ rule }) =>
      rule.type === 'density' || (rule.type === 'pattern' && (rule.reach ?? 'sentence') !== 'sentence'),
  );
  acrossCache.set(model, rules);
  return rules;
}

function findAcross(compiled: CompiledRule, places: readonly PlacedSentence[]): readonly PlacedFind[] {
  const { rule } = compiled;
  if (rule.type === 'density') return findDense(compiled, rule, places);
  return rule.type === 'pattern' ? findNeighbours(compiled, rule, places) : [];
}

/** Parts spread over sentences that follow each other. */
function findNeighbours(
  compiled: CompiledRule,
  rule: PatternRule,
  places: readonly PlacedSentence[],
): readonly PlacedFind[] {
  const [firstPart = none, ...rest] = compiled.parts;
  const finds: PlacedFind[] = [];
  places.forEach((place, index) => {
    if (!hasPart(place, firstPart) || isGuarded(compiled, place.sentence)) return;
    const others = rest.map((list) => nearest(places, index, list, rule));
    if (others.some((other) => other === undefined)) return;
    finds.push(joinPlaces(compiled, rule, [place, ...others.filter((other) => other !== undefined)]));
  });
  return finds;
}

const hasPart = ({ sentence }: PlacedSentence, list: number): boolean =>
  sentence.marks.some((mark) => mark.list === list);

/** How many sentences to either side a part may stand. */
const sentencesReached = { sentence: 0, neighbours: 1, paragraph: 6, text: 10 } as const;

function nearest(
  places: readonly PlacedSentence[],
  index: number,
  list: number,
  rule: PatternRule,
): PlacedSentence | undefined {
  const here = places[index];
  if (!here) return undefined;
  const reach = sentencesReached[rule.reach ?? 'sentence'];
  const offsets = Array.from({ length: reach }, (_, at) => at + 1).flatMap((at) =>
    rule.ordered ? [at] : [at, -at],
  );
  for (const offset of [0, ...offsets]) {
    const place = places[index + offset];
    if (place && (rule.reach !== 'paragraph' || place.line === here.line) && hasPart(place, list))
      return place;
  }
  return undefined;
}

function joinPlaces(
  compiled: CompiledRule,
  rule: PatternRule,
  places: readonly PlacedSentence[],
): PlacedFind {
  const alone = typeof rule.extent === 'number' ? places[rule.extent] : undefined;
  const at = typeof rule.extent === 'number' ? (compiled.parts[rule.extent] ?? none) : none;
  if (alone) {
    const mark = alone.sentence.marks.find(({ list }) => list === at);
    return {
      compiled,
      place: alone,
      first: mark?.first ?? 0,
      last: mark?.last ?? alone.sentence.words.length - 1,
    };
  }
  const sorted = places.toSorted((a, b) => a.start - b.start);
  const [head = sorted[0]] = sorted;
  const tail = sorted.at(-1);
  if (!head || !tail) throw new Error('A pattern has at least one part.');
  return { compiled, place: head, first: 0, last: head.sentence.words.length - 1, until: tail.end };
}

function findDense(
  compiled: CompiledRule,
  rule: DensityRule,
  places: readonly PlacedSentence[],
): readonly PlacedFind[] {
  const [list = none] = compiled.parts;
  const groups = new Map<number, PlacedFind[]>();
  const words = new Map<number, number>();
  places.forEach((place, index) => {
    const group = rule.per === 'sentence' ? index : rule.per === 'paragraph' ? place.line : 0;
    words.set(group, (words.get(group) ?? 0) + place.sentence.words.length);
    if (place.sentence.marks.length === 0) return;
    const finds = densePlaces(compiled, place, list);
    if (finds.length > 0) groups.set(group, [...(groups.get(group) ?? []), ...finds]);
  });
  return [...groups].flatMap(([group, finds]) =>
    isDense(rule, finds, words.get(group) ?? 0) ? shapeDense(rule, finds) : [],
  );
}

function densePlaces(compiled: CompiledRule, place: PlacedSentence, list: number): readonly PlacedFind[] {
  if (isGuarded(compiled, place.sentence)) return [];
  return place.sentence.marks
    .filter(
      (mark) => mark.list === list && !overlapsList(place.sentence, compiled.except, mark.first, mark.last),
    )
    .map(({ first, last }) => ({ compiled, place, first, last }))
    .filter(
      (find, index, all) =>
        !all.some((other, at) => at < index && other.first <= find.last && other.last >= find.first),
    );
}

function isDense(rule: DensityRule, finds: readonly PlacedFind[], words: number): boolean {
  if (finds.length < rule.atLeast) return false;
  if (rule.perHundredWords !== undefined && (finds.length * 100) / Math.max(words, 1) < rule.perHundredWords)
    return false;
  const different = new Set(
    finds.map(({ place, first, last }) =>
      place.sentence.infos
        .slice(first, last + 1)
        .map(({ norm }) => norm)
        .join(' '),
    ),
  );
  return different.size >= (rule.distinct ?? 1);
}

function shapeDense(rule: DensityRule, finds: readonly PlacedFind[]): readonly PlacedFind[] {
  if (rule.extent !== 'span' && rule.extent !== 'sentence') return finds;
  const bySentence = new Map<PlacedSentence, PlacedFind[]>();
  for (const find of finds) bySentence.set(find.place, [...(bySentence.get(find.place) ?? []), find]);
  return [...bySentence.values()].flatMap((group) => {
    const [head] = group;
    if (!head) return [];
    return [
      {
        ...head,
        first: Math.min(...group.map(({ first }) => first)),
        last: Math.max(...group.map(({ last }) => last)),
      },
    ];
  });
}

/** Guards that look beyond the find's own sentence. */
function isGuardedBeyond(
  { compiled, place }: PlacedFind,
  document: Document,
  places: readonly PlacedSentence[],
): boolean {
  if (
    compiled.unlessText !== none &&
    document.sentences.some(({ sentence }) => hasList(sentence, compiled.unlessText))
  )
    return true;
  if (compiled.unlessNear === none) return false;
  const index = places.indexOf(place);
  return [index - 1, index + 1].some((at) => {
    const near = places[at];
    return near !== undefined && hasList(near.sentence, compiled.unlessNear);
  });
}
