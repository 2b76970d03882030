import { expect, test } from 'vitest';
import { findTypedTrigger } from '@/utils/linkedin/snippet-trigger';

test.each([
  ['Danke ;gruss', { trigger: 'gruss', start: 6, end: 12 }],
  [';gruss', { trigger: 'gruss', start: 0, end: 6 }],
  ['eins\n;ö2', { trigger: 'ö2', start: 5, end: 8 }],
  ['(;gruss', { trigger: 'gruss', start: 1, end: 7 }],
])('%j ends in a trigger', (text, expected) => {
  expect(findTypedTrigger(text, text.length)).toEqual(expected);
});

test.each(['Danke;gruss', ';gruss ', ';', '; gruss', 'gruss', ''])('%j does not', (text) => {
  expect(findTypedTrigger(text, text.length)).toBeUndefined();
});

test('only what stands before the caret counts', () => {
  expect(findTypedTrigger('a ;gru und ;mehr', 6)).toEqual({ trigger: 'gru', start: 2, end: 6 });
});
