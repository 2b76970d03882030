import * as v from 'valibot';
import { versionVectorSchema } from '@/utils/library/schema';
import { fromBase64, toBase64 } from './crypto/base64';
import type { WrappedKey } from './crypto/data-key';
import type { Bytes } from './crypto/types';
import type { Version } from './types';
import { checkVersion } from './version';

/** Of what stands in parcels; a higher one comes from a newer Lackmus. */
export const wireVersion = 1;

const headSchema = v.object({ v: v.number(), at: v.pipe(v.number(), v.finite()) });

const versionSchema = v.object({
  kind: v.string(),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  vv: versionVectorSchema,
  at: v.pipe(v.number(), v.finite()),
  value: v.optional(v.unknown()),
});

const textsSchema = v.object({ ...headSchema.entries, versions: v.array(v.unknown()) });

const keysSchema = v.object({
  ...headSchema.entries,
  label: v.pipe(v.string(), v.maxLength(100)),
  keys: v.array(
    v.object({
      id: v.pipe(v.string(), v.hexadecimal(), v.length(16)),
      generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      wrapped: v.string(),
    }),
  ),
});

const encode = (content: unknown): Bytes => new TextEncoder().encode(JSON.stringify(content));

export interface Texts {
  /** When it was sealed, milliseconds since the epoch. */
  readonly at: number;
  readonly versions: readonly Version[];
}

export interface ReadTexts extends Texts {
  readonly refused: { readonly newer: number; readonly damaged: number };
}

export interface Keys {
  readonly at: number;
  /** The device's name for the eye. */
  readonly label: string;
  readonly keys: readonly WrappedKey[];
}

export type Decoded<Content> =
  | { readonly status: 'opened'; readonly content: Content }
  | { readonly status: 'newer' | 'damaged' };

export const encodeTexts = ({ at, versions }: Texts): Bytes => encode({ v: wireVersion, at, versions });

export const encodeKeys = ({ at, label, keys }: Keys): Bytes =>
  encode({
    v: wireVersion,
    at,
    label: label.slice(0, 100),
    keys: keys.map(({ id, generation, wrapped }) => ({ id, generation, wrapped: toBase64(wrapped) })),
  });

function decode<Content>(schema: v.GenericSchema<unknown, Content>, bytes: Bytes): Decoded<Content> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { status: 'damaged' };
  }
  const head = v.safeParse(headSchema, json);
  if (!head.success) return { status: 'damaged' };
  if (head.output.v > wireVersion) return { status: 'newer' };
  const parsed = v.safeParse(schema, json);
  return parsed.success ? { status: 'opened', content: parsed.output } : { status: 'damaged' };
}

function readVersion(found: unknown): Version | 'newer' | 'damaged' {
  const parsed = v.safeParse(versionSchema, found);
  if (!parsed.success) return 'damaged';
  const { kind, ...rest } = parsed.output;
  if (kind !== 'draft' && kind !== 'snippet') return 'newer';
  const checked = checkVersion({ kind, ...rest });
  return checked.status === 'usable' ? checked.version : checked.status;
}

/** Versions that cannot be kept are counted, the others taken. */
export function decodeTexts(bytes: Bytes): Decoded<ReadTexts> {
  const decoded = decode(textsSchema, bytes);
  if (decoded.status !== 'opened') return decoded;
  const read = decoded.content.versions.map(readVersion);
  const versions = read.filter((version) => typeof version !== 'string');
  const count = (status: string): number => read.filter((version) => version === status).length;
  const refused = { newer: count('newer'), damaged: count('damaged') };
  return { status: 'opened', content: { at: decoded.content.at, versions, refused } };
}

export function decodeKeys(bytes: Bytes): Decoded<Keys> {
  const decoded = decode(keysSchema, bytes);
  if (decoded.status !== 'opened') return decoded;
  const keys = decoded.content.keys.flatMap(({ wrapped, ...name }) => {
    const sealed = fromBase64(wrapped);
    return sealed ? [{ ...name, wrapped: sealed }] : [];
  });
  return { status: 'opened', content: { ...decoded.content, keys } };
}
