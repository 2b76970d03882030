import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWebdavSetup } from '@/utils/platform/sync/set-up-webdav';

interface Asked {
  readonly method: string;
  readonly url: string;
}

/** Answers as a server would, in words of its own making; what a real one says is tried in tests/servers. */
function answering(answer: (asked: Asked) => Response) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (url: string, { method = 'GET' }: RequestInit = {}) => {
    asked.push({ method, url });
    return answer({ method, url });
  });
  return asked;
}

const server = 'https://cloud.example';
const json = (value: unknown) => Response.json(value);
const started = {
  poll: { token: 'abc', endpoint: `${server}/login/v2/poll` },
  login: `${server}/login/v2/flow/xyz`,
};

function make(part: { server?: string; isAllowed?: boolean } = {}) {
  const onWorking = vi.fn(async () => undefined);
  const setup = createWebdavSetup({
    readPolicy: async () => ({
      forbidsBrowserSync: false,
      forbidsPlainExport: false,
      ...(part.server && { server: part.server }),
    }),
    hasPermission: async () => part.isAllowed ?? true,
    onWorking,
  });
  return { setup, onWorking };
}

const input = { address: server, folder: '', user: 'jana', password: 'geheim' };

afterEach(() => vi.unstubAllGlobals());

describe('setting up a server', () => {
  it('asks nobody without an address, the permission, or against what IT has set', async () => {
    const asked = answering(() => new Response(null, { status: 500 }));
    const refused = { ok: false };
    expect(await make().setup.connect({ ...input, address: ' ' })).toEqual({
      ...refused,
      code: 'no-address',
    });
    expect(await make({ isAllowed: false }).setup.connect(input)).toEqual({ ...refused, code: 'declined' });
    const firm = make({ server: 'https://cloud.firma.example/nextcloud' });
    expect(await firm.setup.connect(input)).toEqual({ ...refused, code: 'forbidden-by-policy' });
    expect(await firm.setup.beginLogin(server)).toEqual({ ...refused, code: 'forbidden-by-policy' });
    expect(asked).toEqual([]);
  });

  it('keeps nothing of a server that does not work', async () => {
    answering(() => new Response(null, { status: 401 }));
    const { setup, onWorking } = make();
    expect(await setup.connect(input)).toEqual({ ok: false, code: 'wrong-password' });
    expect(onWorking).not.toHaveBeenCalled();
  });
});

describe("Nextcloud's login", () => {
  it('is waited for, and its password is tried before it is kept', async () => {
    let isDone = false;
    const asked = answering(({ url }) => {
      if (url.endsWith('/index.php/login/v2')) return json(started);
      if (!url.endsWith('/poll')) return new Response(null, { status: 401 });
      if (!isDone) return new Response('[]', { status: 404 });
      return json({ server, loginName: 'jana', appPassword: 'app' });
    });
    const { setup, onWorking } = make();
    expect(await setup.beginLogin(server)).toEqual({ ok: true, url: started.login });
    expect(await setup.finishLogin('')).toBeNull();
    isDone = true;
    expect(await setup.finishLogin('')).toEqual({ ok: false, code: 'wrong-password' });
    expect(onWorking).not.toHaveBeenCalled();
    expect(asked.some(({ method, url }) => method === 'PROPFIND' && url.includes('/files/jana'))).toBe(true);
    expect(await setup.finishLogin('')).toEqual({ ok: false, code: 'login-ended' });
  });

  it('is not offered where there is no Nextcloud', async () => {
    answering(() => new Response('<html>', { status: 404 }));
    expect(await make().setup.beginLogin(server)).toEqual({ ok: false, code: 'no-nextcloud' });
  });

  it('ends with the worker, and says so', async () => {
    answering(() => new Response(null, { status: 500 }));
    expect(await make().setup.finishLogin('')).toEqual({ ok: false, code: 'login-ended' });
  });
});
