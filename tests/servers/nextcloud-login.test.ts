import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemOf } from '@/tests/contracts/transport';
import { askNetwork } from '@/utils/sync/transports/ask-network';
import { startLogin } from '@/utils/sync/transports/webdav/nextcloud-login';
import { probeWebdav } from '@/utils/sync/transports/webdav/probe';
import { appPassword, startNextcloud } from './nextcloud';
import type { ScriptedServer } from './scripted';

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
