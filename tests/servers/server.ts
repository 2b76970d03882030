import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Umlauts, a space, a colon and what is no Latin-1, as passwords have. */
export const account = { user: 'jürgen', password: 'Pass wört: 20 % ✓' } as const;

/** A real WebDAV server on loopback, with a temporary folder of its own. */
export interface DavServer {
  readonly name: string;
  /** Its address without a slash at the end. */
  readonly url: string;
  /** Where its files lie. */
  readonly files: string;
  /** What it wrote about its requests; empty where it keeps no log. */
  log(): string;
  stop(): Promise<void>;
}

export function makeFolders(name: string): { readonly home: string; readonly files: string } {
  const home = mkdtempSync(join(tmpdir(), `lackmus-${name}-`));
  const files = join(home, 'files');
  mkdirSync(files);
  // The server may run as another user than root.
  chmodSync(home, 0o755);
  chmodSync(files, 0o777);
  return { home, files };
}

/** A folder on the server's disk, readable and writable for it. */
export function addFolder(server: DavServer, name: string): string {
  const folder = join(server.files, name);
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  return folder;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}

async function isUp(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly url: string;
  /** Removed in the end. */
  readonly home: string;
}

/** Starts a server, waits until it answers, and returns how to end it; throws with what it said where it does not. */
export async function startProgram({ file, args, env, url, home }: Program): Promise<() => Promise<void>> {
  const child = spawn(file, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += String(data)));
  const stop = async () => {
    await end(child);
    rmSync(home, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) break;
    if (await isUp(url)) return stop;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  await stop();
  throw new Error(`${file} did not start: ${said}`);
}
