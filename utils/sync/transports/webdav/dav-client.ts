import { TransportProblem } from '../../types';
import { answerProblem } from './answer-problem';
import { below } from './address';
import type { Answer, HttpClient } from './http-client';
import { readListing, type Entry } from './read-listing';

type Path = readonly string[];

const propfind =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>';

export const isOk = ({ status }: Answer): boolean => status >= 200 && status < 300;
export const isMissing = ({ status }: Answer): boolean => status === 404 || status === 410;

/** What is done with a WebDAV server, below one folder of it. All calls reject with a `TransportProblem`. */
export function createDavClient(base: string, { send, wait }: HttpClient) {
  const fileUrl = (path: Path) => below(base, ...path);
  const folderUrl = (path: Path) => `${fileUrl(path)}/`;

  /** What is in a folder, and the folder itself; undefined where there is none. */
  async function list(path: Path, depth: 0 | 1, signal?: AbortSignal): Promise<readonly Entry[] | undefined> {
    const headers = { depth: String(depth), 'content-type': 'application/xml; charset=utf-8' };
    const answer = await send({ method: 'PROPFIND', url: folderUrl(path), headers, body: propfind, signal });
    if (isMissing(answer)) return undefined;
    if (answer.status !== 207) throw answerProblem('PROPFIND', answer);
    return readListing(answer.bytes);
  }

  /** The bytes of a file; undefined where there is none. */
  async function get(path: Path, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const answer = await send({ method: 'GET', url: fileUrl(path), signal });
    if (isMissing(answer)) return undefined;
    if (answer.status !== 200) throw answerProblem('GET', answer);
    // The login page of a network or a server that has forgotten us.
    if (answer.isPage) throw new TransportProblem('not-understood', 'GET 200 text/html');
    return answer.bytes;
  }

  const put = (path: Path, body: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<Answer> => {
    // Servers that know no conditions overwrite; who writes has looked before.
    const headers = { 'content-type': 'application/octet-stream', 'if-none-match': '*' };
    return send({ method: 'PUT', url: fileUrl(path), headers, body, signal });
  };

  /** Makes one folder; what came of it is the caller's to judge. */
  const mkcol = (path: Path, signal?: AbortSignal): Promise<Answer> =>
    send({ method: 'MKCOL', url: folderUrl(path), signal });

  /** Removes one file; true where it was there. */
  async function remove(path: Path, signal?: AbortSignal): Promise<boolean> {
    const answer = await send({ method: 'DELETE', url: fileUrl(path), signal });
    if (isMissing(answer)) return false;
    if (!isOk(answer) || answer.status === 207) throw answerProblem('DELETE', answer);
    return true;
  }

  return { list, get, put, mkcol, remove, wait };
}

export type DavClient = ReturnType<typeof createDavClient>;

/** The names of what lies directly in a folder. Only an address's end is looked at: proxies change its beginning. */
export function namesIn(entries: readonly Entry[], path: Path, isFolder: boolean): readonly string[] {
  return entries
    .filter((entry) => entry.isFolder === isFolder)
    .filter(({ segments }) => {
      const parent = segments.slice(0, -1).slice(-path.length);
      return parent.length === path.length && parent.every((segment, at) => segment === path[at]);
    })
    .map(({ segments }) => segments.at(-1) ?? '');
}
