import type { Parcel, ParcelName } from '../../types';
import { isDevice, parcelIn } from '../parcel-name';

const key = /^sync\/(?<device>[^/]+)\/(?<slot>[^/]+)$/;
const value = /^(?<counter>\d{1,16})\.(?<text>[A-Za-z0-9+/]*={0,2})$/;

/** One item for each thing of a device; a newer version takes the older one's place in one step. */
export const keyOf = ({ device, slot }: ParcelName): string => `sync/${device}/${slot}`;

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

export const valueOf = ({ counter, bytes }: Parcel): string => `${counter}.${toBase64(bytes)}`;

/** The name of the parcel an item holds; undefined for items that are none, or damaged beyond that. */
export function nameIn(itemKey: string, itemValue: unknown): ParcelName | undefined {
  const { device, slot } = key.exec(itemKey)?.groups ?? {};
  const { counter } = (typeof itemValue === 'string' ? value.exec(itemValue)?.groups : undefined) ?? {};
  if (device === undefined || !isDevice(device) || counter === undefined) return undefined;
  return parcelIn(device, `${slot}.${counter}.bin`);
}

/** The bytes an item holds; undefined where it is no base64. */
export function bytesIn(itemValue: unknown): Uint8Array<ArrayBuffer> | undefined {
  const text = typeof itemValue === 'string' ? value.exec(itemValue)?.groups?.text : undefined;
  if (text === undefined) return undefined;
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
