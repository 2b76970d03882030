import { readdirSync } from 'node:fs';
import type { Language } from '@/utils/engine';
import type { Frame, FrameExamples } from '@/utils/engine/frames/define';
import type { LabelledText } from '@/tests/bench/corpus';
import { loadModules } from '../tools/load-modules';

interface FrameModule {
  readonly default: Frame;
  readonly examples: FrameExamples;
}

/** The examples of the frames as labelled texts: what asks misses a fact. */
export async function readFrameTexts(language: Language): Promise<readonly LabelledText[]> {
  const folder = `${process.cwd()}/utils/engine/frames/${language}`;
  const files = readdirSync(folder).toSorted();
  const modules = await loadModules<FrameModule>(files.map((file) => `${folder}/${file}`));
  return modules.flatMap(({ default: { id }, examples: { asks, silent, replyTo } }) => {
    const common = {
      lang: language,
      channel: replyTo ? 'comment' : 'post',
      ...(replyTo ? { reply_to: replyTo } : {}),
    } as const;
    return [
      ...asks.map(({ text, audience = 'public' }, at) => ({
        ...common,
        id: `${id}-asks-${at}`,
        audience,
        text,
        labels: [{ dim: 'facts', kind: 'missing', quote: '' } as const],
      })),
      ...silent.map((text, at) => ({
        ...common,
        id: `${id}-silent-${at}`,
        audience: 'public' as const,
        text,
        labels: [],
      })),
    ];
  });
}
