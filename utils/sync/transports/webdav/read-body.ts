import { TransportProblem } from '../../types';

/** More than any folder's listing or parcel has. */
const most = 32 * 1024 * 1024;

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The length the server announced, where it counts what we see: compressed answers have another one. */
function announced(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  if (length === null || headers.has('content-encoding')) return undefined;
  return /^\d+$/.test(length) ? Number(length) : undefined;
}

/** A body as a whole; throws a `TransportProblem` where it is cut off or beyond measure. */
export async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length <= most) continue;
    await reader?.cancel();
    throw new TransportProblem('not-understood', `more than ${most} bytes`);
  }
  const expected = announced(response.headers);
  if (expected !== undefined && expected !== length)
    throw new TransportProblem('offline', `cut off after ${length} of ${expected} bytes`);
  return join(chunks, length);
}
