// Learns from the labelled texts how faults sound, and writes utils/engine/overtone/{german,english}.ts: `npm run overtones`
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCorpus, type LabelledText } from '@/tests/bench/corpus';
import type { Dimension, Kind, Language } from '@/utils/engine';
import { textShare } from '@/utils/engine/overtone/listen';
import { fillPlaceholders, placeholdersOf } from '@/utils/library/placeholders';
import { starterSnippets } from '@/utils/library/starter-snippets';
import { chooseThreshold, frequentNames, learn, scoreUnseen } from './overtones/folds';
import type { LinearMachine, Sample } from './overtones/linear-machine';
import { packWeights } from './overtones/pack-weights';
import { readFrameTexts } from './overtones/frame-texts';
import { dimensionOf, readRuleTexts } from './overtones/rule-texts';
import { readSentences, textFeatures, type LabelledSentence } from './overtones/read-sentences';
import { slotOfQuestion } from './overtones/slot-of-question';
import type { Sound } from '@/utils/engine/overtone/weights';

interface Entry {
  readonly sound: Omit<Sound, 'bias' | 'unit'>;
  readonly machine: LinearMachine;
}

interface Read {
  readonly text: LabelledText;
  readonly sentences: readonly LabelledSentence[];
  readonly features: readonly number[];
}

/**
 * How many of the sentences a sound is heard in must have this very fault, and how many of the texts must miss a
 * fact. About twice as many have some fault: dimensions are neighbours.
 */
const precision = {
  stance: 0.35,
  risk: 0.3,
  wording: 0.33,
  audience: 0.36,
  context: 0.4,
  brevity: 0.5,
  facts: 0.42,
};
/** Weights that are kept: a sentence's own words gain from many, a text's from few. */
const kept = {
  sentence: 8000,
  text: 1200,
  facts: 4000,
  kind: 100,
  slot: 100,
};
const fewestForKind = 4;

const read = (text: LabelledText): Read => {
  const sentences = readSentences(text);
  return { text, sentences, features: textFeatures(sentences) };
};

interface Texts {
  readonly texts: readonly Read[];
  readonly harmless: readonly Read[];
  /** Examples of the rules. */
  readonly textbook: readonly Read[];
}

/** Few among thousands, they count as often as this. */
const startersWeigh = 20;

/** The snippets to begin with are what we would write ourselves. */
const filledStarters = (language: Language): readonly string[] =>
  starterSnippets[language].map(({ text }) => {
    const values = Object.fromEntries(placeholdersOf(text).map((name) => [name, 'Nabburg']));
    return fillPlaceholders(text, { values, date: '24. 11. 2026' }).text;
  });

async function readAll(language: Language): Promise<Texts> {
  const files = [`tests/corpus/${language}.jsonl`, `tests/corpus/training/${language}.jsonl`];
  const lines = readFileSync(`tests/corpus/negative-${language}.txt`, 'utf8').split('\n').filter(Boolean);
  const starters = Array.from({ length: startersWeigh }, () => filledStarters(language));
  return {
    texts: files
      .filter((file) => existsSync(file))
      .flatMap(readCorpus)
      .map(read),
    textbook: (await readRuleTexts(language)).map(read),
    harmless: [...lines, ...starters.flat()].map((text, at) =>
      read({
        id: `harmless-${at}`,
        lang: language,
        channel: 'post',
        audience: 'public',
        text,
        labels: [],
      }),
    ),
  };
}

const has = (dimension: Dimension) => (sentence: LabelledSentence) =>
  sentence.labels.some(({ dim }) => dim === dimension);

const learned = ['stance', 'risk', 'wording', 'audience', 'context', 'brevity'] as const;
type Learned = (typeof learned)[number];

function learnDimension(dimension: Learned, { texts, harmless, textbook }: Texts): readonly Entry[] {
  const isFault = has(dimension);
  const sentences = texts.flatMap((one, group) =>
    one.sentences.map((sentence) => ({ features: sentence.features, isPositive: isFault(sentence), group })),
  );
  const whole = texts.map(({ features, text }, group) => ({
    features,
    isPositive: text.labels.some(({ dim }) => dim === dimension),
    group,
  }));
  // What is shown in every training, and asked about in none.
  const shown = [...harmless, ...textbook.filter(({ text }) => dimensionOf(text) === dimension)];
  const shownSentences = shown
    .flatMap((one) => one.sentences)
    .map((sentence) => ({ features: sentence.features, isPositive: isFault(sentence) }));
  const shownTexts = shown.map(({ features, text }) => ({ features, isPositive: text.labels.length > 0 }));
  const own = scoreUnseen(sentences, shownSentences, kept.sentence);
  const around = scoreUnseen(whole, shownTexts, kept.text);
  const scored = sentences.map(({ isPositive, group }, at) => ({
    isPositive,
    score: (own[at] ?? 0) + textShare * (around[group] ?? 0),
  }));
  const threshold = chooseThreshold(dimension, scored, precision[dimension]);
  return [
    {
      sound: { dimension, threshold },
      machine: learn([...sentences, ...shownSentences], kept.sentence),
    },
    { sound: { dimension, isOfText: true }, machine: learn([...whole, ...shownTexts], kept.text) },
    ...learnKinds(dimension, texts.flatMap((one) => one.sentences).filter(isFault)),
  ];
}

