import { expect, it } from 'vitest';
import { previewFix } from '@/components/report/fix-preview';

const fixOf = (text: string, from: string, to: string) => {
  const start = text.indexOf(from);
  return previewFix(text, { start, end: start + from.length, text: to });
};

it('shows short spans as they are', () => {
  expect(fixOf('We leverage it.', 'leverage', 'use')).toEqual({ before: 'leverage', after: 'use' });
});

it('shows nothing after a deletion, and no stray spaces', () => {
  expect(fixOf('Actually fine', 'Actually ', '')).toEqual({ before: 'Actually', after: '' });
});

it('shows of long spans the surroundings of the change', () => {
  const long = 'Wir werden im kommenden Geschäftsjahr unter allen Umständen an sämtlichen Standorten wachsen';
  const { before, after } = fixOf(long, long, long.replace('unter allen Umständen ', ''));
  expect(before).toContain('unter allen Umständen');
  expect(before.startsWith('…')).toBe(true);
  expect(before.length).toBeLessThan(long.length);
  expect(after).not.toContain('Umständen');
});
