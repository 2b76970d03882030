import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through, or one server, and remembers who was asked for. */
export interface RefusingProxy {
  readonly port: number;
  /** Hosts asked for so far, once per request. */
  readonly hosts: readonly string[];
  /** While true, the one server cannot be reached either. */
  isCutOff: boolean;
  close(): Promise<void>;
}

// What the browsers themselves ask for on start; no extension has a reason to.
const browserVendors =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|googleapis\.com|google\.com|gvt1\.com|gstatic\.com)$/;

/** The hosts that were not asked for by the browser's own housekeeping. */
export const strayHosts = (hosts: readonly string[]): readonly string[] =>
  hosts.filter((host) => !browserVendors.test(host));

function passOn(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const passed = ask(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  request.pipe(passed);
}

/** Starts the proxy on a free loopback port. `lets`: the origin of the one server that may be asked. */
export async function startRefusingProxy(lets?: string): Promise<RefusingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://proxy.invalid');
    if (url.origin === lets) return proxy.isCutOff ? void response.destroy() : passOn(url, request, response);
    hosts.push(url.hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: RefusingProxy = {
    port: (server.address() as AddressInfo).port,
    hosts,
    isCutOff: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}
