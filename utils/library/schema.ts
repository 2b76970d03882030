import * as v from 'valibot';
import type { Audience, Channel, Language } from '@/utils/engine/types';
import type { Draft, DraftStatus, JournalEntry, Revision, Snippet } from './types';

const moment = v.pipe(v.number(), v.finite());
const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const channelSchema = v.picklist(['post', 'comment', 'article', 'message'] satisfies Channel[]);
export const audienceSchema = v.picklist([
  'public',
  'customers',
  'employees',
  'investors',
  'candidates',
  'peers',
] satisfies Audience[]);
export const languageSchema = v.picklist(['auto', 'de', 'en'] satisfies ('auto' | Language)[]);
export const statusSchema = v.picklist([
  'idea',
  'writing',
  'review',
  'ready',
  'posted',
] satisfies DraftStatus[]);

/** `{device: counter}`; an empty one is a version nobody has published. */
export const versionVectorSchema = v.record(id, counter);

export const readingRecordSchema = v.object({
  at: moment,
  value: v.number(),
  counts: v.record(v.string(), v.number()),
});

export const draftSchema = v.object({
  schema: v.literal(1),
  id,
  title: v.string(),
  text: v.string(),
  channel: channelSchema,
  audience: audienceSchema,
  language: languageSchema,
  tags: v.array(v.string()),
  status: statusSchema,
  pinned: v.boolean(),
  createdAt: moment,
  updatedAt: moment,
  postedAt: v.optional(moment),
  readingHistory: v.array(readingRecordSchema),
  vv: versionVectorSchema,
}) satisfies v.GenericSchema<Draft>;

/** What can be typed after `;`: letters of any script and digits. */
export const triggerPattern = /^[\p{L}\p{N}]{1,40}$/u;

export const snippetSchema = v.object({
  schema: v.literal(1),
  id,
  name: v.string(),
  trigger: v.pipe(v.string(), v.regex(triggerPattern)),
  text: v.string(),
  tags: v.array(v.string()),
  createdAt: moment,
  updatedAt: moment,
  vv: versionVectorSchema,
}) satisfies v.GenericSchema<Snippet>;

export const revisionSchema = v.object({
  id,
  draftId: id,
  at: moment,
  title: v.string(),
  text: v.string(),
  isAside: v.optional(v.boolean()),
}) satisfies v.GenericSchema<Revision>;

export const journalEntrySchema = v.object({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  channel: channelSchema,
  text: v.string(),
  at: moment,
}) satisfies v.GenericSchema<JournalEntry>;

export const draftInputSchema = v.object({
  ...v.partial(v.omit(draftSchema, ['schema', 'vv', 'createdAt', 'updatedAt', 'text'])).entries,
  text: draftSchema.entries.text,
});

/** The changes an editor sends; what it did not touch is left out. */
export const draftEditSchema = v.object({
  id,
  change: v.partial(v.omit(draftInputSchema, ['id'])),
  basis: v.optional(versionVectorSchema),
  keepAs: v.optional(id),
});

/** What is set in the list, without the text. */
export const draftMarkSchema = v.object({
  id,
  change: v.partial(v.pick(draftSchema, ['status', 'tags', 'pinned', 'postedAt'])),
});

export const snippetInputSchema = v.object({
  ...v.partial(v.omit(snippetSchema, ['schema', 'vv', 'createdAt', 'updatedAt', 'name', 'trigger', 'text']))
    .entries,
  name: snippetSchema.entries.name,
  trigger: snippetSchema.entries.trigger,
  text: snippetSchema.entries.text,
});
