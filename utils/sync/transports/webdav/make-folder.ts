import { TransportProblem } from '../../types';
import { answerProblem } from './answer-problem';
import { isMissing, isOk, type DavClient } from './dav-client';

/** Makes a folder and those above it, but never the one the writer named. */
export async function makeFolder(
  dav: DavClient,
  path: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  if (path.length === 0) throw new TransportProblem('no-folder', 'MKCOL');
  let answer = await dav.mkcol(path, signal);
  if (answer.status === 409 || isMissing(answer)) {
    await makeFolder(dav, path.slice(0, -1), signal);
    answer = await dav.mkcol(path, signal);
  }
  // 405: it is there already. Apache says 403 to whoever came second.
  if (isOk(answer) || answer.status === 405) return;
  if (answer.status === 403 && (await dav.list(path, 0, signal))) return;
  throw answerProblem('MKCOL', answer);
}
