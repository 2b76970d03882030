import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '@/utils/engine';

const per = 1000;

/** What the engine says about lines it should say nothing about, one line alone: for each rule in 1,000 lines. */
function countRules(language: string): string {
  const lines = readFileSync(`tests/corpus/negative-${language}.txt`, 'utf8').split('\n').filter(Boolean);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { hints, questions } = analyse(line);
    const said = [
      ...hints.map(({ severity, ruleId }) => `${severity} ${ruleId}`),
      ...questions.map(({ frame }) => `question ${frame}`),
    ];
    for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const rows = [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => `${((count * per) / lines.length).toFixed(1).padStart(6)}  ${name}`);
  return `${lines.length} lines; hints and questions in ${per} of them\n\n${rows.join('\n')}\n`;
}

it.each(['de', 'en'])('what it says about harmless lines stays as little as it was: %s', async (language) => {
  await expect(countRules(language)).toMatchFileSnapshot(`../../corpus/negative-${language}.counts.txt`);
});
