// Learns from the labelled texts how faults sound, and writes utils/engine/overtone/{german,english}.ts: `npm run overtones`
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCorpus, type LabelledText } from '@/tests/bench/corpus';
import type { Dimension, Kind, Language } from '@/utils/engine';
import { textShare } from '@/utils/engine/overtone/listen';
import { fillPlaceholders, placeholdersOf } from '@/utils/library/placeholders';
import { starterSnippets } from '@/utils/library/starter-snippets';
import { chooseThreshold, frequentNames, prune, scoreUnseen, train } from './overtones/folds';
import type { LinearMachine, Sample } from './overtones/linear-machine';
import { packWeights } from './overtones/pack-weights';
import { readFrameTexts } from './overtones/frame-texts';
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

/** How many of the sentences a sound is heard in must have the fault, and how many of the texts miss a fact. */
const precision = {
  stance: 0.4,
  risk: 0.3,
  wording: 0.42,
  context: 0.45,
  facts: 0.55,
};
const kept = {
  sentence: 2500,
  text: 2500,
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
}

/** The snippets to begin with are what we would write ourselves. */
const filledStarters = (language: Language): readonly string[] =>
  starterSnippets[language].map(({ text }) => {
    const values = Object.fromEntries(placeholdersOf(text).map((name) => [name, 'Nabburg']));
    return fillPlaceholders(text, { values, date: '24. 11. 2026' }).text;
  });

function readAll(language: Language): Texts {
  const files = [`tests/corpus/${language}.jsonl`, `tests/corpus/training/${language}.jsonl`];
  const lines = readFileSync(`tests/corpus/negative-${language}.txt`, 'utf8').split('\n').filter(Boolean);
  return {
    texts: files
      .filter((file) => existsSync(file))
      .flatMap(readCorpus)
      .map(read),
    harmless: [...lines, ...filledStarters(language)].map((text, at) =>
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

type Learned = 'stance' | 'risk' | 'wording' | 'context';

function learnDimension(dimension: Learned, { texts, harmless }: Texts): readonly Entry[] {
  const isFault = has(dimension);
  const sentences = texts.flatMap((one, group) =>
    one.sentences.map((sentence) => ({ features: sentence.features, isPositive: isFault(sentence), group })),
  );
  const whole = texts.map(({ features, text }, group) => ({
    features,
    isPositive: text.labels.some(({ dim }) => dim === dimension),
    group,
  }));
  const quietSentences = harmless
    .flatMap((one) => one.sentences)
    .map(({ features }) => ({ features, isPositive: false }));
  const quietTexts = harmless.map(({ features }) => ({ features, isPositive: false }));
  const own = scoreUnseen(sentences, quietSentences, kept.sentence);
  const around = scoreUnseen(whole, quietTexts, kept.text);
  const scored = sentences.map(({ isPositive, group }, at) => ({
    isPositive,
    score: (own[at] ?? 0) + textShare * (around[group] ?? 0),
  }));
  const threshold = chooseThreshold(dimension, scored, precision[dimension]);
  return [
    {
      sound: { dimension, threshold },
      machine: prune(train([...sentences, ...quietSentences]), kept.sentence),
    },
    { sound: { dimension, isOfText: true }, machine: prune(train([...whole, ...quietTexts]), kept.text) },
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
    machine: prune(train(samplesOf(kind)), kept.kind),
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
  const scored = scoreUnseen(samples, quiet, kept.text).map((score, at) => ({
    score,
    isPositive: samples[at]?.isPositive ?? false,
  }));
  const threshold = chooseThreshold('facts', scored, precision.facts);
  const missing = asked.filter((one) => slotsOf(one).length > 0);
  const slots = frequentNames(missing.flatMap(slotsOf), fewestForKind);
  return [
    {
      sound: { dimension: 'facts', isOfText: true, threshold },
      machine: prune(train([...samples, ...quiet]), kept.text),
    },
    ...slots.map((slot) => ({
      sound: { dimension: 'facts' as const, slot, isOfText: true },
      machine: prune(
        train(missing.map((one) => ({ features: one.features, isPositive: slotsOf(one).includes(slot) }))),
        kept.slot,
      ),
    })),
  ];
}

const isPart = ({ sound: { kind, slot } }: Entry): boolean => kind !== undefined || slot !== undefined;

const files = { de: 'german', en: 'english' } as const;

for (const language of ['de', 'en'] as const) {
  const all = readAll(language);
  console.log(`${language}: ${all.texts.length} texts`);
  const entries = [
    ...learnFacts(all, (await readFrameTexts(language)).map(read)),
    ...(['stance', 'risk', 'wording', 'context'] as const).flatMap((dimension) =>
      learnDimension(dimension, all),
    ),
  ];
  // The dimensions come first: they have by far the most weights, and the short form.
  const { sounds, packed } = packWeights(entries.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b))));
  console.log(`  ${packed.join('').length} signs`);
  writeFileSync(
    `utils/engine/overtone/${files[language]}.ts`,
    `// Written by \`npm run overtones\` from the labelled texts. Do not edit.\nimport { defineWeights } from './weights';\n\nexport default defineWeights(${JSON.stringify({ sounds, packed }, null, 2)});\n`,
  );
}
