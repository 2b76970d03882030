import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, placeholdersOf } from '@/utils/library/placeholders';
import { createSnippet, editSnippet, findByTrigger } from '@/utils/library/snippet';
import { anyText } from './arbitraries';

const at = { device: 'here', now: 1000 };
const danke = createSnippet(
  { name: ' Dank ', trigger: 'danke', text: 'Danke, {{name}}' },
  { ...at, id: 's1' },
);

describe('snippets', () => {
  it('are created and edited with a version', () => {
    expect(danke).toMatchObject({ name: 'Dank', tags: [], vv: { here: 1 }, createdAt: 1000 });
    const edited = editSnippet(danke, { ...danke, text: 'Merci' }, { device: 'there', now: 2000 });
    expect(edited).toMatchObject({
      text: 'Merci',
      vv: { here: 1, there: 1 },
      createdAt: 1000,
      updatedAt: 2000,
    });
    expect(editSnippet(danke, { ...danke }, { ...at, now: 9 })).toBe(danke);
  });

  it('are found by trigger whatever the case; of two the one edited last', () => {
    const newer = { ...danke, id: 's2', updatedAt: 5000 };
    expect(findByTrigger([danke, newer], 'DANKE')?.id).toBe('s2');
    expect(findByTrigger([danke], 'dank')).toBeUndefined();
  });
});

describe('placeholders', () => {
  it('names what is to be asked for, once and in order', () => {
    expect(placeholdersOf('{{ name }} {{date}} {{Thema}}{{name}}{{cursor}} {{}} {x}')).toEqual([
      'name',
      'Thema',
    ]);
  });

  it('fills in values, date and caret', () => {
    const filled = fillPlaceholders('Danke, {{name}}! {{cursor}} Stand {{date}}', {
      values: { name: '{{cursor}}Ada' },
      date: '24.11.2026',
    });
    expect(filled).toEqual({
      text: 'Danke, {{cursor}}Ada!  Stand 24.11.2026',
      cursor: 'Danke, {{cursor}}Ada! '.length,
    });
  });

  it('leaves a placeholder without a value where it can be seen', () => {
    const filled = fillPlaceholders('{{constructor}} {{x}}', { values: { x: '' }, date: '' });
    expect(filled.text).toBe('{{constructor}} {{x}}');
    expect(filled.cursor).toBe(filled.text.length);
  });

  it('touches nothing in a text without placeholders', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!text.includes('{{'));
        expect(fillPlaceholders(text, { values: {}, date: 'd' })).toEqual({ text, cursor: text.length });
      }),
    );
  });
});
