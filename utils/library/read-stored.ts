import * as v from 'valibot';
import { draftSteps, draftVersion } from './migrations/draft-steps';
import { snippetSteps, snippetVersion } from './migrations/snippet-steps';
import { upgrade } from './migrations/upgrade';
import { draftSchema, snippetSchema } from './schema';
import type { Draft, Snippet } from './types';

/** What a stored value turned out to be. `broken` belongs into quarantine, `newer` stays untouched. */
export type Stored<Item> =
  | { readonly status: 'current'; readonly value: Item }
  | { readonly status: 'newer' }
  | { readonly status: 'broken'; readonly reason: string };

function parse<Item>(schema: v.GenericSchema<unknown, Item>, value: unknown): Stored<Item> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { status: 'current', value: parsed.output };
  const [issue] = parsed.issues;
  return { status: 'broken', reason: `${v.getDotPath(issue) ?? ''}: expected ${issue.expected}` };
}

/** A draft as it came from the database, a backup or another device. */
export function readDraft(stored: unknown): Stored<Draft> {
  const upgraded = upgrade(stored, draftSteps, draftVersion);
  return upgraded.status === 'current' ? parse(draftSchema, upgraded.value) : upgraded;
}

/** A snippet as it came from the database, a backup or another device. */
export function readSnippet(stored: unknown): Stored<Snippet> {
  const upgraded = upgrade(stored, snippetSteps, snippetVersion);
  return upgraded.status === 'current' ? parse(snippetSchema, upgraded.value) : upgraded;
}
