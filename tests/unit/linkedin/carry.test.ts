import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCarry } from '@/entrypoints/composer/carry';

describe('a stretch is carried over an edit', () => {
  const before = 'Wir heben Synergien heute.';
  const span = { start: 10, end: 19 };

  test.each([
    ['after it', 'Wir heben Synergien heute. Ja', 10],
    ['before it', 'Ja, wir heben Synergien heute.', 14],
    ['nowhere', before, 10],
  ])('%s', (_, after, start) => {
    expect(createCarry(before, after)(span)).toEqual({ start, end: start + 9 });
  });

  test('and given up where the edit touched it', () => {
    expect(createCarry(before, 'Wir heben Synergie heute.')(span)).toBeUndefined();
    expect(createCarry(before, '')(span)).toBeUndefined();
  });
});

test('what is carried is the same words', () => {
  const text = string({ maxLength: 40 });
  assert(
    property(text, text, text, text, (head, old, fresh, tail) => {
      const before = head + old + tail;
      const after = head + fresh + tail;
      const carry = createCarry(before, after);
      for (let start = 0; start < before.length; start += 1) {
        const moved = carry({ start, end: start + 1 });
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, start + 1));
      }
    }),
  );
});
