// Prints how the engine judges labelled texts: `npm run bench:quality [-- file.jsonl …] [--failures]`
import { readCorpus, type LabelledText } from './corpus';
import { peers } from './peers';
import { areaUnderCurve, hasStop, isLeftAlone, judge, tallyByDimension, type Judged } from './score';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((1000 * part) / whole) / 10} %`;

function printDimensions(judged: readonly Judged[]): void {
  const rows = [...tallyByDimension(judged)].map(([dimension, { labels, found }]) => ({
    dimension,
    labels,
    found,
    share: percent(found, labels),
  }));
  console.table(rows.toSorted((a, b) => a.dimension.localeCompare(b.dimension)));
}

function printTotals(judged: readonly Judged[]): void {
  const good = judged.filter(({ text }) => text.labels.length === 0);
  const weighty = judged.flatMap(({ report }) =>
    report.hints.filter(({ severity }) => severity !== 'polish'),
  );
  const wrong = judged.flatMap(({ falseHints }) => falseHints);
  console.log(
    `hints of weight that hit no label   ${wrong.length} of ${weighty.length} (${percent(wrong.length, weighty.length)})`,
  );
  console.log(
    `questions where nothing is missing  ${judged.filter(({ falseQuestions }) => falseQuestions.length > 0).length} texts`,
  );
  console.log(
    `good texts left alone               ${good.filter(isLeftAlone).length} of ${good.length} (${percent(good.filter(isLeftAlone).length, good.length)})`,
  );
  console.log(
    `good texts with a stop              ${good.filter(hasStop).length} (${percent(good.filter(hasStop).length, good.length)})`,
  );
  console.log(`reading, good against labelled      AUC ${areaUnderCurve(judged).toFixed(3)}`);
}

function printFailures(judged: readonly Judged[]): void {
  for (const { text, missed, falseHints, falseQuestions } of judged) {
    for (const { dim, kind, quote, question } of missed)
      console.log(`MISS  ${text.id} ${dim}/${kind}: ${quote || question || '(nothing)'}`);
    for (const { ruleId, severity, start, end } of falseHints)
      console.log(`FALSE ${text.id} ${ruleId} ${severity}: ${text.text.slice(start, end)}`);
    for (const { frame, slot } of falseQuestions) console.log(`ASKED ${text.id} ${frame}/${slot}`);
  }
}

/** The peers know no dimensions: any finding that overlaps a label counts for them. */
function printPeers(texts: readonly LabelledText[]): void {
  const quoted = texts.flatMap((text) =>
    text.labels.filter(({ quote }) => quote !== '').map((label) => ({ text, label })),
  );
  const rows = peers.map(({ name, find }) => {
    const findings = new Map(texts.map((text) => [text.id, find(text.text)]));
    const found = quoted.filter(({ text, label }) => {
      const at = text.text.indexOf(label.quote);
      return findings.get(text.id)?.some(({ start, end }) => start < at + label.quote.length && end > at);
    });
    const good = texts.filter(({ labels }) => labels.length === 0);
    const alone = good.filter(({ id }) => findings.get(id)?.length === 0);
    const all = [...findings.values()].reduce((sum, list) => sum + list.length, 0);
    return {
      peer: name,
      findings: all,
      'quoted labels touched': percent(found.length, quoted.length),
      'good texts left alone': percent(alone.length, good.length),
    };
  });
  console.table(rows);
}

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const standard = [
  'tests/corpus/de.jsonl',
  'tests/corpus/en.jsonl',
  'tests/corpus/heldout/de.jsonl',
  'tests/corpus/heldout/en.jsonl',
  'tests/corpus/heldout/de-hard.jsonl',
  'tests/corpus/heldout/en-hard.jsonl',
  'tests/corpus/heldout/de-wide.jsonl',
  'tests/corpus/heldout/en-wide.jsonl',
];
const paths = files.length > 0 ? files : standard;
for (const path of paths) {
  const texts = readCorpus(path);
  const judged = texts.map(judge);
  console.log(
    `\n${path}: ${texts.length} texts, ${texts.filter(({ labels }) => labels.length === 0).length} of them good`,
  );
  printDimensions(judged);
  printTotals(judged);
  if (args.includes('--failures')) printFailures(judged);
  if (texts[0]?.lang === 'en') printPeers(texts);
}
