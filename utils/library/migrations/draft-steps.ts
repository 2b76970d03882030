import type { Step } from './define-step';

/** The version that is written today. */
export const draftVersion = 1;

/** In order, from version 1 on; none yet. */
export const draftSteps: readonly Step[] = [];

/** A stored value of today's version; becomes the example of the step that leaves it behind. */
export const draftExample = {
  schema: 1,
  id: 'e1b6a3f0-0000-4000-8000-000000000001',
  title: 'Neues Werk in Kassel',
  text: 'Wir bauen in Kassel.\n\n120 Stellen bis 2027.',
  channel: 'post',
  audience: 'public',
  language: 'auto',
  tags: ['Standort'],
  status: 'writing',
  pinned: false,
  createdAt: 1_764_000_000_000,
  updatedAt: 1_764_000_600_000,
  readingHistory: [{ at: 1_764_000_600_000, value: 82, counts: { wording: 2 } }],
  vv: { 'device-a': 2 },
};
