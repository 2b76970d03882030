import type { Caller } from './verbs';
import type { RawSender } from './wire';

const linkedIn = 'https://www.linkedin.com';

/** A sender that was checked. A page of ours may or may not stand in a tab. */
export type Sender =
  | { readonly kind: 'content'; readonly tabId: number; readonly frameId: number }
  | { readonly kind: 'page'; readonly tabId?: number };

/** Who we are, as the browser says. `origin` has no slash at its end. */
export interface Identity {
  readonly id: string;
  readonly origin: string;
}

function originOf(sender: RawSender): string | undefined {
  try {
    return sender.origin ?? (sender.url === undefined ? undefined : new URL(sender.url).origin);
  } catch {
    return undefined;
  }
}

/** A moz-extension: URL has the origin `null` by the URL standard, so its beginning decides. */
const isOurPage = (sender: RawSender, origin: string): boolean =>
  sender.url === undefined ? sender.origin === origin : sender.url.startsWith(`${origin}/`);

/**
 * Tells who sent a message; undefined for anybody who is not us. The frame's origin counts and not the
 * tab's address: the last words of a page arrive when its tab is already somewhere else.
 */
export function identify(sender: RawSender, identity: Identity): Sender | undefined {
  if (sender.id !== identity.id) return undefined;
  const tabId = sender.tab?.id;
  if (isOurPage(sender, identity.origin)) return { kind: 'page', ...(tabId !== undefined && { tabId }) };
  if (tabId === undefined || originOf(sender) !== linkedIn) return undefined;
  return { kind: 'content', tabId, frameId: sender.frameId ?? 0 };
}

export const mayCall = (sender: Sender, callers: readonly Caller[]): boolean => callers.includes(sender.kind);
