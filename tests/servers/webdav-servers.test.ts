import { truncateSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWebdavTransport } from '@/utils/sync/transports/webdav';
import { askNetwork } from '@/utils/sync/transports/ask-network';
import type { Transport } from '@/utils/sync/types';
import {
  expectBytes,
  keepsTheContract,
  parcel,
  problemOf,
  someBytes,
  sorted,
} from '@/tests/contracts/transport';
import { startApache } from './apache';
import { startRclone } from './rclone';
import { account, addFolder, type DavServer } from './server';

const starts = [
  ['Apache', () => startApache()],
  ['Apache with gzip', () => startApache(true)],
  ['rclone', () => startRclone()],
] as const;

describe.each(starts)('%s', (_, start) => {
  let server: DavServer;
  let opened = 0;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  /** rclone looks at its disk again only after a while. */
  const seen = () =>
    new Promise((resolve) => {
      setTimeout(resolve, server.name === 'rclone' ? 150 : 0);
    });
  const newFolder = async () => {
    opened += 1;
    const name = `Büro & Söhne ${opened}% (ä)`;
    const folder = addFolder(server, name);
    await seen();
    return { folder, base: `${server.url}/${encodeURIComponent(name)}/` };
  };
  const transportTo = (base: string, password: string = account.password): Transport =>
    createWebdavTransport({ base, user: account.user, password, fetch: askNetwork });

  keepsTheContract({
    open: async () => {
      const { base } = await newFolder();
      return { mine: transportTo(base), theirs: transportTo(base) };
    },
    many: 1000,
    largest: 120_000,
  });

  /** A PUT that breaks off after some of its bytes. */
  const breakOff = (url: URL, length: number, sent: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(url.port), url.hostname);
      const auth = Buffer.from(`${account.user}:${account.password}`).toString('base64');
      const head = [`PUT ${url.pathname} HTTP/1.1`, `Host: ${url.host}`, `Authorization: Basic ${auth}`];
      socket.on('error', reject);
      socket.write(`${[...head, `Content-Length: ${length}`].join('\r\n')}\r\n\r\n`);
      socket.write(sent, () => setTimeout(() => socket.destroy(), 200));
      socket.on('close', () => setTimeout(resolve, 200));
    });

  test('an upload that breaks off loses nothing, and the next counter goes through', async () => {
    const { base } = await newFolder();
    const [mine, theirs] = [transportTo(base), transportTo(base)];
    await mine.write(parcel(1));
    const whole = someBytes(200_000, 2);
    await breakOff(
      new URL(`${base}lackmus/1/device-a/slot-0.2.bin`),
      whole.length,
      whole.subarray(0, 90_000),
    );
    expectBytes(await theirs.read(parcel(1)), parcel(1).bytes);
    // rclone keeps the half; whoever opens it sees that it is none.
    expect(await theirs.read(parcel(2))).not.toEqual(whole);
    const retried = await mine.write(parcel(2, { bytes: whole })).then(
      () => 'kept',
      (problem: { code: string }) => problem.code,
    );
    expect(retried).toBe(server.name === 'rclone' ? 'not-kept' : 'kept');
    await mine.write(parcel(3, { bytes: whole }));
    expectBytes(await theirs.read(parcel(3)), whole);
    expectBytes(await theirs.read(parcel(1)), parcel(1).bytes);
  });

  test('a call that is given up rejects, and what was there stays', async () => {
    const { base } = await newFolder();
    const mine = transportTo(base);
    await mine.write(parcel(1));
    const giveUp = new AbortController();
    const writing = mine.write(parcel(2, { bytes: someBytes(5_000_000) }), giveUp.signal);
    setTimeout(() => giveUp.abort(), 5);
    expect((await problemOf(writing)).code).toBe('failed');
    expectBytes(await mine.read(parcel(1)), parcel(1).bytes);
    expect((await problemOf(mine.list(AbortSignal.abort()))).code).toBe('failed');
  });

  test('a file cut on the disk is read as short as it is, and refused as what was written', async () => {
    const { base, folder } = await newFolder();
    const mine = transportTo(base);
    await mine.write(parcel(1));
    await mine.write(parcel(2));
    truncateSync(join(folder, 'lackmus/1/device-a/slot-0.2.bin'), 100);
    await seen();
    expectBytes(await mine.read(parcel(2)), parcel(2).bytes.slice(0, 100));
    expect((await problemOf(mine.write(parcel(2)))).code).toBe('not-kept');
    expectBytes(await mine.read(parcel(1)), parcel(1).bytes);
  });

  test('foreign files beside ours are not looked at', async () => {
    const { base, folder } = await newFolder();
    const mine = transportTo(base);
    await mine.write(parcel(1));
    const ours = join(folder, 'lackmus/1');
    for (const name of [
      '.DS_Store',
      'device-a/slot-0.1 (Konflikt von Jürgen).bin',
      'device-a/x.y.1.bin',
      'device-a/slot-0.02.bin',
    ])
      writeFileSync(join(ours, name), 'x');
    await seen();
    expect(sorted(await mine.list())).toEqual(sorted([parcel(1)]));
  });

  test('a wrong password and a folder that is not there are told apart', async () => {
    const { base } = await newFolder();
    for (const call of [
      () => transportTo(base, 'wrong').list(),
      () => transportTo(base, 'wrong').write(parcel(1)),
      () => transportTo(base, 'wrong').read(parcel(1)),
      () => transportTo(base, 'wrong').remove(parcel(1)),
    ])
      expect((await problemOf(call())).code).toBe('unauthorised');
    expect((await problemOf(transportTo(`${server.url}/nowhere`).list())).code).toBe('no-folder');
    expect((await problemOf(transportTo(`${server.url}/nowhere`).write(parcel(1)))).code).toBe('no-folder');
  });
});
