import { readFileSync } from 'node:fs';
import type { Audience, Channel, Context, Dimension, Kind, Language } from '@/utils/engine';

export interface Label {
  readonly dim: Dimension;
  readonly kind: Kind;
  /** Exact words, or empty for something missing. */
  readonly quote: string;
  readonly question?: string;
  /** Which fact is missing. */
  readonly slot?: string;
}

export interface LabelledText {
  readonly id: string;
  readonly lang: Language;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly reply_to?: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Missing facts were not looked for in this text. */
  readonly isFactsUnlabelled?: boolean;
}

/** Reads labelled texts, one JSON object a line. */
export const readCorpus = (path: string): readonly LabelledText[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** What a text is judged for; its language is found, not told. */
export const contextOf = ({ channel, audience, reply_to: replyTo }: LabelledText): Context => ({
  channel,
  audience,
  ...(replyTo ? { replyTo } : {}),
});

/** Whether a label's words and a stretch of the text share anything; a label without words shares nothing. */
export function overlaps(
  { quote }: Label,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const at = quote === '' ? -1 : text.indexOf(quote);
  return at >= 0 && start < at + quote.length && end > at;
}
