// Prints what syncing a library of 1,000 drafts costs, between two Chromium profiles and a real Apache on
// loopback: `npm run bench:sync`
import { rmSync } from 'node:fs';
import { poll } from '@/tests/e2e/driver/backend';
import { type Device, startDevice } from '@/tests/e2e/driver/synced-device';
import { startApache } from '@/tests/servers/apache';
import { addFolder, type DavServer } from '@/tests/servers/server';
import { drafts, length, seedLibrary } from './seed-library';

const folder = 'bench';
/** Rounds an hour by the alarm alone. */
const roundsAnHour = 12;

interface Traffic {
  readonly requests: number;
  /** Bytes of requests and of answers, with their headers. */
  readonly up: number;
  readonly down: number;
}

/** What the server was asked since the log was this long. */
function trafficSince(server: DavServer, from: number): Traffic {
  const lines = server.log().slice(from).trim().split('\n').filter(Boolean);
  const sum = (column: number) => lines.reduce((total, line) => total + Number(line.split(' ')[column]), 0);
  return { requests: lines.length, up: sum(2), down: sum(3) };
}

async function measured<T>(server: DavServer, work: () => Promise<T>) {
  const from = server.log().length;
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began, ...trafficSince(server, from) };
}

const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const show = (what: string, { ms, requests, up, down }: Traffic & { ms: number }) =>
  console.log(
    `${what.padEnd(46)} ${ms.toFixed(0).padStart(6)} ms ${String(requests).padStart(4)} requests ${size(up).padStart(11)} up ${size(down).padStart(11)} down`,
  );

async function connect(device: Device): Promise<void> {
  const verdict = await device.connect(folder);
  if (!(verdict as { ok: boolean }).ok) throw new Error(JSON.stringify(verdict));
  await device.round();
}

async function run(server: DavServer, mine: Device, theirs: Device): Promise<void> {
  await seedLibrary(mine.lab.agent);
  // The browser's own account is a second way; here the server alone is measured.
  for (const { lab } of [mine, theirs]) await setBrowserOff(lab.agent);
  console.log(`${drafts} drafts of ${length} characters, Chromium, Apache on loopback`);
  show('first sync, upload', await measured(server, () => connect(mine)));
  await connect(theirs);
  await theirs.unlock(await mine.code());
  show('the other profile has them all', await measured(server, () => theirs.round()));
  if ((await theirs.texts()).length !== drafts) throw new Error('Not all drafts have arrived.');
  for (const device of [mine, theirs, mine]) await device.round();

  const text = `Geändert ${Date.now()}`;
  const edit = await measured(server, async () => {
    await mine.edit('bench-7', { text });
    await poll('the edit on the server', async () => !(await mine.sync()).marks['draft:bench-7']);
  });
  show('one edit, until it is on the server by itself', edit);
  const arrival = await measured(server, () => theirs.round());
  show('then opening Lackmus there, until it is visible', arrival);
  if (!(await theirs.texts()).includes(text)) throw new Error('The edit has not arrived.');
  for (const device of [mine, theirs, mine]) await device.round();
  const idle = await measured(server, () => mine.round());
  show('a round with nothing new', idle);
  console.log(
    `${idle.requests * roundsAnHour} requests, ${size((idle.up + idle.down) * roundsAnHour)} an idle hour and device; without a server set up: none`,
  );
}

const setBrowserOff = (agent: Device['lab']['agent']) =>
  agent.evaluate(() =>
    chrome.runtime.sendMessage({ id: 0, type: 'setBrowserSync', data: false, timestamp: Date.now() }),
  );

const server = await startApache();
addFolder(server, folder);
const devices = [await startDevice('chromium', server), await startDevice('chromium', server)] as const;
try {
  await run(server, ...devices);
} finally {
  for (const { lab, extension } of devices) {
    await lab.close();
    rmSync(extension, { recursive: true, force: true });
  }
  await server.stop();
}
