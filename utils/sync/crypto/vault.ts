import { toHex } from './hex';
import { presentKey } from './key-ring';
import { open, seal } from './seal';
import type { KeyRing, NamedKey, Vault } from './types';

/** Seals and opens with the keys of this ring. */
export function createVault(ring: KeyRing): Vault {
  const byId = new Map<string, NamedKey>([...ring.wrapping, ...ring.keys].map((key) => [key.id, key]));
  const names = new Map<string, string>();
  return {
    fingerprint: [...byId.keys()].join('.'),
    seal: (name, content) => seal(presentKey(ring), name, content),
    open: (parcel) => open((id) => byId.get(id), parcel),
    sealKeys: (name, content) => {
      const [wrapping] = ring.wrapping;
      if (!wrapping) throw new Error('a key ring without a code');
      return seal(wrapping, name, content);
    },
    nameFor: async (text) => {
      const known = names.get(text);
      if (known !== undefined) return known;
      const mac = await crypto.subtle.sign('HMAC', ring.naming, new TextEncoder().encode(text));
      const name = toHex(new Uint8Array(mac));
      names.set(text, name);
      return name;
    },
  };
}
