import type { AskNetwork } from '@/utils/sync/transports/ask-network';

const ok = (status: number) => new Response(null, { status });

const multistatus = (hrefs: readonly string[]): Response => {
  const one = (href: string) =>
    `<D:response><D:href>${href}</D:href><D:propstat><D:prop><D:resourcetype>${
      href.endsWith('/') ? '<D:collection/>' : ''
    }</D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`;
  const xml = `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${hrefs.map(one).join('')}</D:multistatus>`;
  return new Response(xml, { status: 207, headers: { 'content-type': 'application/xml' } });
};

const parentOf = (path: string): string => path.replace(/[^/]*\/?$/, '');

/**
 * A WebDAV server in memory that answers as Apache does (the real one is in tests/servers). It knows no
 * conditions, so that nothing can lean on them.
 */
export function createDavMemory(base = '/base/') {
  const folders = new Set([base]);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const log: string[] = [];

  const children = (folder: string) =>
    [...folders, ...files.keys()].filter((path) => path !== folder && parentOf(path) === folder);

  function answer(
    method: string,
    path: string,
    body: string | Uint8Array | undefined,
    depth: string | undefined,
  ): Response {
    const file = files.get(path);
    if (method === 'GET') return file ? new Response(file, { status: 200 }) : ok(404);
    if (method === 'DELETE') return files.delete(path) ? ok(204) : ok(404);
    if (method === 'PROPFIND') {
      if (!folders.has(path)) return ok(404);
      return multistatus([path, ...(depth === '1' ? children(path) : [])]);
    }
    if (!folders.has(parentOf(path))) return ok(409);
    if (method === 'MKCOL') {
      if (folders.has(path)) return ok(405);
      folders.add(path);
      return ok(201);
    }
    if (method !== 'PUT') return ok(405);
    files.set(path, Uint8Array.from(Buffer.from(body ?? '')));
    return ok(file ? 204 : 201);
  }

  const fetch: AskNetwork = async (url, { method, body, headers, signal }) => {
    signal.throwIfAborted();
    const { pathname } = new URL(url);
    log.push(`${method} ${pathname}`);
    return answer(method, pathname, body, headers.depth);
  };

  return { fetch, files, folders, log };
}
