import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createDavMemory } from '@/tests/contracts/dav-memory';
import { expectBytes, parcel, problemOf, someBytes } from '@/tests/contracts/transport';
import { askNetwork } from '@/utils/sync/transports/ask-network';
import { createWebdavTransport } from '@/utils/sync/transports/webdav';
import type { Transport } from '@/utils/sync/types';
import { startScripted, type Asked, type Script, type ScriptedServer } from './scripted';

let server: ScriptedServer | undefined;
afterEach(() => server?.stop());

async function open(script: Script, timeout = 20_000): Promise<Transport> {
  server = await startScripted(script);
  const options = { base: `${server.url}/base`, user: 'u', password: 'p', fetch: askNetwork, timeout };
  return createWebdavTransport({ ...options, wait: async () => undefined });
}

const everyCall = (transport: Transport) => [
  () => transport.list(),
  () => transport.read(parcel(1)),
  () => transport.write(parcel(1)),
  () => transport.remove(parcel(1)),
];

const codesOf = async (transport: Transport) =>
  Promise.all(everyCall(transport).map(async (call) => (await problemOf(call())).code));

/** Passes a request to a server in memory, and its answer on. */
async function forward(
  { method, path, headers, body }: Asked,
  response: ServerResponse,
  memory: ReturnType<typeof createDavMemory>,
) {
  const signal = new AbortController().signal;
  const depth = String(headers.depth ?? '');
  const answer = await memory.fetch(`http://x${encodeURI(path)}`, {
    method,
    headers: { depth },
    body: Uint8Array.from(body),
    signal,
  });
  response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
}

describe('answers over HTTP', () => {
  test.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [405, 'not-understood'],
    [409, 'no-folder'],
    [412, 'not-kept'],
    [423, 'busy'],
    [429, 'busy'],
    [500, 'busy'],
    [503, 'busy'],
    [507, 'full'],
  ])('%i', async (status, code) => {
    const transport = await open((_, response) => response.writeHead(status).end('<p>Sorry</p>'));
    expect(await codesOf(transport)).toEqual([code, code, code, code]);
    const tries = [423, 429, 500, 503].includes(status) ? 3 : 1;
    expect(server?.asked).toHaveLength(4 * tries);
  });

  test('404 is a missing folder for listing and writing, and nothing to read or remove', async () => {
    const transport = await open((_, response) => response.writeHead(404).end());
    expect((await problemOf(transport.list())).code).toBe('no-folder');
    expect((await problemOf(transport.write(parcel(1)))).code).toBe('no-folder');
    expect(await transport.read(parcel(1))).toBeUndefined();
    await transport.remove(parcel(1));
  });

  test('a redirect is not followed, and nothing of ours is sent there', async () => {
    const elsewhere = await startScripted((_, response) => response.writeHead(200).end('x'));
    for (const status of [301, 302, 303, 307, 308]) {
      const transport = await open((_, response) =>
        response.writeHead(status, { location: elsewhere.url }).end(),
      );
      expect(new Set(await codesOf(transport))).toEqual(new Set(['not-understood']));
      await server?.stop();
    }
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.stop();
  });

  test('a server that says nothing', async () => {
    const transport = await open(() => undefined, 300);
    expect(await codesOf(transport)).toEqual(['timeout', 'timeout', 'timeout', 'timeout']);
  });

  test('a server that begins an answer and never ends it', async () => {
    const transport = await open((_, response) => void response.writeHead(200).write('x'), 300);
    expect(await codesOf(transport)).toEqual(['timeout', 'timeout', 'timeout', 'timeout']);
  });

  test('a server that hangs up', async () => {
    const transport = await open((_, response) => void response.destroy());
    expect(await codesOf(transport)).toEqual(['offline', 'offline', 'offline', 'offline']);
  });

  test('an answer that is cut off is no shorter answer', async () => {
    const transport = await open((_, response) => {
      response.writeHead(200, { 'content-length': '300' });
      response.write('x'.repeat(100), () => response.destroy());
    });
    expect((await problemOf(transport.read(parcel(1)))).code).toBe('offline');
  });

  test('a server that is gone', async () => {
    const transport = await open(() => undefined);
    await server?.stop();
    expect(await codesOf(transport)).toEqual(['offline', 'offline', 'offline', 'offline']);
  });

  test.each(['<html>Bitte anmelden</html>', '', '{"ok":true}', '\u0000\u0001\u0002'])(
    '“%s” is no listing',
    async (body) => {
      for (const status of [200, 207]) {
        const transport = await open((_, response) => response.writeHead(status).end(body));
        expect((await problemOf(transport.list())).code).toBe('not-understood');
        await server?.stop();
      }
    },
  );

  test('a login page is no parcel, neither read nor written', async () => {
    const transport = await open((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Hotel</html>'),
    );
    expect((await problemOf(transport.read(parcel(1)))).code).toBe('not-understood');
    expect((await problemOf(transport.write(parcel(1)))).code).toBe('not-understood');
    expect(server?.asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  test('a server that keeps only part is found out, and the older parcel stays', async () => {
    const memory = createDavMemory();
    const transport = await open((asked, response) => {
      const isLong = asked.method === 'PUT' && asked.body.length > 1000;
      void forward(isLong ? { ...asked, body: asked.body.subarray(0, 1000) } : asked, response, memory);
    });
    await transport.write(parcel(1));
    const problem = await problemOf(transport.write(parcel(2, { bytes: someBytes(5000) })));
    expect([problem.code, problem.detail]).toEqual([
      'not-kept',
      'what was kept is 1000 bytes instead of 5000 bytes',
    ]);
    expectBytes(await transport.read(parcel(1)), parcel(1).bytes);
    expect(server?.asked.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  test('every request says who we are and nothing else about us', async () => {
    const memory = createDavMemory();
    const transport = await open((asked, response) => void forward(asked, response, memory));
    await transport.write(parcel(1));
    await transport.list();
    await transport.remove(parcel(1));
    expect(server?.asked.length).toBeGreaterThan(6);
    for (const { headers } of server?.asked ?? []) {
      expect(headers.authorization).toBe(`Basic ${btoa('u:p')}`);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(headers['cache-control']).toBe('no-cache');
    }
  });
});
