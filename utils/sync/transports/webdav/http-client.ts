import { TransportProblem } from '../../types';
import type { AskNetwork } from '../ask-network';
import { isSafeAddress } from './address';
import { passing } from './answer-problem';
import { readBody } from './read-body';

type Wait = (milliseconds: number) => Promise<void>;

export interface HttpOptions {
  readonly fetch: AskNetwork;
  /** Milliseconds for one request with its answer; Chrome ends a worker that waits 30 s for one. */
  readonly timeout?: number;
  /** Between two tries; replaced in tests. */
  readonly wait?: Wait;
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

export interface HttpClient {
  /** Reads the answer, whatever its status; rejects with a `TransportProblem`. */
  readonly send: (question: Question) => Promise<Answer>;
  readonly wait: Wait;
}

const tries = 3;
const shortPause = 250;
const firstPause = 500;
/** Longer than this nobody waits inside a call; the schedule comes back. */
const longestPause = 5000;

const sleep: Wait = (milliseconds) =>
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

/** Once more where the connection broke: servers close idle ones just as they are used again. */
async function sendThrough(options: HttpOptions, question: Question, wait: Wait): Promise<Answer> {
  try {
    return await sendOnce(options, question);
  } catch (problem) {
    const isBroken = problem instanceof TransportProblem && problem.code === 'offline';
    if (!isBroken) throw problem;
    await wait(shortPause);
    return sendOnce(options, question);
  }
}

/** Asks again, later each time, while the server is only busy. All our requests may be repeated. */
export function createHttpClient(options: HttpOptions): HttpClient {
  const { wait = sleep, random = Math.random } = options;
  const pauseAfter = (attempt: number, { retryAfter }: Answer) =>
    Math.max(retryAfter ?? 0, firstPause * 2 ** attempt * (1 + random()));

  async function send(question: Question): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await sendThrough(options, question, wait);
      const pause = pauseAfter(attempt, answer);
      if (!passing.has(answer.status) || attempt + 1 >= tries || pause > longestPause) return answer;
      await wait(pause);
    }
  }

  return { send, wait };
}
