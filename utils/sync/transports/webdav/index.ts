import { TransportProblem, type Parcel, type ParcelName, type Transport } from '../../types';
import { inTurn } from '../in-turn';
import { checkName, fileOf, isDevice, parcelIn, sameBytes } from '../parcel-name';
import { answerProblem } from './answer-problem';
import { createDavClient, isOk, namesIn, type DavClient } from './dav-client';
import { createHttpClient, type HttpOptions } from './http-client';
import { ourFolder } from './layout';
import { makeFolder } from './make-folder';
import { signedIn } from './sign-in';

export interface WebdavOptions extends HttpOptions {
  /** The folder in which ours lies; it has to be there. */
  readonly base: string;
  readonly user: string;
  readonly password: string;
}

const slots = 16;
const requestsAtOnce = 4;
/** Milliseconds. */
const settlingTime = 700;

type Kept = Uint8Array<ArrayBuffer> | undefined;

const pathOf = (name: ParcelName): readonly string[] => [...ourFolder, name.device, fileOf(name)];

async function parcelsOf(dav: DavClient, device: string, signal?: AbortSignal) {
  const path = [...ourFolder, device];
  try {
    const files = namesIn((await dav.list(path, 1, signal)) ?? [], path, false);
    return files.flatMap((file) => parcelIn(device, file) ?? []);
  } catch (error) {
    // One colleague's closed folder must not keep us from the others.
    if (error instanceof TransportProblem && error.code === 'forbidden') return [];
    throw error;
  }
}

async function listParcels(dav: DavClient, signal?: AbortSignal): Promise<readonly ParcelName[]> {
  const entries = await dav.list(ourFolder, 1, signal);
  if (entries) {
    const devices = namesIn(entries, ourFolder, true).filter(isDevice);
    return (await inTurn(devices, requestsAtOnce, (device) => parcelsOf(dav, device, signal))).flat();
  }
  if (await dav.list([], 0, signal)) return [];
  throw new TransportProblem('no-folder', 'PROPFIND 404');
}

/** Puts a file where none is; the folder is made when the server misses it. */
async function putNew(dav: DavClient, { bytes, ...name }: Parcel, signal?: AbortSignal): Promise<void> {
  const path = pathOf(name);
  let answer = await dav.put(path, bytes, signal);
  if (answer.status === 404 || answer.status === 409) {
    await makeFolder(dav, path.slice(0, -1), signal);
    answer = await dav.put(path, bytes, signal);
  }
  // 412: an earlier try may have got through; reading it back decides.
  if (!isOk(answer) && answer.status !== 412) throw answerProblem('PUT', answer);
}

/** What was kept, looked at twice: some servers go on working on a file after they said that it is there. */
async function readBack(dav: DavClient, parcel: Parcel, signal?: AbortSignal): Promise<Kept> {
  const first = await dav.get(pathOf(parcel), signal);
  if (first && sameBytes(first, parcel.bytes)) return first;
  await dav.wait(settlingTime);
  return dav.get(pathOf(parcel), signal);
}

async function writeParcel(dav: DavClient, parcel: Parcel, signal?: AbortSignal): Promise<void> {
  const there = await dav.get(pathOf(parcel), signal);
  if (!there) await putNew(dav, parcel, signal);
  const kept = there ?? (await readBack(dav, parcel, signal));
  if (kept && sameBytes(kept, parcel.bytes)) return;
  const found = kept ? `${kept.length} bytes` : 'nothing';
  const reason = there ? 'the name is taken by' : 'what was kept is';
  throw new TransportProblem('not-kept', `${reason} ${found} instead of ${parcel.bytes.length} bytes`);
}

/**
 * Parcels as files `<base>/lackmus/1/<device>/<slot>.<counter>.bin`, each written once. A name that was
 * tried and failed may hold half a file for ever: take the next counter. Needs nothing of a server that
 * some do not have (conditions, ETags, locks, whole listings).
 */
export function createWebdavTransport(options: WebdavOptions): Transport {
  const dav = createDavClient(
    options.base,
    signedIn(createHttpClient(options), options.user, options.password),
  );
  return {
    name: 'webdav',
    slots,
    list: (signal) => listParcels(dav, signal),
    async read(name, signal) {
      checkName(name);
      return dav.get(pathOf(name), signal);
    },
    async write(parcel, signal) {
      checkName(parcel);
      await writeParcel(dav, parcel, signal);
    },
    async remove(name, signal) {
      checkName(name);
      await dav.remove(pathOf(name), signal);
    },
  };
}
