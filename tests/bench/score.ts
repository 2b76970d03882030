import { analyse, type Dimension, type Hint, type Question, type Report } from '@/utils/engine';
import { contextOf, overlaps, type Label, type LabelledText } from './corpus';

export interface Judged {
  readonly text: LabelledText;
  readonly report: Report;
  readonly found: readonly Label[];
  readonly missed: readonly Label[];
  /** Hints of weight that hit no label; questions where no fact is missing. */
  readonly falseHints: readonly Hint[];
  readonly falseQuestions: readonly Question[];
}

/** Analyses a text as its writer would see it, and compares with the labels. */
export function judge(text: LabelledText): Judged {
  const report = analyse(text.text, contextOf(text));
  const found = text.labels.filter((label) => isFound(label, text, report));
  const weighty = report.hints.filter(({ severity }) => severity !== 'polish');
  return {
    text,
    report,
    found,
    missed: text.labels.filter((label) => !found.includes(label)),
    falseHints: weighty.filter((hint) => !text.labels.some((label) => hits(label, text.text, hint))),
    falseQuestions: text.labels.some(({ dim }) => dim === 'facts') ? [] : report.questions,
  };
}

function isFound(label: Label, { text }: LabelledText, { hints, questions }: Report): boolean {
  if (label.dim === 'facts') return questions.length > 0;
  return hints.some((hint) => hint.dimension === label.dim && hits(label, text, hint));
}

/** Anywhere counts where the label has no words of its own. */
const hits = (label: Label, text: string, hint: Hint): boolean =>
  label.quote === '' || overlaps(label, text, hint);

export const isLeftAlone = ({ report }: Judged): boolean =>
  report.questions.length === 0 && report.hints.every(({ severity }) => severity === 'polish');
export const hasStop = ({ report }: Judged): boolean =>
  [...report.hints, ...report.questions].some(({ severity }) => severity === 'stop');

/** The share of pairs, one labelled and one good text, in which the good one reads better; ties count half. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const valueOf = ({ report }: Judged): number => report.reading?.value ?? 100;
  const good = judged.filter(({ text }) => text.labels.length === 0).map(valueOf);
  const bad = judged.filter(({ text }) => text.labels.length > 0).map(valueOf);
  let won = 0;
  for (const better of good) for (const worse of bad) won += better > worse ? 1 : better === worse ? 0.5 : 0;
  return won / (good.length * bad.length);
}

export interface Tally {
  readonly labels: number;
  readonly found: number;
}

/** Labels and how many of them were found, by dimension. */
export function tallyByDimension(judged: readonly Judged[]): ReadonlyMap<Dimension, Tally> {
  const tallies = new Map<Dimension, Tally>();
  for (const { text, found } of judged) {
    for (const label of text.labels) {
      const { labels, found: before } = tallies.get(label.dim) ?? { labels: 0, found: 0 };
      tallies.set(label.dim, { labels: labels + 1, found: before + (found.includes(label) ? 1 : 0) });
    }
  }
  return tallies;
}
