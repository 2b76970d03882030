import type { Document } from '../../../document';
import type { Channel } from '../../../types';
import { defineStructureRule, type Examples, type Find } from '../../define';

/** What LinkedIn accepts, in characters. */
const limits: Readonly<Record<Channel, number>> = {
  post: 3000,
  comment: 1250,
  article: 125_000,
  message: 8000,
};

export default defineStructureRule({
  id: 'shared/platform/too-long',
  dimension: 'platform',
  kind: 'too-long',
  severity: 'consider',
  find: findOverflow,
});

function findOverflow({ text, context }: Document): readonly Find[] {
  const limit = limits[context.channel];
  if (text.length <= limit) return [];
  return [
    { start: limit, end: text.length, params: { n: String(text.length - limit), limit: String(limit) } },
  ];
}

const words = (count: number): string => 'Wort '.repeat(count);

export const examples: Examples = {
  flags: [
    `${words(600)}⟦und mehr⟧`,
    `${words(600)}⟦${words(100)}⟧`,
    { text: `${words(250)}⟦zu viel⟧`, context: { channel: 'comment' } },
    { text: `${'x'.repeat(1250)}⟦y⟧`, context: { channel: 'comment' } },
    { text: `${'x'.repeat(8000)}⟦ende⟧`, context: { channel: 'message' } },
    `${'a b c d e '.repeat(300)}⟦Schluss.⟧`,
  ],
  passes: [
    words(599),
    { text: words(249), context: { channel: 'comment' } },
    { text: words(700), context: { channel: 'article' } },
    { text: words(1000), context: { channel: 'message' } },
    'Kurz.',
    'x'.repeat(3000),
  ],
};
