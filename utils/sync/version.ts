import { readDraft, readSnippet } from '@/utils/library/read-stored';
import type { Draft, Snippet, VersionVector } from '@/utils/library/types';
import { compareVersions } from '@/utils/library/version-vector';
import type { ThingName } from './ports';
import type { Kind, Version } from './types';

export const keyOf = ({ kind, id }: ThingName): string => `${kind}:${id}`;

const isKind = (text: string): text is Kind => text === 'draft' || text === 'snippet';

/** The thing a key names; undefined for the keys of anything else. */
export function nameOf(key: string): ThingName | undefined {
  const at = key.indexOf(':');
  const kind = key.slice(0, at);
  return isKind(kind) ? { kind, id: key.slice(at + 1) } : undefined;
}

export const isTombstone = (version: Version): boolean => version.value === undefined;

/** The draft or snippet of a version; undefined for a tombstone and for a newer schema. */
export function readValue({ kind, value }: Version): Draft | Snippet | undefined {
  if (value === undefined) return undefined;
  const stored = kind === 'draft' ? readDraft(value) : readSnippet(value);
  return stored.status === 'current' ? stored.value : undefined;
}

const vvOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'vv' in value ? value.vv : undefined;

const isSameVector = (vv: VersionVector, other: unknown): boolean =>
  typeof other === 'object' &&
  other !== null &&
  Object.entries(other).every(([, counter]) => typeof counter === 'number') &&
  compareVersions(vv, other as VersionVector) === 'equal';

export type Checked =
  | { readonly status: 'usable'; readonly version: Version }
  | { readonly status: 'newer' | 'damaged' };

/**
 * A version from another device as it can be kept: brought to our schema where it is older, as it came where
 * it is newer. `newer`: not even its version vector can be read as ours.
 */
export function checkVersion(version: Version): Checked {
  const { kind, id, value, vv } = version;
  if (value === undefined) return { status: 'usable', version };
  const stored = kind === 'draft' ? readDraft(value) : readSnippet(value);
  if (stored.status === 'broken') return { status: 'damaged' };
  if (!isSameVector(vv, vvOf(value))) return { status: stored.status === 'newer' ? 'newer' : 'damaged' };
  if (stored.status === 'newer') return { status: 'usable', version };
  if (stored.value.id !== id) return { status: 'damaged' };
  return { status: 'usable', version: { ...version, value: stored.value } };
}

/** The same version under another vector, inside and outside; one of a newer schema is never rewritten. */
export function withVector(version: Version, vv: VersionVector): Version {
  const value = readValue(version);
  if (value) return { ...version, vv, value: { ...value, vv } };
  return isTombstone(version) ? { ...version, vv } : version;
}

/** True for what can be given another vector. */
export const isOurs = (version: Version): boolean => isTombstone(version) || readValue(version) !== undefined;
