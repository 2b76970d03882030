import { analyse } from '@/utils/engine';
import type { Hint, Report } from '@/utils/engine/types';

export const text = 'Sorry if anyone was hurt. We leverage synergies. Actually fine.';

const hintAt = (
  quote: string,
  part: Pick<Hint, 'kind' | 'dimension' | 'severity'> & Partial<Hint>,
): Hint => ({
  ruleId: `en/${part.dimension}/${part.kind}`,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  messageId: 'madeUp',
  params: { word: quote },
  fixes: [],
  fingerprint: part.kind,
  ...part,
});

export const jargon = hintAt('leverage', {
  kind: 'jargon',
  dimension: 'wording',
  severity: 'consider',
  fixes: [{ start: text.indexOf('leverage'), end: text.indexOf('leverage') + 8, text: 'use' }],
});
export const apology = hintAt('if anyone was hurt', {
  kind: 'conditional-apology',
  dimension: 'stance',
  severity: 'stop',
  adviceId: 'madeUp',
});
export const filler = hintAt('Actually ', {
  kind: 'filler',
  dimension: 'wording',
  severity: 'polish',
  fixes: [{ start: text.indexOf('Actually '), end: text.indexOf('Actually ') + 9, text: '' }],
});

/** A report with a hint of each severity and one question. */
export const report: Report = {
  ...analyse(text),
  hints: [apology, jargon, filler],
  questions: [
    {
      frame: 'layoffs',
      slot: 'count',
      dimension: 'facts',
      severity: 'consider',
      messageId: 'madeUp',
      params: {},
      start: 0,
      end: 25,
    },
  ],
  reading: {
    value: 31,
    state: 'stop',
    lost: [
      { points: 40, dimension: 'stance', source: apology.fingerprint },
      { points: 20, dimension: 'wording', source: jargon.fingerprint },
      { points: 9, dimension: 'facts', source: 'layoffs/count' },
    ],
  },
};
