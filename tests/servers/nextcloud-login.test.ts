import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDavMemory } from '@/tests/contracts/dav-memory';
import { problemOf } from '@/tests/contracts/transport';
import { askNetwork } from '@/utils/sync/transports/ask-network';
import { startLogin } from '@/utils/sync/transports/webdav/nextcloud-login';
import { probeWebdav } from '@/utils/sync/transports/webdav/probe';
import { startScripted, type ScriptedServer } from './scripted';

const token = 'mQUYQdffOSAMJYtm8pVpkOsVqXt5hglnuSpO5EMbgJMNEPFG+/=';
const appPassword = 'yKTVA4zgxjfivy52WqD8kW3M2pKGQr6srmUXMipRdunxjPFripJn0GMfmtNOqOolYSuJ6sCN';

interface Options {
  /** What the server believes its own address to be; its real one without this. */
  readonly believes?: (url: string) => string;
  /** The name it gives for logging in, and the one its addresses have. */
  readonly loginName?: string;
  readonly userId?: string;
  readonly startsWith?: number | string;
}

/**
 * Login Flow v2 as Nextcloud's developer manual describes it (client_apis/LoginFlow): anonymous POST, 404
 * until the user has granted it, 200 once. Written from that text; no Nextcloud was at hand. Behind it the
 * user's files, where a login is wanted.
 */
async function startNextcloud({
  believes = (url) => url,
  loginName = 'jana',
  userId = loginName,
  startsWith,
}: Options = {}) {
  const state = { isGranted: false, isGiven: false };
  const memory = createDavMemory(`/remote.php/dav/files/${userId}/`);
  const older = createDavMemory('/remote.php/webdav/');
  let url = '';
  const server = await startScripted((asked, response) => {
    const { method, path, headers, body } = asked;
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (method === 'POST' && path === '/index.php/login/v2') {
      if (typeof startsWith === 'number') return response.writeHead(startsWith).end();
      if (typeof startsWith === 'string') return response.writeHead(200).end(startsWith);
      const own = believes(url);
      return json({
        poll: { token, endpoint: `${own}/login/v2/poll` },
        login: `${own}/login/v2/flow/guyjGtcKPTKC`,
      });
    }
    if (method === 'POST' && path === '/login/v2/poll') {
      const isRight = new URLSearchParams(body.toString()).get('token') === token;
      if (!isRight || !state.isGranted || state.isGiven) return response.writeHead(404).end('[]');
      state.isGiven = true;
      return json({ server: believes(url), loginName, appPassword });
    }
    if (headers.authorization !== `Basic ${btoa(`${loginName}:${appPassword}`)}`)
      return response.writeHead(401).end();
    const files = path.startsWith('/remote.php/webdav') ? older : memory;
    const request = { method, headers: { depth: String(headers.depth) }, body: Uint8Array.from(body) };
    return void files
      .fetch(`http://x${encodeURI(path)}`, { ...request, signal: new AbortController().signal })
      .then(async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())));
  });
  url = server.url;
  return { server, grant: () => (state.isGranted = true) };
}

let nextcloud: { readonly server: ScriptedServer; readonly grant: () => void };
const options = { fetch: askNetwork, wait: async () => undefined };
const begin = () => startLogin(nextcloud.server.url, options);

afterEach(() => nextcloud.server.stop());

describe('logging in to Nextcloud', () => {
  beforeEach(async () => {
    nextcloud = await startNextcloud();
  });

  test('the user grants it in a tab, and gets an app password, once', async () => {
    const { url } = nextcloud.server;
    const flow = await begin();
    expect(flow.loginUrl).toBe(`${url}/login/v2/flow/guyjGtcKPTKC`);
    expect(await flow.poll()).toBeUndefined();
    expect(await flow.poll()).toBeUndefined();
    nextcloud.grant();
    const login = await flow.poll();
    expect(login).toMatchObject({ server: url, loginName: 'jana', appPassword });
    expect(await flow.poll()).toBeUndefined();
  });

  test('it is anonymous: no cookie, no password', async () => {
    const flow = await begin();
    await flow.poll();
    for (const { headers } of nextcloud.server.asked) {
      expect(headers.authorization).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
    }
  });

  test('what comes out of it can be set up at once', async () => {
    const flow = await begin();
    nextcloud.grant();
    const login = await flow.poll();
    const access = { address: login!.address, user: login!.loginName, password: login!.appPassword };
    const base = `${nextcloud.server.url}/remote.php/dav/files/jana`;
    expect(await probeWebdav({ ...access, ...options })).toEqual({ works: true, base });
    expect(await probeWebdav({ ...access, folder: 'Team', ...options })).toMatchObject({
      reason: 'no-folder',
    });
  });

  test.each(['', '/', '/index.php/apps/files/', '/apps/dashboard/', '/login'])(
    'from the address of the page “%s”',
    async (page) => {
      expect((await startLogin(nextcloud.server.url + page, options)).loginUrl).toContain('/login/v2/flow/');
    },
  );
});

test('who logs in by e-mail has another name in addresses; the files are found all the same', async () => {
  nextcloud = await startNextcloud({ loginName: 'jana@firma.example', userId: '4711' });
  const flow = await begin();
  nextcloud.grant();
  const login = await flow.poll();
  const access = { address: login!.address, user: login!.loginName, password: login!.appPassword };
  const base = `${nextcloud.server.url}/remote.php/webdav`;
  expect(await probeWebdav({ ...access, ...options })).toEqual({ works: true, base });
});

test('a server behind a proxy that thinks itself elsewhere in the same place is asked at its real address', async () => {
  nextcloud = await startNextcloud({ believes: () => 'http://127.0.0.1:1' });
  const flow = await begin();
  expect(flow.loginUrl.startsWith(nextcloud.server.url)).toBe(true);
  nextcloud.grant();
  expect(await flow.poll()).toMatchObject({ server: nextcloud.server.url });
});

test('no other machine gets the token or is opened', async () => {
  nextcloud = await startNextcloud({ believes: () => 'https://evil.example' });
  expect((await problemOf(begin())).code).toBe('not-understood');
});

test.each([
  [404, 'not-understood'],
  [405, 'not-understood'],
  [302, 'not-understood'],
  [403, 'forbidden'],
  [429, 'busy'],
  [503, 'busy'],
  ['<html>', 'not-understood'],
  ['{}', 'not-understood'],
  ['{"poll":{"token":"","endpoint":"x"},"login":"y"}', 'not-understood'],
] as const)('a server that answers %s to the first question', async (startsWith, code) => {
  nextcloud = await startNextcloud({ startsWith });
  expect((await problemOf(begin())).code).toBe(code);
});

test('http is refused', async () => {
  nextcloud = await startNextcloud();
  expect((await problemOf(startLogin('http://cloud.example', options))).detail).toBe('needs https');
});
