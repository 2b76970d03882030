import * as v from 'valibot';
import { audienceSchema } from '@/utils/library/schema';
import { Problem, toProblem } from './problem';
import type { TabProtocol } from './protocol';
import { listen, nativeRuntime } from './runtime';
import { asReply, type DataOf, type RawSender, type Reply, type ValueOf } from './wire';

type Verb = keyof TabProtocol;

export type TabHandlers = {
  readonly [Name in Verb]: (
    data: DataOf<TabProtocol[Name]>,
  ) => Promise<ValueOf<TabProtocol[Name]>> | ValueOf<TabProtocol[Name]>;
};

const nothing = v.null();
const insertion = v.object({ text: v.string(), draftId: v.optional(v.pipe(v.string(), v.maxLength(200))) });
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const schemas: { readonly [Name in Verb]: v.GenericSchema<unknown, DataOf<TabProtocol[Name]>> } = {
  readComposer: nothing,
  insertText: insertion,
  appendText: insertion,
  insertAtCaret: v.string(),
  replaceText: insertion,
  applyFix: v.object({ start: offset, end: offset, text: v.string() }),
  setAudience: audienceSchema,
  showHint: v.string(),
  togglePanel: nothing,
  nextHint: nothing,
  saveDraftNow: nothing,
};

const isVerb = (name: unknown): name is Verb => typeof name === 'string' && Object.hasOwn(schemas, name);

async function run(handlers: TabHandlers, verb: Verb, data: unknown): Promise<Reply<unknown>> {
  try {
    const parsed = v.safeParse(schemas[verb], data);
    if (!parsed.success) throw new Problem('malformed', verb);
    return { ok: true, value: await handlers[verb](parsed.output as never) };
  } catch (error) {
    return asReply(toProblem(error));
  }
}

export interface TabAnswering {
  /**
   * Every frame of a tab hears every message, and the first answer counts: a frame without an open
   * composer says false here and keeps silent.
   */
  readonly hasComposer: () => boolean;
  readonly handlers: TabHandlers;
  readonly signal: AbortSignal;
}

/** Answers what the background and our pages ask of this frame's composer, until `signal` aborts. */
export function answerInTab({ hasComposer, handlers, signal }: TabAnswering): void {
  const listener = (
    message: unknown,
    sender: RawSender,
    sendResponse: (answer: unknown) => void,
  ): boolean => {
    if (sender.id !== nativeRuntime()?.id || typeof message !== 'object' || message === null) return false;
    const { type, data } = message as { type?: unknown; data?: unknown };
    if (!isVerb(type) || !hasComposer()) return false;
    void run(handlers, type, data).then((res) => sendResponse({ res }));
    return true;
  };
  listen(listener, signal);
}
