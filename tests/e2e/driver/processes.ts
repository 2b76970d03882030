import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Running {
  readonly pid: number;
  readonly parent: number;
}

/** `4711 (some name) S 4710 …` */
function readStatus(pid: string): readonly Running[] {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    // What has ended and was not fetched yet holds nothing any more.
    return state === 'Z' ? [] : [{ pid: Number(pid), parent: Number(parent) }];
  } catch {
    return [];
  }
}

/** The running processes; none where the system has no list of this kind. */
const running = (): readonly Running[] =>
  existsSync('/proc')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap(readStatus)
    : [];

/** The ids of all processes below one. */
export function descendantsOf(pid: number): readonly number[] {
  const all = running();
  const below = (of: number): number[] =>
    all.flatMap(({ pid: child, parent }) => (parent === of ? [child, ...below(child)] : []));
  return below(pid);
}

export function areAllGone(pids: readonly number[]): boolean {
  return !running().some(({ pid }) => pids.includes(pid));
}
