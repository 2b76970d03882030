import { afterEach, expect, test, vi } from 'vitest';
import { askNetwork } from '@/utils/sync/transports/ask-network';

afterEach(() => vi.unstubAllGlobals());

test('every request goes without cookies, redirects, cache and referrer, whatever it says itself', async () => {
  const fetch = vi.fn(async () => new Response('x'));
  vi.stubGlobal('fetch', fetch);
  const { signal } = new AbortController();
  const request = { method: 'PUT', headers: { depth: '1' }, body: 'x', signal };
  await askNetwork('https://cloud.example/', {
    ...request,
    credentials: 'include',
    redirect: 'follow',
  } as typeof request);
  const safe = { credentials: 'omit', redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer' };
  expect(fetch).toHaveBeenCalledWith('https://cloud.example/', { ...request, ...safe });
});
