import { TransportProblem, type TransportProblemCode } from '../../types';
import { sameBytes } from '../parcel-name';
import { candidates, isSafeAddress, readAddress, type Candidate } from './address';
import { answerProblem } from './answer-problem';
import { createDavClient, isOk, namesIn, type DavClient } from './dav-client';
import { createHttpClient, type HttpClient, type HttpOptions } from './http-client';
import { ourFolder } from './layout';
import { makeFolder } from './make-folder';
import { signedIn } from './sign-in';

export interface ProbeOptions extends HttpOptions {
  /** As the writer typed or copied it: a server, a folder's WebDAV address, or a page of Nextcloud's. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Below that address: a team's folder, `Team/Posts`. */
  readonly folder?: string;
}

/** Each has words of its own and what to do. */
export type ProbeFailure =
  | 'no-address'
  | 'needs-https'
  /** Name not found, no connection, certificate refused. */
  | 'unreachable'
  | 'timeout'
  | 'wrong-password'
  /** The server answers, but is no WebDAV server at this address; a redirect is such an answer. */
  | 'no-webdav'
  | 'no-folder'
  /** The folder may not even be read. */
  | 'forbidden'
  | 'read-only'
  /** Writing works, removing does not: the folder would grow for ever. */
  | 'no-removing'
  | 'no-room'
  /** What comes back is not what was written. */
  | 'not-kept'
  | 'busy'
  | 'failed';

export type ProbeVerdict =
  | { readonly works: true; /** For `createWebdavTransport`. */ readonly base: string }
  | { readonly works: false; readonly reason: ProbeFailure; readonly detail?: string };

const reasons: Readonly<Record<TransportProblemCode, ProbeFailure>> = {
  offline: 'unreachable',
  timeout: 'timeout',
  'no-permission': 'unreachable',
  unauthorised: 'wrong-password',
  forbidden: 'forbidden',
  'no-folder': 'no-folder',
  full: 'no-room',
  'too-large': 'no-room',
  busy: 'busy',
  'not-kept': 'not-kept',
  'not-understood': 'no-webdav',
  failed: 'failed',
};

/** Long enough that a server which cuts files or changes line ends is found out. */
const testBytes = (): Uint8Array<ArrayBuffer> => {
  const bytes = crypto.getRandomValues(new Uint8Array(20_000));
  bytes.set([13, 10, 10, 13, 0, 255]);
  return bytes;
};

const failure = (problem: unknown, changed: Partial<typeof reasons> = {}): ProbeVerdict => {
  if (!(problem instanceof TransportProblem)) throw problem;
  const reason = { ...reasons, ...changed }[problem.code];
  return { works: false, reason, detail: problem.detail };
};

/** Runs a step; a refusal in it means something else at every step. */
async function step(act: () => Promise<void>, refused: ProbeFailure): Promise<ProbeVerdict | undefined> {
  try {
    await act();
    return undefined;
  } catch (problem) {
    return failure(problem, { forbidden: refused });
  }
}

async function writeTest(
  dav: DavClient,
  path: readonly string[],
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await makeFolder(dav, ourFolder);
  const answer = await dav.put(path, bytes);
  if (answer.status === 405) throw new TransportProblem('forbidden', 'PUT 405');
  if (!isOk(answer)) throw answerProblem('PUT', answer);
}

async function readTest(dav: DavClient, path: readonly string[], bytes: Uint8Array): Promise<void> {
  const kept = await dav.get(path);
  if (!kept || !sameBytes(kept, bytes))
    throw new TransportProblem('not-kept', `${kept?.length ?? 0} of ${bytes.length} bytes`);
  const names = namesIn((await dav.list(ourFolder, 1)) ?? [], ourFolder, false);
  if (!names.includes(path.at(-1) ?? '')) throw new TransportProblem('not-understood', 'not listed');
}

async function removeTest(dav: DavClient, path: readonly string[]): Promise<void> {
  await dav.remove(path);
  if (await dav.get(path)) throw new TransportProblem('forbidden', 'DELETE without effect');
}

/** Writes, reads, lists and removes a test file of its own. */
async function tryFolder(base: string, dav: DavClient): Promise<ProbeVerdict> {
  const path = [...ourFolder, `test-${crypto.randomUUID()}.bin`];
  const bytes = testBytes();
  const unwritten = await step(() => writeTest(dav, path, bytes), 'read-only');
  if (unwritten) return unwritten;
  const unread = await step(() => readTest(dav, path, bytes), 'forbidden');
  const unremoved = await step(() => removeTest(dav, path), 'no-removing');
  return unread ?? unremoved ?? { works: true, base };
}

/** What is in the way of a folder; undefined where it is there. */
const look = (dav: DavClient): Promise<ProbeVerdict | undefined> =>
  step(async () => {
    if (!(await dav.list([], 0))) throw new TransportProblem('no-folder', 'PROPFIND 404');
  }, 'forbidden');

/** No other address of the server will do better. */
const final: ReadonlySet<ProbeFailure> = new Set(['unreachable', 'timeout', 'wrong-password', 'busy']);

interface Look {
  readonly verdict?: ProbeVerdict;
  /** Whether the other candidates are worth a look. */
  readonly isFinal: boolean;
}

async function tryCandidate({ root, base, isGuess }: Candidate, http: HttpClient): Promise<Look> {
  const inTheWay = await look(createDavClient(root, http));
  if (inTheWay?.works === false) {
    const isFinal = final.has(inTheWay.reason);
    if (isGuess && !isFinal) return { isFinal };
    // A server always has its first folder, if it has any.
    const isNone = inTheWay.reason === 'no-folder' && new URL(root).pathname === '/';
    return { verdict: isNone ? { ...inTheWay, reason: 'no-webdav' } : inTheWay, isFinal };
  }
  const dav = createDavClient(base, http);
  const missing = root === base ? undefined : await look(dav);
  return { verdict: missing ?? (await tryFolder(base, dav)), isFinal: true };
}

/**
 * Finds out whether drafts can be kept at an address, by doing with a test file what the sync does. Leaves
 * at most the empty folder `lackmus/1`.
 */
export async function probeWebdav(options: ProbeOptions): Promise<ProbeVerdict> {
  const typed = readAddress(options.address);
  if (!typed) return { works: false, reason: 'no-address' };
  if (!isSafeAddress(typed.href)) return { works: false, reason: 'needs-https' };
  const http = signedIn(createHttpClient(options), options.user, options.password);
  let found: ProbeVerdict = { works: false, reason: 'no-webdav' };
  for (const candidate of candidates(typed, options.user, options.folder)) {
    const { verdict, isFinal } = await tryCandidate(candidate, http);
    found = verdict ?? found;
    if (isFinal) break;
  }
  return found;
}
