import type { WrappedKey } from './crypto/data-key';
import { adoptKeys, createKeyRing } from './crypto/key-ring';
import type { KeyRing, KeyStore, Vault } from './crypto/types';
import { createVault } from './crypto/vault';

/** The keys as a round needs them. */
export interface KeyChain {
  vault(): Promise<Vault>;
  /** Our data keys as they travel. */
  wrapped(): Promise<readonly WrappedKey[]>;
  /** Keeps those keys of another device that one of our codes opens. */
  adopt(offered: readonly WrappedKey[]): Promise<void>;
}

export interface StoredKeyChain extends KeyChain {
  ring(): Promise<KeyRing>;
  replace(ring: KeyRing): Promise<void>;
}

/** The key ring in its store, read anew each time: the sync over another transport may have added keys. */
export function createKeyChain(store: KeyStore): StoredKeyChain {
  let vault: Vault | undefined;
  async function ring(): Promise<KeyRing> {
    const stored = await store.load();
    if (stored) return stored;
    const made = await createKeyRing();
    await store.save(made);
    return made;
  }
  return {
    ring,
    vault: async () => {
      const next = createVault(await ring());
      // The old one knows many names of slots already.
      vault = vault?.fingerprint === next.fingerprint ? vault : next;
      return vault;
    },
    wrapped: async () => (await ring()).keys,
    adopt: async (offered) => {
      const present = await ring();
      const next = await adoptKeys(present, offered);
      if (next !== present) await store.save(next);
    },
    replace: (next) => store.save(next),
  };
}
