import { describe, expect, it } from 'vitest';
import { createSources } from '@/entrypoints/composer/sources';
import { blankDraft } from '@/utils/library/draft';
import type { Draft } from '@/utils/library/types';

const text = 'Das Werk Schmalegg liefert seit heute Morgen wieder Wasser.';
const draft = (id: string, body: string, part: Partial<Draft> = {}): Draft => ({
  ...blankDraft({ id, now: 0 }),
  text: body,
  vv: { a: 1 },
  ...part,
});

describe('where a composer’s text comes from', () => {
  it('is the draft it was loaded from, however it is edited', () => {
    const sources = createSources(() => [draft('d', text)]);
    sources.set({ id: 'd', text, basis: { a: 1 } });
    expect(sources.current(`${text} Danke!`)).toMatchObject({ id: 'd', basis: { a: 1 } });
    expect(sources.current('Wir suchen eine Leiterin für den Einkauf.')).toBeUndefined();
  });

  it('goes with the draft while only something beside its text changes', () => {
    let stored = draft('d', text);
    const sources = createSources(() => [stored]);
    sources.set({ id: 'd', text, basis: { a: 1 } });
    stored = draft('d', text, { pinned: true, vv: { a: 2 } });
    expect(sources.current(text)?.basis).toEqual({ a: 2 });
    stored = draft('d', `${text} Neu.`, { vv: { a: 3 } });
    expect(sources.current(text)?.basis).toEqual({ a: 1 });
  });

  it('takes back what was not written after all', () => {
    const sources = createSources(() => [draft('d', text), draft('e', 'Etwas ganz anderes steht hier.')]);
    sources.set({ id: 'd', text });
    const takeBack = sources.set({ id: 'e' });
    takeBack();
    expect(sources.current(text)?.id).toBe('d');
    expect(sources.take(text).map(({ id }) => id)).toEqual(['d']);
  });

  it('hands over the drafts that are in the text, once', () => {
    const other = 'Danke an die Nachtschicht und an alle Helfer.';
    const sources = createSources(() => [
      draft('d', text),
      draft('e', other),
      draft('f', 'Gar nicht dabei, nie gewesen.'),
    ]);
    sources.set({ id: 'd', text });
    sources.add('e');
    sources.add('f');
    expect(sources.take(`${text}\n\n${other}`).map(({ id }) => id)).toEqual(['d', 'e']);
    expect(sources.take(`${text}\n\n${other}`)).toEqual([]);
  });
});
