import { TransportProblem } from '../../types';
import type { AskNetwork } from '../ask-network';
import { isSafeAddress } from './address';
import { passing } from './answer-problem';
import { readBody } from './read-body';

export interface HttpOptions {
  readonly fetch: AskNetwork;
  /** Milliseconds for one request with its answer; Chrome ends a worker that waits 30 s for one. */
  readonly timeout?: number;
  /** Between two tries; replaced in tests. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly random?: () => number;
}

export interface Question {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** Milliseconds. */
  readonly retryAfter?: number;
  readonly isPage: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Send = (question: Question) => Promise<Answer>;

const tries = 3;
const firstPause = 500;
/** Longer than this nobody waits inside a call; the schedule comes back. */
const longestPause = 5000;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Seconds or a date, in milliseconds from now. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const until = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(until) ? Math.max(0, until) : undefined;
}

function networkProblem(error: unknown, signal: AbortSignal | undefined): TransportProblem {
  if (error instanceof TransportProblem) return error;
  if (signal?.aborted) return new TransportProblem('failed', 'aborted');
  const name = error instanceof Error ? error.name : typeof error;
  return new TransportProblem(name === 'TimeoutError' ? 'timeout' : 'offline', name);
}

async function readAnswer(response: Response): Promise<Answer> {
  const { headers, type } = response;
  return {
    // A browser hides where a redirect leads, and its status.
    status: type === 'opaqueredirect' ? 302 : response.status,
    retryAfter: readRetryAfter(headers.get('retry-after')),
    isPage: /^\s*(text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? ''),
    bytes: await readBody(response),
  };
}

/** Sends one request and reads its answer, whatever its status; rejects with a `TransportProblem`. */
async function sendOnce(options: HttpOptions, question: Question): Promise<Answer> {
  const { method, url, headers = {}, body, signal } = question;
  if (!isSafeAddress(url)) throw new TransportProblem('failed', 'needs https');
  const limit = AbortSignal.timeout(options.timeout ?? 25_000);
  const both = signal ? AbortSignal.any([signal, limit]) : limit;
  try {
    return await readAnswer(await options.fetch(url, { method, headers, body, signal: both }));
  } catch (error) {
    throw networkProblem(limit.aborted ? limit.reason : error, signal);
  }
}

/** Asks again, later each time, while the server is only busy. All our requests may be repeated. */
export function createHttpClient(options: HttpOptions): Send {
  const { wait = sleep, random = Math.random } = options;
  const pauseAfter = (attempt: number, { retryAfter }: Answer) =>
    Math.max(retryAfter ?? 0, firstPause * 2 ** attempt * (1 + random()));
  return async (question) => {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await sendOnce(options, question);
      const pause = pauseAfter(attempt, answer);
      if (!passing.has(answer.status) || attempt + 1 >= tries || pause > longestPause) return answer;
      await wait(pause);
    }
  };
}
