import * as fc from 'fast-check';
import type { Draft, Revision, Snippet, VersionVector } from '@/utils/library/types';

const devices = ['a', 'b', 'c'];

export const versionVector: fc.Arbitrary<VersionVector> = fc
  .tuple(...devices.map(() => fc.integer({ min: 0, max: 3 })))
  .map((counters) =>
    Object.fromEntries(devices.map((device, at) => [device, counters[at] ?? 0]).filter(([, n]) => n !== 0)),
  );

const moment = fc.integer({ min: 1_600_000_000_000, max: 1_800_000_000_000 });
/** Text as people and machines produce it: words, emoji, half a surrogate pair. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('Wir', 'größer', 'München', '120', '🚀', '#KI', '\n', "don't", 'x\ud800'), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
);

const tags = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 4 });

export const draft: fc.Arbitrary<Draft> = fc.record(
  {
    schema: fc.constant(1 as const),
    id: fc.uuid(),
    title: anyText,
    text: anyText,
    channel: fc.constantFrom('post', 'comment', 'article', 'message'),
    audience: fc.constantFrom('public', 'customers', 'employees', 'investors', 'candidates', 'peers'),
    language: fc.constantFrom('auto', 'de', 'en'),
    tags,
    status: fc.constantFrom('idea', 'writing', 'review', 'ready', 'posted'),
    pinned: fc.boolean(),
    createdAt: moment,
    updatedAt: moment,
    postedAt: moment,
    readingHistory: fc.array(
      fc.record({
        at: moment,
        value: fc.integer({ min: 0, max: 100 }),
        counts: fc.dictionary(fc.constantFrom('wording', 'facts'), fc.nat(9)),
      }),
      { maxLength: 3 },
    ),
    vv: versionVector,
  },
  {
    requiredKeys: [
      'schema',
      'id',
      'title',
      'text',
      'channel',
      'audience',
      'language',
      'tags',
      'status',
      'pinned',
      'createdAt',
      'updatedAt',
      'readingHistory',
      'vv',
    ],
  },
);

export const snippet: fc.Arbitrary<Snippet> = fc.record({
  schema: fc.constant(1 as const),
  id: fc.uuid(),
  name: anyText,
  trigger: fc.stringMatching(/^[a-zäöü0-9]{1,12}$/),
  text: anyText,
  tags,
  createdAt: moment,
  updatedAt: moment,
  vv: versionVector,
});

const minute = 60_000;
const age = fc.oneof(
  ...[180, 3 * 24 * 60, 60 * 24 * 60, 200 * 24 * 60].map((longest) => fc.integer({ min: 0, max: longest })),
);

/** Revisions of one draft with ages in whole minutes, crowded where the rules of thinning change. */
export const revisions = (now: number): fc.Arbitrary<Revision[]> =>
  fc.array(age, { maxLength: 120 }).map((ages) =>
    ages.map((minutes, at) => ({
      id: `r${at}`,
      draftId: 'd',
      at: now - minutes * minute,
      title: '',
      text: `t${at}`,
    })),
  );
