import type { HttpClient } from './http-client';

/** Basic authentication; umlauts go as UTF-8, as Nextcloud and Apache read them. */
export function signedIn(http: HttpClient, user: string, password: string): HttpClient {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const authorization = `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  return {
    ...http,
    send: (question) => http.send({ ...question, headers: { ...question.headers, authorization } }),
  };
}
