import { createDavMemory } from '@/tests/contracts/dav-memory';
import { startScripted } from './scripted';

const token = 'mQUYQdffOSAMJYtm8pVpkOsVqXt5hglnuSpO5EMbgJMNEPFG+/=';
export const appPassword = 'yKTVA4zgxjfivy52WqD8kW3M2pKGQr6srmUXMipRdunxjPFripJn0GMfmtNOqOolYSuJ6sCN';

interface Options {
  /** What the server believes its own address to be; its real one without this. */
  readonly believes?: (url: string) => string;
  /** The name it gives for logging in, and the one its addresses have. */
  readonly loginName?: string;
  readonly userId?: string;
  readonly startsWith?: number | string;
}

/**
 * Login Flow v2 as Nextcloud's developer manual describes it (client_apis/LoginFlow): anonymous POST, 404
 * until the user has granted it, 200 once. Written from that text; no Nextcloud was at hand. Behind it the
 * user's files, where a login is wanted.
 */
export async function startNextcloud({
  believes = (url) => url,
  loginName = 'jana',
  userId = loginName,
  startsWith,
}: Options = {}) {
  const state = { isGranted: false, isGiven: false };
  const memory = createDavMemory(`/remote.php/dav/files/${userId}/`);
  const older = createDavMemory('/remote.php/webdav/');
  let url = '';
  const server = await startScripted((asked, response) => {
    const { method, path, headers, body } = asked;
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (method === 'POST' && path === '/index.php/login/v2') {
      if (typeof startsWith === 'number') return response.writeHead(startsWith).end();
      if (typeof startsWith === 'string') return response.writeHead(200).end(startsWith);
      const own = believes(url);
      return json({
        poll: { token, endpoint: `${own}/login/v2/poll` },
        login: `${own}/login/v2/flow/guyjGtcKPTKC`,
      });
    }
    if (method === 'POST' && path === '/login/v2/poll') {
      const isRight = new URLSearchParams(body.toString()).get('token') === token;
      if (!isRight || !state.isGranted || state.isGiven) return response.writeHead(404).end('[]');
      state.isGiven = true;
      return json({ server: believes(url), loginName, appPassword });
    }
    // The page on which the user signs in.
    if (path.startsWith('/login/v2/flow/')) return response.writeHead(200).end('Nextcloud');
    if (headers.authorization !== `Basic ${btoa(`${loginName}:${appPassword}`)}`)
      return response.writeHead(401).end();
    const files = path.startsWith('/remote.php/webdav') ? older : memory;
    const request = { method, headers: { depth: String(headers.depth) }, body: Uint8Array.from(body) };
    return void files
      .fetch(`http://x${encodeURI(path)}`, { ...request, signal: new AbortController().signal })
      .then(async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())));
  });
  url = server.url;
  return { server, grant: () => (state.isGranted = true) };
}
