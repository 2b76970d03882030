import { TransportProblem, type ParcelName } from '../types';

const word = /^[A-Za-z0-9-]{1,100}$/;
const fileName = /^(?<slot>[A-Za-z0-9-]{1,100})\.(?<counter>0|[1-9]\d{0,15})\.bin$/;

/** Whether something found can be the name of a device. */
export const isDevice = (name: string): boolean => word.test(name);

const isCounter = (counter: number): boolean => Number.isSafeInteger(counter) && counter >= 0;

/** Throws a `TransportProblem` where a name could lead anywhere else than to a parcel. */
export function checkName({ device, slot, counter }: ParcelName): void {
  if (!isDevice(device) || !word.test(slot) || !isCounter(counter))
    throw new TransportProblem('failed', 'not the name of a parcel');
}

/** The file a parcel is in, below its device's folder. */
export const fileOf = ({ slot, counter }: ParcelName): string => `${slot}.${counter}.bin`;

/** The parcel a file holds; undefined for files that are none of ours. */
export function parcelIn(device: string, file: string): ParcelName | undefined {
  const { slot, counter } = fileName.exec(file)?.groups ?? {};
  if (slot === undefined || !isCounter(Number(counter))) return undefined;
  return { device, slot, counter: Number(counter) };
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
