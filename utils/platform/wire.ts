import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BackgroundProtocol, TabProtocol } from './protocol';
import { Problem, problemCodes, type ProblemCode } from './problem';

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail?: string };

export type DataOf<Method> = Method extends (data: infer Data) => unknown ? Data : never;
export type ValueOf<Method> = Method extends (data: never) => infer Value ? Value : never;

type Replying<Protocol> = {
  [Verb in keyof Protocol]: (data: DataOf<Protocol[Verb]>) => Reply<ValueOf<Protocol[Verb]>>;
};

/** The one wire of the extension: messages are `{id, type, data, timestamp}`, answers `{res: Reply}`. */
export const wire = defineExtensionMessaging<Replying<BackgroundProtocol> & Replying<TabProtocol>>();

/** The part of a message's sender that decides who it is. */
export interface RawSender {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

export const asReply = (problem: Problem): Reply<never> => ({
  ok: false,
  code: problem.code,
  ...(problem.detail !== undefined && { detail: problem.detail }),
});

/** The value of an answer, or the problem it tells of; an answer that is none is a problem too. */
export function unwrap<Value>(reply: Reply<Value> | undefined): Value {
  if (reply?.ok) return reply.value;
  if (reply && problemCodes.includes(reply.code)) throw new Problem(reply.code, reply.detail);
  throw new Problem('no-receiver');
}
