import type { Language } from '@/utils/engine';
import type { LabelledText } from '@/tests/bench/corpus';
import type { Examples, Rule } from '@/utils/engine/rules/define';
import { rules } from '@/utils/engine/rules/registry';
import { loadModules } from '../tools/load-modules';

/** The examples of the rules as labelled texts: textbook cases beside the natural ones, and their near misses. */
export async function readRuleTexts(language: Language): Promise<readonly LabelledText[]> {
  const own = rules.filter(({ id }) => id.startsWith(`${language}/`));
  const files = own.map(({ id }) => `${process.cwd()}/utils/engine/rules/${id}.ts`);
  const modules = await loadModules<{ readonly examples: Examples }>(files);
  return own.flatMap((rule, at) => {
    const { flags = [], passes = [] } = modules[at]?.examples ?? {};
    return [...flags, ...passes].map((example, index) => textOf(rule, example, index, language));
  });
}

type Example = Examples['flags'][number];

function textOf(rule: Rule, example: Example, index: number, language: Language): LabelledText {
  const { text, context = {} } = typeof example === 'string' ? { text: example } : example;
  const quotes = [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, quote = '']) => quote);
  return {
    id: `${rule.id}-${index}`,
    lang: language,
    channel: context.channel ?? 'post',
    audience: context.audience ?? 'public',
    ...(context.replyTo ? { reply_to: context.replyTo } : {}),
    text: text.replaceAll(/[⟦⟧]/g, ''),
    labels: quotes.map((quote) => ({ dim: rule.dimension, kind: rule.kind, quote })),
  };
}

/** The dimension a rule's example is about. */
export const dimensionOf = ({ id }: LabelledText): string => id.split('/')[1] ?? '';
