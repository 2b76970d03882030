import { TransportProblem, type TransportProblemCode } from '../../types';
import type { Answer } from './http-client';

const codes: Readonly<Record<number, TransportProblemCode>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'no-folder',
  405: 'not-understood',
  408: 'timeout',
  409: 'no-folder',
  410: 'no-folder',
  412: 'not-kept',
  413: 'too-large',
  423: 'busy',
  425: 'busy',
  429: 'busy',
  451: 'forbidden',
  500: 'busy',
  501: 'not-understood',
  502: 'busy',
  503: 'busy',
  504: 'busy',
  505: 'not-understood',
  507: 'full',
  // A hotel's or a train's network that wants a login first.
  511: 'offline',
};

/** Statuses after which the same request may be sent again a little later. */
export const passing: ReadonlySet<number> = new Set([423, 425, 429, 500, 502, 503, 504]);

const codeOf = (status: number): TransportProblemCode =>
  codes[status] ?? (status < 400 ? 'not-understood' : 'failed');

/** What an answer means that is not the one hoped for. */
export const answerProblem = (method: string, { status, retryAfter }: Answer): TransportProblem =>
  new TransportProblem(codeOf(status), `${method} ${status}`, retryAfter);
