import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings } from './settings';
import { settingsSchema } from './settings-schema';

type Fields = Readonly<Record<string, unknown>>;

const item = storage.defineItem<Fields>('local:settings', { fallback: {}, version: 1, migrations: {} });
/** The last stored settings that could not be read in full, for whoever wants to look. */
const putAside = storage.defineItem<Fields>('local:settings-put-aside', {
  fallback: {},
  version: 1,
  migrations: {},
});

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Name = keyof Settings;
const names = Object.keys(defaultSettings) as Name[];
const isGood = (fields: Fields, name: Name): boolean => v.is(settingsSchema.entries[name], fields[name]);

/** What can be read counts, one field at a time; for the rest stands the default. */
function settle(fields: Fields): Settings {
  const good = names.filter((name) => isGood(fields, name)).map((name) => [name, fields[name]] as const);
  return { ...defaultSettings, ...(Object.fromEntries(good) as Partial<Settings>) };
}

const isDamaged = (fields: Fields): boolean =>
  names.some((name) => fields[name] !== undefined && !isGood(fields, name));

async function readFields(): Promise<Fields> {
  const stored: unknown = await item.getValue();
  const fields = isFields(stored) ? stored : {};
  if (isDamaged(fields)) await putAside.setValue(fields);
  return fields;
}

/** The settings in `storage.local`; only the background uses it, so that there is one writer. */
export function createSettingsStore() {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Settings> => settle(await readFields());
  const write = async (change: Partial<Settings>): Promise<Settings> => {
    // Fields of a newer Lackmus stay in place.
    const fields = await readFields();
    const settings = { ...settle(fields), ...change };
    await item.setValue({ ...fields, ...settings });
    return settings;
  };
  return {
    read,
    /** Changes are made one after the other: each starts from what the one before has written. */
    change: (change: Partial<Settings>): Promise<Settings> => {
      const done = last.then(() => write(change));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;
