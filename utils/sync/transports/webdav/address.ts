const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a password may be sent there: encrypted, or without leaving the computer. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}

const withoutSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '');

/** The address of something below a folder; segments are encoded, the base is not. */
export const below = (base: string, ...segments: readonly string[]): string =>
  [base.replace(/\/+$/, ''), ...segments.map(encodeURIComponent)].join('/');

/** What a person typed or copied from the address bar, as a URL without query; undefined where it is none. */
export function readAddress(typed: string): URL | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname === '' || !/^https?:$/.test(url.protocol) ? undefined : url;
}

/** Where Nextcloud's own pages begin; what stands before is the address of the server. */
const nextcloudPage = /\/(index\.php(\/|$)|apps\/|login(\/|$)|s\/|f\/\d|settings\/).*$/;

/** The address of a Nextcloud server from that of one of its pages or folders. */
export function serverOf(url: URL): string {
  const path = url.pathname.replace(/\/remote\.php(\/.*)?$/, '').replace(nextcloudPage, '');
  return below(`${url.origin}/${withoutSlashes(path)}`);
}

/** A folder as it is typed, `Team/Lackmus`, in segments. */
const segmentsOf = (folder: string): readonly string[] =>
  folder.split('/').filter((segment) => !['', '.', '..'].includes(segment));

/** A user's files on a Nextcloud or ownCloud server. */
export const filesOf = (server: string, user: string): string =>
  below(server, 'remote.php', 'dav', 'files', user);

/** An address at which a folder may be. */
export interface Candidate {
  /** A folder that is there on any such server. */
  readonly root: string;
  readonly base: string;
  /** Nobody said that there is one. */
  readonly isGuess: boolean;
}

const nextcloudRoot = /^.*\/remote\.php\/(dav\/files\/[^/]+|webdav)(?=\/|$)/;

/**
 * The addresses at which a folder may be reached over WebDAV, the likeliest first. `typed` may be a server
 * (`cloud.firma.de`), a folder's WebDAV address, or that of a page of Nextcloud's; `folder` lies below it.
 */
export function candidates(typed: URL, user: string, folder = ''): readonly Candidate[] {
  const page = below(`${typed.origin}${typed.pathname}`);
  const [known] = nextcloudRoot.exec(page) ?? [];
  if (known !== undefined) return [{ root: known, base: below(page, ...segmentsOf(folder)), isGuess: false }];
  const server = serverOf(typed);
  const open = typed.searchParams.get('dir') ?? '';
  // Where somebody logs in by e-mail, only the older address leads to the files.
  const nextcloud = [filesOf(server, user), below(server, 'remote.php', 'webdav')].map((root) => ({
    root,
    base: below(root, ...segmentsOf(open), ...segmentsOf(folder)),
    isGuess: true,
  }));
  const plain = { root: page, base: below(page, ...segmentsOf(folder)), isGuess: false };
  const isServer = withoutSlashes(typed.pathname) === '' || server !== page;
  return isServer ? [...nextcloud, plain] : [plain, ...nextcloud];
}
