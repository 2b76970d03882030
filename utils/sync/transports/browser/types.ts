/** What the transport needs of `browser.storage.sync`. */
export interface SyncStorage {
  /** Everything that lies there. */
  getAll(): Promise<Readonly<Record<string, unknown>>>;
  /** All or nothing. */
  set(items: Readonly<Record<string, string>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
