import type { Send } from './http-client';

/** Basic authentication; umlauts go as UTF-8, as Nextcloud and Apache read them. */
export function signedIn(send: Send, user: string, password: string): Send {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const authorization = `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  return (question) => send({ ...question, headers: { ...question.headers, authorization } });
}
