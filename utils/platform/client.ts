import type { BackgroundProtocol, BroadcastProtocol, TabProtocol } from './protocol';
import { Problem, type ProblemCode } from './problem';
import { listen, nativeRuntime } from './runtime';
import { type DataOf, type RawSender, type Reply, unwrap, type ValueOf, wire } from './wire';

/** Every verb as a function that rejects with a `Problem`; verbs without data are called without. */
export type Client<Protocol> = {
  readonly [Verb in keyof Protocol]: null extends DataOf<Protocol[Verb]>
    ? (data?: DataOf<Protocol[Verb]>) => Promise<ValueOf<Protocol[Verb]>>
    : (data: DataOf<Protocol[Verb]>) => Promise<ValueOf<Protocol[Verb]>>;
};

type Send = (verb: string, data: unknown) => Promise<Reply<unknown> | undefined>;

/** A save answers in milliseconds; who waits longer than this has nobody on the other side. */
const patience = 10_000;
/** Behind these stand requests to a server, each with 25 s. */
const slow: ReadonlySet<string> = new Set<keyof BackgroundProtocol>([
  'setBrowserSync',
  'enterSyncCode',
  'changeSyncKey',
  'showSyncCode',
  'connectWebdav',
  'beginLogin',
  'finishLogin',
  'disconnectWebdav',
]);
const slowPatience = 180_000;

/** Browsers tell these apart in words only; anything unknown is nobody being there. */
function codeOf(detail: string): ProblemCode {
  if (/context invalidated|dead object/i.test(detail)) return 'context-lost';
  return /channel closed|actor .* destroyed/i.test(detail) ? 'no-answer' : 'no-receiver';
}

async function ask(send: Send, verb: string, data: unknown): Promise<unknown> {
  if (!nativeRuntime()) throw new Problem('context-lost');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Problem('no-answer', verb)),
      slow.has(verb) ? slowPatience : patience,
    );
  });
  try {
    return unwrap(await Promise.race([send(verb, data), tooLong]));
  } catch (error) {
    if (!nativeRuntime()) throw new Problem('context-lost');
    if (error instanceof Problem) throw error;
    const detail = error instanceof Error ? error.message : '';
    throw new Problem(codeOf(detail), detail);
  } finally {
    clearTimeout(timer);
  }
}

function createClient<Protocol>(send: Send): Client<Protocol> {
  const call =
    (verb: string) =>
    (data: unknown = null) =>
      ask(send, verb, data);
  return new Proxy({}, { get: (_, verb) => call(String(verb)) }) as Client<Protocol>;
}

type AnySend = (verb: string, data: unknown, tabId?: number) => Promise<Reply<unknown> | undefined>;
const send = wire.sendMessage as AnySend;

/** Asks the background; wakes it where it sleeps. */
export const background = createClient<BackgroundProtocol>((verb, data) => send(verb, data));

/** Asks the composer script of a tab; rejects with `no-receiver` where no composer is open. */
export const tab = (tabId: number): Client<TabProtocol> =>
  createClient<TabProtocol>((verb, data) => send(verb, data, tabId));

export type BroadcastHandlers = {
  readonly [Event in keyof BroadcastProtocol]?: (data: DataOf<BroadcastProtocol[Event]>) => void;
};

/** Hears what the background tells everyone, until `signal` aborts. */
export function onBroadcast(handlers: BroadcastHandlers, signal: AbortSignal): void {
  const hear = (message: unknown, sender: RawSender): undefined => {
    if (sender.id !== nativeRuntime()?.id || typeof message !== 'object' || message === null) return;
    const { type, data } = message as { type?: keyof BroadcastProtocol; data?: unknown };
    const handle = type && Object.hasOwn(handlers, type) ? handlers[type] : undefined;
    (handle as ((data: unknown) => void) | undefined)?.(data);
  };
  listen(hear, signal);
}
