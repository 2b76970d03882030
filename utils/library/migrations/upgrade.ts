import type { Step } from './define-step';

/** `newer`: written by a version of Lackmus we do not know; it is to be left as it is. */
export type Upgrade =
  | { readonly status: 'current'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly status: 'newer' }
  | { readonly status: 'broken'; readonly reason: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leads a stored value to version `target`, step by step. The value itself is not changed. */
export function upgrade(stored: unknown, steps: readonly Step[], target: number): Upgrade {
  if (!isRecord(stored)) return { status: 'broken', reason: 'not an object' };
  const { schema } = stored;
  if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1)
    return { status: 'broken', reason: 'no schema version' };
  if (schema > target) return { status: 'newer' };
  let value = stored;
  for (let version = schema; version < target; version += 1) {
    const step = steps.find(({ from }) => from === version);
    if (!step) return { status: 'broken', reason: `no step from version ${version}` };
    try {
      value = { ...step.migrate(structuredClone(value)), schema: version + 1 };
    } catch (error) {
      return { status: 'broken', reason: `step ${version}: ${String(error)}` };
    }
  }
  return { status: 'current', value };
}
