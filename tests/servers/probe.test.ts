import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askNetwork } from '@/utils/sync/transports/ask-network';
import { createWebdavTransport } from '@/utils/sync/transports/webdav';
import { probeWebdav, type ProbeOptions } from '@/utils/sync/transports/webdav/probe';
import { createDavMemory } from '@/tests/contracts/dav-memory';
import { parcel } from '@/tests/contracts/transport';
import { startApache } from './apache';
import { startRclone } from './rclone';
import { startScripted, type Asked } from './scripted';
import { account, addFolder, type DavServer } from './server';

const probe = (address: string, changed: Partial<ProbeOptions> = {}) =>
  probeWebdav({
    address,
    ...account,
    fetch: askNetwork,
    wait: async () => undefined,
    timeout: 20_000,
    ...changed,
  });

describe.each([
  ['Apache', () => startApache()],
  ['Apache with gzip', () => startApache(true)],
  ['rclone', () => startRclone()],
] as const)('setting up on %s', (_, start) => {
  let server: DavServer;
  beforeAll(async () => {
    server = await start();
    addFolder(server, 'Büro & Söhne');
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
  });
  afterAll(() => server.stop());

  test('a folder that works is tried, left clean and then used', async () => {
    const verdict = await probe(`${server.url}/Büro & Söhne/`);
    expect(verdict).toEqual({ works: true, base: `${server.url}/B%C3%BCro%20&%20S%C3%B6hne` });
    expect(readdirSync(join(server.files, 'Büro & Söhne/lackmus/1'))).toEqual([]);
    if (!verdict.works) return;
    const transport = createWebdavTransport({ base: verdict.base, ...account, fetch: askNetwork });
    await transport.write(parcel(1));
    expect(await transport.list()).toHaveLength(1);
  });

  test('the folder may be named beside the server', async () => {
    expect(await probe(server.url, { folder: 'Büro & Söhne' })).toMatchObject({ works: true });
    expect(await probe(server.url, { folder: 'Büro & Töchter' })).toMatchObject({
      works: false,
      reason: 'no-folder',
    });
    expect(await probe(`${server.url}/nowhere`)).toMatchObject({ works: false, reason: 'no-folder' });
  });

  test('a wrong password', async () => {
    expect(await probe(server.url, { password: 'falsch' })).toMatchObject({ reason: 'wrong-password' });
    expect(await probe(server.url, { user: 'niemand' })).toMatchObject({ reason: 'wrong-password' });
  });
});

test('a folder of Apache’s that may only be read', async () => {
  const server = await startApache();
  try {
    const folder = addFolder(server, 'zu');
    chmodSync(folder, 0o555);
    const verdict = await probe(`${server.url}/zu`);
    expect(verdict).toMatchObject({ works: false, reason: 'read-only' });
  } finally {
    await server.stop();
  }
});

describe('what a server can refuse', () => {
  const judged = async (refuse: (asked: Asked) => number | Buffer | undefined, address = '/base') => {
    const memory = createDavMemory();
    const server = await startScripted((asked, response) => {
      const instead = refuse(asked);
      if (typeof instead === 'number') return response.writeHead(instead).end();
      const { method, path, headers, body } = asked;
      const request = {
        method,
        headers: { depth: String(headers.depth) },
        body: Uint8Array.from(instead ?? body),
      };
      void memory
        .fetch(`http://x${path}`, { ...request, signal: new AbortController().signal })
        .then(async (answer) =>
          response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())),
        );
    });
    try {
      const verdict = await probe(server.url + address);
      return verdict.works ? 'works' : verdict.reason;
    } finally {
      await server.stop();
    }
  };
  const on = (method: string, status: number) => (asked: Asked) =>
    asked.method === method ? status : undefined;

  test.each([
    ['nothing', () => undefined, 'works'],
    ['room', on('PUT', 507), 'no-room'],
    ['size', on('PUT', 413), 'no-room'],
    ['writing', on('PUT', 403), 'read-only'],
    ['writing at all', on('PUT', 405), 'read-only'],
    ['folders', on('MKCOL', 403), 'read-only'],
    ['folders for want of room', on('MKCOL', 507), 'no-room'],
    ['removing', on('DELETE', 403), 'no-removing'],
    ['removing, and says that it did', on('DELETE', 204), 'no-removing'],
    ['listing', on('PROPFIND', 405), 'no-webdav'],
    ['listing to us', on('PROPFIND', 403), 'forbidden'],
    ['everything for now', () => 503, 'busy'],
    ['everything but pages', () => 200, 'no-webdav'],
    ['and sends elsewhere', () => 302, 'no-webdav'],
    ['the user', () => 401, 'wrong-password'],
    ['reading', on('GET', 403), 'forbidden'],
    [
      'the end of a file',
      ({ body }: Asked) => (body.length > 9000 ? body.subarray(0, 9000) : undefined),
      'not-kept',
    ],
    [
      'bytes that are no text',
      ({ body }: Asked) => (body.length > 9000 ? Buffer.from(body.toString()) : undefined),
      'not-kept',
    ],
  ] as const)('it refuses %s', async (_, refuse, verdict) => {
    expect(await judged(refuse)).toBe(verdict);
  });

  test('a server without WebDAV, asked at its front door', async () => {
    expect(await judged(() => 404, '')).toBe('no-webdav');
  });

  test('a silent one, and one that is not there', async () => {
    const silent = await startScripted(() => undefined);
    expect(await probe(silent.url, { timeout: 300 })).toMatchObject({ reason: 'timeout' });
    await silent.stop();
    expect(await probe(silent.url)).toMatchObject({ reason: 'unreachable' });
  });

  test('an address without encryption, and none at all', async () => {
    expect(await probe('http://cloud.example/dav')).toEqual({ works: false, reason: 'needs-https' });
    expect(await probe('')).toEqual({ works: false, reason: 'no-address' });
  });
});
