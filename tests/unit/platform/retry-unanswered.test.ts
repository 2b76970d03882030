import { expect, it, vi } from 'vitest';
import { Problem } from '@/utils/platform/problem';
import { retryUnanswered } from '@/utils/platform/retry-unanswered';

it('asks once more where nobody answered', async () => {
  const ask = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Problem('no-answer'))
    .mockResolvedValue('done');
  expect(await retryUnanswered(ask)).toBe('done');
  expect(ask).toHaveBeenCalledTimes(2);
});

it.each([new Problem('quota'), new Error('anything')])('gives up at once on %s', async (error) => {
  const ask = vi.fn(() => Promise.reject(error));
  await expect(retryUnanswered(ask)).rejects.toBe(error);
  expect(ask).toHaveBeenCalledOnce();
});

it('gives up after the second time', async () => {
  const ask = vi.fn(() => Promise.reject(new Problem('no-answer')));
  await expect(retryUnanswered(ask)).rejects.toMatchObject({ code: 'no-answer' });
  expect(ask).toHaveBeenCalledTimes(2);
});
