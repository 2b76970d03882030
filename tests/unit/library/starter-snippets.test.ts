import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/engine';
import { fillPlaceholders, placeholdersOf } from '@/utils/library/placeholders';
import { snippetInputSchema } from '@/utils/library/schema';
import { createSnippet } from '@/utils/library/snippet';
import { starterSnippets, untouchedStarters } from '@/utils/library/starter-snippets';
import * as v from 'valibot';

const all = Object.entries(starterSnippets).flatMap(([language, set]) =>
  set.map((starter) => ({ language: language as 'de' | 'en', ...starter })),
);

describe('the snippets to begin with', () => {
  it.each(all)('$id can be saved and asks for what it needs', ({ id, name, trigger, text, tags }) => {
    const starter = { id, name, trigger, text, tags };
    expect(v.parse(snippetInputSchema, starter)).toEqual(starter);
    expect(placeholdersOf(starter.text).length).toBeGreaterThan(0);
  });

  it.each(all)('$id passes its own test', ({ language, text }) => {
    const values = Object.fromEntries(placeholdersOf(text).map((name) => [name, 'Nabburg']));
    const filled = fillPlaceholders(text, { values, date: '24. 11. 2026' }).text;
    expect(
      analyse(filled, { language, channel: 'comment' }).hints.map(({ kind, severity, start, end }) => [
        kind,
        severity,
        filled.slice(start, end),
      ]),
    ).toEqual([]);
  });

  it('are as many in each language, with ids and triggers of their own', () => {
    expect(starterSnippets.de).toHaveLength(starterSnippets.en.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ trigger }) => trigger)).size).toBe(all.length);
  });

  it('are the writer’s own once they are changed', () => {
    const saved = starterSnippets.de.map((each) => createSnippet(each, { id: each.id, device: 'a', now: 1 }));
    expect(untouchedStarters(saved)).toEqual(saved);
    const [first, ...rest] = saved;
    expect(untouchedStarters([{ ...first!, text: 'Meine Worte' }, ...rest])).toEqual(rest);
  });
});
