import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What IT has set for this browser; see public/managed-schema.json. */
export interface Policy {
  /** The only server the wizard offers. */
  readonly server?: string;
  readonly forbidsBrowserSync: boolean;
  readonly forbidsPlainExport: boolean;
}

const noPolicy: Policy = { forbidsBrowserSync: false, forbidsPlainExport: false };

// Firefox checks nothing of what IT writes: each part counts by itself where it is what it should be.
const parts = {
  webdavServer: v.pipe(v.string(), v.url()),
  forbidBrowserSync: v.boolean(),
  forbidPlainExport: v.boolean(),
};

const part = <Name extends keyof typeof parts>(found: object, name: Name) => {
  const parsed = v.safeParse(parts[name], (found as Record<string, unknown>)[name]);
  return parsed.success ? (parsed.output as v.InferOutput<(typeof parts)[Name]>) : undefined;
};

/** What managed storage holds, as far as it can be understood. */
export function parsePolicy(found: unknown): Policy {
  if (typeof found !== 'object' || found === null) return noPolicy;
  const server = part(found, 'webdavServer');
  return {
    ...(server !== undefined && { server }),
    forbidsBrowserSync: part(found, 'forbidBrowserSync') === true,
    forbidsPlainExport: part(found, 'forbidPlainExport') === true,
  };
}

/** The policy as it stands now. Firefox rejects where there is none. */
export const readPolicy = (): Promise<Policy> =>
  browser.storage.managed.get(null).then(parsePolicy, () => noPolicy);
