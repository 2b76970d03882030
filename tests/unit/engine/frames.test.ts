import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/engine';
import type { Frame, FrameExamples } from '@/utils/engine/frames/define';
import { frames } from '@/utils/engine/rules/registry';
import { localeKeys } from '../locale-keys';

const modules = import.meta.glob<{ default: Frame; examples?: FrameExamples }>(
  '/utils/engine/frames/{de,en}/*.ts',
  { eager: true },
);
const files = Object.entries(modules).map(([path, module]) => ({
  id: path.replace('/utils/engine/frames/', '').replace(/\.ts$/, ''),
  ...module,
}));

describe.each(files)('frame $id', ({ id, default: frame, examples }) => {
  const answered = examples?.replyTo ? { replyTo: examples.replyTo } : {};

  it('is named by its file and has its words in both locales', () => {
    expect(frame.id).toBe(id);
    const keys = frame.slots.flatMap((slot) => [slot.question, ...(slot.exact ? [slot.exact.question] : [])]);
    for (const language of ['de', 'en'] as const)
      for (const key of keys) expect(localeKeys(language)).toContain(`question.${key}`);
  });

  it('brings at least four texts that raise it and four that stay silent', () => {
    expect(examples?.asks.length).toBeGreaterThanOrEqual(4);
    expect(examples?.silent.length).toBeGreaterThanOrEqual(4);
  });

  it.each(examples?.asks ?? [])('asks $slots: $text', ({ text, slots, audience }) => {
    const { questions } = analyse(text, {
      language: frame.language,
      ...answered,
      ...(audience ? { audience } : {}),
    });
    expect(questions.filter((question) => question.frame === id).map(({ slot }) => slot)).toEqual(slots);
  });

  it.each(examples?.silent ?? [])('is silent: %s', (text) => {
    const { questions } = analyse(text, { language: frame.language, ...answered });
    expect(questions.filter((question) => question.frame === id)).toEqual([]);
  });
});

describe('frames', () => {
  it('have unique ids', () => {
    expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
  });
});
