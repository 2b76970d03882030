import * as v from 'valibot';
import {
  draftEditSchema,
  draftInputSchema,
  draftMarkSchema,
  journalEntrySchema,
  snippetInputSchema,
} from '@/utils/library/schema';
import type { BackgroundProtocol } from './protocol';
import { settingsSchema } from './settings-schema';
import type { DataOf } from './wire';

/** `content`: a script of ours in a LinkedIn page. `page`: popup, side panel, options. */
export type Caller = 'content' | 'page';

export interface VerbRule<Data> {
  readonly callers: readonly Caller[];
  readonly data: v.GenericSchema<unknown, Data>;
}

const nothing = v.null();
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const ids = v.pipe(v.array(id), v.maxLength(10_000));
const refs = v.pipe(v.array(v.object({ kind: v.picklist(['draft', 'snippet']), id })), v.maxLength(20_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = v.object({ stop: count, consider: count, polish: count, questions: count });
const page = v.custom<DataOf<BackgroundProtocol['openPage']>>(
  (name) =>
    typeof name === 'string' && /^(library|options|backup|sync|rule:[a-z0-9]+(?:[/-][a-z0-9]+)*)$/.test(name),
);

const address = v.pipe(v.string(), v.maxLength(2000));
const short = v.pipe(v.string(), v.maxLength(1000));
const webdav = v.object({ address, folder: short, user: short, password: short });
const thing = v.object({ kind: v.picklist(['draft', 'snippet']), id });
const answer = v.object({
  ...thing.entries,
  version: v.string(),
  resolution: v.variant('how', [
    v.object({ how: v.literal('keep'), side: count }),
    v.object({ how: v.literal('both') }),
    v.object({ how: v.literal('merged'), text: v.string() }),
  ]),
});

const content: readonly Caller[] = ['content'];
const pages: readonly Caller[] = ['page'];
const both: readonly Caller[] = ['content', 'page'];

/** Who may ask the background for what, and with which data. */
export const verbs: {
  readonly [Verb in keyof BackgroundProtocol]: VerbRule<DataOf<BackgroundProtocol[Verb]>>;
} = {
  openComposer: { callers: content, data: nothing },
  reportCounts: { callers: content, data: v.nullable(counts) },
  composerChanged: { callers: content, data: nothing },
  getSettings: { callers: both, data: nothing },
  changeSettings: { callers: both, data: v.partial(settingsSchema) },
  listLibrary: { callers: both, data: nothing },
  saveDraft: { callers: both, data: draftInputSchema },
  editDraft: { callers: both, data: draftEditSchema },
  markDrafts: { callers: pages, data: v.pipe(v.array(draftMarkSchema), v.maxLength(10_000)) },
  deleteDrafts: { callers: pages, data: ids },
  restoreDrafts: { callers: pages, data: ids },
  listRevisions: { callers: pages, data: id },
  saveSnippet: { callers: pages, data: snippetInputSchema },
  saveSnippets: { callers: pages, data: v.pipe(v.array(snippetInputSchema), v.maxLength(1000)) },
  deleteSnippets: { callers: pages, data: ids },
  restoreSnippets: { callers: pages, data: ids },
  listBin: { callers: pages, data: nothing },
  emptyBin: { callers: pages, data: refs },
  noteImport: { callers: pages, data: nothing },
  writeJournal: { callers: both, data: journalEntrySchema },
  readJournal: { callers: both, data: id },
  dropJournal: { callers: both, data: id },
  readSync: { callers: pages, data: nothing },
  syncNow: { callers: pages, data: nothing },
  syncSoon: { callers: pages, data: nothing },
  setBrowserSync: { callers: pages, data: v.boolean() },
  showSyncCode: { callers: pages, data: nothing },
  enterSyncCode: { callers: pages, data: short },
  changeSyncKey: { callers: pages, data: nothing },
  connectWebdav: { callers: pages, data: webdav },
  beginLogin: { callers: pages, data: address },
  finishLogin: { callers: pages, data: short },
  disconnectWebdav: { callers: pages, data: nothing },
  readConflict: { callers: pages, data: thing },
  answerConflict: { callers: pages, data: answer },
  openPage: { callers: both, data: page },
};
