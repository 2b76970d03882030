import { execFileSync, spawn } from 'node:child_process';
import { findProgram } from '@/scripts/tools/find-program';

/** An X display of our own, so that keys pressed on it reach the browser's own shortcuts. */
export interface Display {
  readonly env: NodeJS.ProcessEnv;
  /** Presses keys as the operating system does, for example `alt+shift+h`. */
  press(keys: string): void;
  close(): void;
}

/** The display the user sees, or none: nothing of ours to press keys on. */
export const userDisplay: Display = {
  env: process.env,
  press: () => {
    throw new Error('Shortcuts can be pressed on a display of our own only.');
  },
  close: () => {},
};

/** Starts Xvfb on a free display. */
export async function startDisplay(): Promise<Display> {
  const program = findProgram('Xvfb');
  if (!program) throw new Error('Xvfb is missing: npm test installs it, or "apt-get install xvfb xdotool".');
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  return {
    env,
    press: (keys) => void execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env }),
    close: () => void server.kill(),
  };
}
