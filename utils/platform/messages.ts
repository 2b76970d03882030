import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Problem, toProblem } from './problem';
import type { BackgroundProtocol } from './protocol';
import { identify, type Identity, mayCall, type Sender } from './sender';
import { verbs } from './verbs';
import { asReply, type DataOf, type RawSender, type Reply, type ValueOf, wire } from './wire';

type Verb = keyof BackgroundProtocol;

/** How the background answers each verb; a rejection reaches the caller as a `Problem`. */
export type BackgroundHandlers = {
  readonly [Name in Verb]: (
    data: DataOf<BackgroundProtocol[Name]>,
    sender: Sender,
  ) => Promise<ValueOf<BackgroundProtocol[Name]>> | ValueOf<BackgroundProtocol[Name]>;
};

interface Incoming {
  readonly type: string;
  readonly data: unknown;
  readonly sender: RawSender;
}

const isVerb = (name: string): name is Verb => Object.hasOwn(verbs, name);

/** The one way a message becomes an action: sender, name and data are checked, then the handler runs. */
export function createAnswer(handlers: BackgroundHandlers, identity: Identity) {
  const run = async <Name extends Verb>(name: Name, data: unknown, sender: Sender) => {
    if (!mayCall(sender, verbs[name].callers)) throw new Problem('refused', name);
    const parsed = v.safeParse(verbs[name].data, data);
    if (!parsed.success) throw new Problem('malformed', `${name}: ${v.getDotPath(parsed.issues[0]) ?? ''}`);
    return handlers[name](parsed.output as DataOf<BackgroundProtocol[Name]>, sender);
  };
  return async ({ type, data, sender: raw }: Incoming): Promise<Reply<unknown>> => {
    try {
      const sender = identify(raw, identity);
      if (!sender) throw new Problem('refused');
      if (!isVerb(type)) throw new Problem('unknown-verb');
      return { ok: true, value: await run(type, data, sender) };
    } catch (error) {
      return asReply(toProblem(error));
    }
  };
}

/** A message of no known form still gets an answer, so that its sender does not wait for one. */
function refuseForeign(
  message: unknown,
  _: unknown,
  sendResponse: (answer: unknown) => void,
): true | undefined {
  const type = (message as { type?: unknown } | null)?.type;
  const hasStamp = typeof (message as { timestamp?: unknown } | null)?.timestamp === 'number';
  if (typeof type === 'string' && hasStamp && isVerb(type)) return undefined;
  sendResponse({ res: asReply(new Problem(typeof type === 'string' ? 'unknown-verb' : 'malformed')) });
  return true;
}

/** Answers every message to the background. Call it before the first `await` of the start. */
export function answerMessages(handlers: BackgroundHandlers): void {
  const origin = browser.runtime.getURL('/').replace(/\/$/, '');
  const answer = createAnswer(handlers, { id: browser.runtime.id, origin });
  for (const verb of Object.keys(verbs) as Verb[]) {
    wire.onMessage(verb, ({ type, data, sender }) => answer({ type, data, sender }) as never);
  }
  browser.runtime.onMessage.addListener(refuseForeign);
}
