import { askNetwork } from '@/utils/sync/transports/ask-network';
import { readAddress } from '@/utils/sync/transports/webdav/address';
import { type AppLogin, type LoginFlow, startLogin } from '@/utils/sync/transports/webdav/nextcloud-login';
import { probeWebdav } from '@/utils/sync/transports/webdav/probe';
import { TransportProblem } from '@/utils/sync/types';
import type { Policy } from './policy';
import type { WebdavAccess } from './sync-settings';

export interface WebdavInput {
  /** As typed. */
  readonly address: string;
  /** Below it; empty for none. */
  readonly folder: string;
  readonly user: string;
  readonly password: string;
}

/** The words for each code stand below `sync.trouble`. */
export type WebdavVerdict = { readonly ok: true } | { readonly ok: false; readonly code: string };

export type LoginStart =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly code: string };

interface Parts {
  readonly readPolicy: () => Promise<Policy>;
  readonly hasPermission: (address: string) => Promise<boolean>;
  /** A folder has proved to work. */
  readonly onWorking: (access: WebdavAccess) => Promise<void>;
}

const codeOf = (problem: unknown): string => (problem instanceof TransportProblem ? problem.code : 'failed');

/** What speaks against asking this server at all. */
async function objectionTo(
  address: string,
  { readPolicy, hasPermission }: Parts,
): Promise<string | undefined> {
  const url = readAddress(address);
  if (!url) return 'no-address';
  const { server } = await readPolicy();
  if (server !== undefined && new URL(server).origin !== url.origin) return 'forbidden-by-policy';
  return (await hasPermission(url.href)) ? undefined : 'declined';
}

/** Tries a server, and takes it only when all that the sync does with one has worked. */
async function connect(
  { address, folder, user, password }: WebdavInput,
  parts: Parts,
): Promise<WebdavVerdict> {
  const against = await objectionTo(address, parts);
  if (against !== undefined) return { ok: false, code: against };
  const verdict = await probeWebdav({ address, folder, user, password, fetch: askNetwork });
  if (!verdict.works) return { ok: false, code: verdict.reason };
  await parts.onWorking({ base: verdict.base, user, password });
  return { ok: true };
}

/** The two ways to a folder on a server: a password that is typed, or one that Nextcloud makes for us. */
export function createWebdavSetup(parts: Parts) {
  // Gone with the worker: then the writer signs in once more.
  let login: LoginFlow | undefined;

  async function beginLogin(address: string): Promise<LoginStart> {
    const against = await objectionTo(address, parts);
    if (against !== undefined) return { ok: false, code: against };
    try {
      login = await startLogin(address, { fetch: askNetwork });
      return { ok: true, url: login.loginUrl };
    } catch (problem) {
      const code = codeOf(problem);
      return { ok: false, code: code === 'not-understood' ? 'no-nextcloud' : code };
    }
  }

  /** Null while the writer has not signed in yet. */
  async function finishLogin(folder: string): Promise<WebdavVerdict | null> {
    let found: AppLogin | undefined;
    try {
      if (!login) return { ok: false, code: 'login-ended' };
      found = await login.poll();
    } catch (problem) {
      login = undefined;
      return { ok: false, code: codeOf(problem) };
    }
    if (!found) return null;
    login = undefined;
    const { address, loginName, appPassword } = found;
    return connect({ address, folder, user: loginName, password: appPassword }, parts);
  }

  return { connect: (input: WebdavInput) => connect(input, parts), beginLogin, finishLogin };
}
