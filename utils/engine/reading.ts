import { isOvertone } from './hints';
import type {
  Channel,
  Dimension,
  DimensionSummary,
  Hint,
  LostPoints,
  Question,
  Reading,
  Severity,
  State,
} from './types';

const points: Readonly<Record<Severity, number>> = { stop: 30, consider: 12, polish: 3 };
/** What is heard in a whole sentence weighs more than a small wording: it is twice as often right. */
const pointsHeard = 7;

/** What is held against the writer longest weighs most. */
const weight: Readonly<Record<Dimension, number>> = {
  stance: 1.2,
  risk: 1.2,
  facts: 1,
  wording: 1,
  context: 0.8,
  brevity: 0.8,
  audience: 0.8,
  platform: 0.7,
};

/** A comment is read in the heat of a thread; an article gives each fault more company. */
const channelWeight: Readonly<Record<Channel, number>> = {
  post: 1,
  comment: 1.1,
  message: 0.9,
  article: 0.8,
};

const fewestWords = 5;

interface Judged {
  readonly hints: readonly Hint[];
  readonly questions: readonly Question[];
  readonly words: number;
  readonly channel: Channel;
}

/** 100 less the points each hint and question takes. Undefined for a text too short to judge in which nothing was found. */
export function readLitmus({ hints, questions, words, channel }: Judged): Reading | undefined {
  if (words < fewestWords && hints.length === 0) return undefined;
  const lost: LostPoints[] = [
    ...hints.map((hint) => ({
      points: weigh(isOvertone(hint) ? pointsHeard : points[hint.severity], hint.dimension, channel),
      dimension: hint.dimension,
      source: hint.fingerprint,
    })),
    ...questions.map(({ severity, frame, slot }) => ({
      points: weigh(points[severity], 'facts', channel),
      dimension: 'facts' as const,
      source: `${frame}/${slot}`,
    })),
  ];
  const state = stateOf(hints, questions);
  const weighed = withLeast(lost, leastLost[state]);
  const total = weighed.reduce((sum, { points: taken }) => sum + taken, 0);
  return { value: Math.max(0, Math.round(100 - total)), state, lost: weighed };
}

/** The state's third of the strip: a stop never reads blue. */
const leastLost: Readonly<Record<State, number>> = { stop: 67, consider: 34, ready: 0 };

/** What is missing to the least is taken by the gravest. */
function withLeast(lost: readonly LostPoints[], least: number): readonly LostPoints[] {
  const missing = least - lost.reduce((sum, { points: taken }) => sum + taken, 0);
  if (missing <= 0) return lost;
  const most = Math.max(...lost.map(({ points: taken }) => taken));
  const gravest = lost.findIndex(({ points: taken }) => taken === most);
  return lost.map((one, at) =>
    at === gravest ? { ...one, points: Math.round((one.points + missing) * 10) / 10 } : one,
  );
}

const weigh = (taken: number, dimension: Dimension, channel: Channel): number =>
  Math.round(taken * weight[dimension] * channelWeight[channel] * 10) / 10;

function stateOf(
  hints: readonly { severity: Severity }[],
  questions: readonly { severity: Severity }[],
): State {
  const all = [...hints, ...questions];
  if (all.some(({ severity }) => severity === 'stop')) return 'stop';
  return all.some(({ severity }) => severity === 'consider') ? 'consider' : 'ready';
}

/** State and count of every dimension. */
export function summarise(
  hints: readonly Hint[],
  questions: readonly Question[],
): Readonly<Record<Dimension, DimensionSummary>> {
  const of = (dimension: Dimension): DimensionSummary => {
    const own = hints.filter((hint) => hint.dimension === dimension);
    const asked = dimension === 'facts' ? questions : [];
    return { state: stateOf(own, asked), count: own.length + asked.length };
  };
  return {
    wording: of('wording'),
    brevity: of('brevity'),
    context: of('context'),
    audience: of('audience'),
    facts: of('facts'),
    stance: of('stance'),
    risk: of('risk'),
    platform: of('platform'),
  };
}
