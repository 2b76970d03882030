import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askUntilAnswered } from '@/utils/linkedin/ask-until-answered';

const asking = (answers: readonly boolean[], signal = new AbortController().signal) => {
  const ask = vi.fn<() => Promise<boolean>>();
  for (const answer of answers) ask.mockResolvedValueOnce(answer);
  ask.mockResolvedValue(false);
  return { ask, now: askUntilAnswered({ signal, ask }) };
};

describe('asking until there is an answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('what failed is asked again without being told to', async () => {
    const { ask, now } = asking([false, false, true]);
    now();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('however often it is told to, one question is out at a time', async () => {
    const { ask, now } = asking([false]);
    for (let times = 0; times < 20; times += 1) now();
    await vi.advanceTimersByTimeAsync(400);
    now();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('who never answers is asked ever more rarely', async () => {
    const { ask, now } = asking([]);
    now();
    await vi.advanceTimersByTimeAsync(10_000);
    const early = ask.mock.calls.length;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(early).toBe(5);
    expect(ask.mock.calls.length - early).toBeLessThan(25);
  });

  test('it ends with its signal', async () => {
    const life = new AbortController();
    const { ask, now } = asking([], life.signal);
    now();
    await vi.advanceTimersByTimeAsync(100);
    life.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