function learnKinds(dimension: Dimension, sentences: readonly LabelledSentence[]): readonly Entry[] {
  const kindsOf = ({ labels }: LabelledSentence) =>
    labels.filter(({ dim }) => dim === dimension).map(({ kind }) => kind);
  const kinds = frequentNames(sentences.flatMap(kindsOf), fewestForKind);
  const samplesOf = (kind: Kind): Sample[] =>
    sentences.map((sentence) => ({
      features: sentence.features,
      isPositive: kindsOf(sentence).includes(kind),
    }));
  const unseen = kinds.map((kind) =>
    scoreUnseen(
      samplesOf(kind).map((sample, group) => ({ ...sample, group })),
      [],
      kept.kind,
    ),
  );
  const right = sentences.filter((sentence, at) => {
    const scores = unseen.map((scores) => scores[at] ?? -Infinity);
    const best = kinds[scores.indexOf(Math.max(...scores))];
    return best !== undefined && kindsOf(sentence).includes(best);
  }).length;
  console.log(`    kind right in ${right} of ${sentences.length}`);
  return kinds.map((kind) => ({
    sound: { dimension, kind },
    machine: learn(samplesOf(kind), kept.kind),
  }));
}

function learnFacts({ texts, harmless }: Texts, examples: readonly Read[]): readonly Entry[] {
  const asked = texts.filter(({ text }) => text.isFactsUnlabelled !== true);
  const slotsOf = ({ text }: Read) =>
    text.labels
      .filter(({ dim }) => dim === 'facts')
      .map(({ slot, question }) => slot ?? slotOfQuestion(question ?? ''));
  const samples = asked.map((one, group) => ({
    features: one.features,
    isPositive: slotsOf(one).length > 0,
    group,
  }));
  const quiet = [
    ...harmless.map(({ features }) => ({ features, isPositive: false })),
    ...examples.map(({ features, text }) => ({ features, isPositive: text.labels.length > 0 })),
  ];
  const scored = scoreUnseen(samples, quiet, kept.facts).map((score, at) => ({
    score,
    isPositive: samples[at]?.isPositive ?? false,
  }));
  const threshold = chooseThreshold('facts', scored, precision.facts);
  const missing = asked.filter((one) => slotsOf(one).length > 0);
  const slots = frequentNames(missing.flatMap(slotsOf), fewestForKind);
  return [
    {
      sound: { dimension: 'facts', isOfText: true, threshold },
      machine: learn([...samples, ...quiet], kept.facts),
    },
    ...slots.map((slot) => ({
      sound: { dimension: 'facts' as const, slot, isOfText: true },
      machine: learn(
        missing.map((one) => ({ features: one.features, isPositive: slotsOf(one).includes(slot) })),
        kept.slot,
      ),
    })),
  ];
}

const sizeOf = ({ machine: { weights } }: Entry): number => weights.filter((weight) => weight !== 0).length;

const files = { de: 'german', en: 'english' } as const;

for (const language of ['de', 'en'] as const) {
  const all = await readAll(language);
  console.log(`${language}: ${all.texts.length} texts`);
  const entries = [
    ...learnFacts(all, (await readFrameTexts(language)).map(read)),
    ...learned.flatMap((dimension) => learnDimension(dimension, all)),
  ];
  // Those with the most weights come first: they get the short form.
  const { sounds, packed } = packWeights(entries.toSorted((a, b) => sizeOf(b) - sizeOf(a)));
  console.log(`  ${packed.join('').length} signs`);
  writeFileSync(
    `utils/engine/overtone/${files[language]}.ts`,
    `// Written by \`npm run overtones\` from the labelled texts. Do not edit.\nimport { defineWeights } from './weights';\n\nexport default defineWeights(${JSON.stringify({ sounds, packed }, null, 2)});\n`,
  );
}
