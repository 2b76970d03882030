import type { Vault } from '@/utils/sync/crypto/types';
import type { KeyChain } from '@/utils/sync/key-chain';
import { quickHash } from '@/utils/sync/quick-hash';
import type { ParcelName } from '@/utils/sync/types';

const nameText = ({ device, slot, counter }: ParcelName): string => `${device}/${slot}.${counter}`;

const sealed = (name: ParcelName, content: Uint8Array): Uint8Array<ArrayBuffer> => {
  const text = new TextDecoder().decode(content);
  return new TextEncoder().encode(`${quickHash(nameText(name) + text)}${text}`);
};

/** Binds parcels to their names and finds damage as the real vault does, but without its cost. */
const vault: Vault = {
  fingerprint: 'plain',
  seal: async (name, content) => sealed(name, content),
  sealKeys: async (name, content) => sealed(name, content),
  open: async ({ bytes, ...name }) => {
    const text = new TextDecoder().decode(bytes);
    const content = text.slice(16);
    return text.slice(0, 16) === quickHash(nameText(name) + content)
      ? { status: 'opened', content: new TextEncoder().encode(content) }
      : { status: 'damaged' };
  },
  nameFor: async (text) => quickHash(text),
};

export const plainKeys: KeyChain = {
  vault: async () => vault,
  wrapped: async () => [],
  adopt: async () => undefined,
};
