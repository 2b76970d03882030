import * as v from 'valibot';
import { TransportProblem } from '../../types';
import { isSafeAddress, readAddress, serverOf } from './address';
import { answerProblem } from './answer-problem';
import { createHttpClient, type Answer, type HttpClient, type HttpOptions } from './http-client';

export interface AppLogin {
  readonly server: string;
  readonly loginName: string;
  /** For this installation alone; the user can take it back in Nextcloud's settings. */
  readonly appPassword: string;
  /** For `probeWebdav`: a page of the server's, from which it finds the files even of who logs in by e-mail. */
  readonly address: string;
}

export interface LoginFlow {
  /** To be opened in a tab: the user logs in there, with whatever second factor the firm wants. */
  readonly loginUrl: string;
  /**
   * Asks once whether the user is done; undefined while not. The server gives the password out only once,
   * and forgets everything after 20 minutes.
   */
  poll(signal?: AbortSignal): Promise<AppLogin | undefined>;
}

const started = v.object({
  poll: v.object({ token: v.pipe(v.string(), v.minLength(1)), endpoint: v.string() }),
  login: v.string(),
});
const finished = v.object({
  loginName: v.pipe(v.string(), v.minLength(1)),
  appPassword: v.pipe(v.string(), v.minLength(1)),
});

function readJson<Schema extends v.GenericSchema>({ bytes }: Answer, schema: Schema): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new TransportProblem('not-understood', 'no answer of Nextcloud');
  }
}

/**
 * An address the server named, at the server the user named: behind a proxy it often thinks itself `http://`,
 * and a token or a password goes to no other machine.
 */
function atServer(server: string, named: string): string {
  const ours = new URL(server);
  if (!URL.canParse(named) || new URL(named).hostname !== ours.hostname)
    throw new TransportProblem('not-understood', 'another server');
  const { pathname, search } = new URL(named);
  return `${ours.origin}${pathname}${search}`;
}

const post = (http: HttpClient, url: string, body: string, signal?: AbortSignal): Promise<Answer> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  return http.send({ method: 'POST', url, headers, body, signal });
};

/**
 * Begins Nextcloud's Login Flow v2, which ends in an app password without ours seeing the user's own.
 * Rejects with a `TransportProblem`; `not-understood` where the server is no Nextcloud.
 */
export async function startLogin(address: string, options: HttpOptions): Promise<LoginFlow> {
  const typed = readAddress(address);
  if (!typed || !isSafeAddress(typed.href)) throw new TransportProblem('failed', 'needs https');
  const server = serverOf(typed);
  const http = createHttpClient(options);
  const answer = await post(http, `${server}/index.php/login/v2`, '');
  if (answer.status === 404) throw new TransportProblem('not-understood', 'POST 404');
  if (answer.status !== 200) throw answerProblem('POST', answer);
  const { poll, login } = readJson(answer, started);
  const endpoint = atServer(server, poll.endpoint);
  return {
    loginUrl: atServer(server, login),
    async poll(signal) {
      const answer = await post(
        http,
        endpoint,
        new URLSearchParams({ token: poll.token }).toString(),
        signal,
      );
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw answerProblem('POST', answer);
      const { loginName, appPassword } = readJson(answer, finished);
      return { server, loginName, appPassword, address: `${server}/index.php` };
    },
  };
}
