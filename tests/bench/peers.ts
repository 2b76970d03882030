import { text as alexText } from 'alex';
import { unified } from 'unified';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import writeGood from 'write-good';

/** A stretch that a peer objects to. */
export interface Finding {
  readonly start: number;
  readonly end: number;
}

export interface Peer {
  readonly name: string;
  find(text: string): readonly Finding[];
}

const processor = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextSimplify)
  .use(retextPassive)
  .use(retextIntensify)
  .use(retextReadability, { age: 18 })
  .use(retextStringify);

interface Message {
  readonly place?:
    | { readonly start?: { readonly offset?: number }; readonly end?: { readonly offset?: number } }
    | undefined;
}

const spansOf = (messages: readonly Message[]): readonly Finding[] =>
  messages.map(({ place }) => ({ start: place?.start?.offset ?? 0, end: place?.end?.offset ?? 0 }));

/** Prose checkers for English that run in Node: what a writer could use today. */
export const peers: readonly Peer[] = [
  {
    name: 'write-good',
    find: (text) => writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset })),
  },
  { name: 'alex', find: (text) => spansOf(alexText(text).messages as readonly Message[]) },
  { name: 'retext', find: (text) => spansOf(processor.processSync(text).messages as readonly Message[]) },
];
