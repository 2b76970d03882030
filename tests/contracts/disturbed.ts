import fc from 'fast-check';
import type { AskNetwork } from '@/utils/sync/transports/ask-network';

/** What can come instead of an answer. `before` nothing was done, `after` it was done all the same. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly isDone: boolean;
      readonly retryAfter: string;
    }
  | { readonly kind: 'broken'; readonly isDone: boolean }
  | { readonly kind: 'body'; readonly text: string; readonly status: number; readonly type: string }
  | { readonly kind: 'short'; readonly share: number; readonly isAnnounced: boolean }
  | { readonly kind: 'cut-upload'; readonly share: number; readonly status: number }
  | { readonly kind: 'redirect' };

const successes = [200, 201, 202, 204, 206, 207, 300, 301, 304, 307];
const refusals = [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 417];
const rarer = [421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 499];
const failures = [500, 501, 502, 503, 504, 505, 507, 508, 509, 510, 511, 520, 599];
const status = fc.constantFrom(...successes, ...refusals, ...rarer, ...failures);
const retryAfter = fc.constantFrom('', '0', '1', '30', '-5', 'soon', 'Wed, 21 Oct 2099 07:28:00 GMT');
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<html><body>Login</body></html>',
    '<?xml version="1.0"?><multistatus xmlns="DAV:"/>',
    '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>/base/lackmus/1/x',
    '<d:multistatus xmlns:d="DAV:"><d:response><d:href>/base/lackmus/1/device-z/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop></d:propstat></d:response></d:multistatus>',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><multistatus>&b;</multistatus>',
    '{"error":"maintenance"}',
    '\u0000\u0001',
  ),
);
const share = fc.double({ min: 0, max: 0.99, noNaN: true });
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('status' as const), status, isDone: fc.boolean(), retryAfter }),
  fc.record({ kind: fc.constant('broken' as const), isDone: fc.boolean() }),
  fc.record({
    kind: fc.constant('body' as const),
    text,
    status: fc.constantFrom(200, 207),
    type: fc.constantFrom('text/html', 'application/xml', 'application/octet-stream', ''),
  }),
  fc.record({ kind: fc.constant('short' as const), share, isAnnounced: fc.boolean() }),
  fc.record({ kind: fc.constant('cut-upload' as const), share, status: fc.constantFrom(0, 201, 204, 500) }),
  fc.constant({ kind: 'redirect' as const }),
);
/** One entry for each request; undefined: the server does what it should. */
export const faults = fc.array(fc.option(fault, { nil: undefined, freq: 2 }), { maxLength: 14 });

const emptyStatus = new Set([204, 205, 304]);
/** An answer of nothing but a status. */
export const made = (status: number, headers: Record<string, string> = {}) =>
  new Response(emptyStatus.has(status) ? null : '', { status, headers });

/** A server that does what `script` says, one request after the other, and then works again. */
export function disturbed(fetch: AskNetwork, script: readonly (Fault | undefined)[]): AskNetwork {
  let at = 0;
  return async (url, request) => {
    const now = script[at];
    at += 1;
    if (!now) return fetch(url, request);
    switch (now.kind) {
      case 'status': {
        if (now.isDone) await fetch(url, request);
        return made(now.status, now.retryAfter === '' ? {} : { 'retry-after': now.retryAfter });
      }
      case 'broken': {
        if (now.isDone) await fetch(url, request);
        throw new TypeError('Failed to fetch');
      }
      case 'body':
        return new Response(now.text, { status: now.status, headers: { 'content-type': now.type } });
      case 'short': {
        const whole = await fetch(url, request);
        const bytes = Buffer.from(await whole.arrayBuffer());
        if (emptyStatus.has(whole.status)) return whole;
        const headers = new Headers(now.isAnnounced ? { 'content-length': String(bytes.length) } : {});
        return new Response(bytes.subarray(0, bytes.length * now.share), { status: whole.status, headers });
      }
      case 'cut-upload': {
        const { body } = request;
        const cut = typeof body === 'object' ? body.slice(0, body.length * now.share) : body;
        await fetch(url, { ...request, body: cut });
        if (now.status === 0) throw new TypeError('network error');
        return made(now.status);
      }
      case 'redirect':
        return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    }
  };
}
