import type { BrowserName } from '@/scripts/tools/find-program';
import { account, type DavServer } from '@/tests/servers/server';
import type { Draft } from '@/utils/library/types';
import type { Conflict, Resolution, SyncSnapshot } from '@/utils/state/sync';
import { poll } from './backend';
import { Lab } from './lab';
import { permittedCopy } from './permitted';
import { ask } from './stored-library';

interface Library {
  readonly drafts: readonly Draft[];
  readonly snippets: readonly { readonly trigger: string; readonly text: string }[];
}

/** A browser with a profile of its own at one server; it is spoken to as the extension's pages do. */
export async function startDevice(browser: BrowserName, server: DavServer) {
  const extension = permittedCopy(browser);
  const lab = await Lab.start(browser, { window: 'none', extension, server: server.url });
  const say = (type: string, data: unknown = null) => ask(lab.agent, type, data);
  const sync = async () => (await say('readSync')) as SyncSnapshot;
  const library = async () => (await say('listLibrary')) as Library;

  /** A round from now on, to its end. */
  async function round(): Promise<SyncSnapshot> {
    const before = Date.now();
    await say('syncNow');
    return poll('the end of the round', async () => {
      const state = await sync();
      const way = state.ways.find(({ name }) => name === 'webdav');
      const isOver = way?.trouble !== undefined || (way?.doneAt ?? 0) >= before;
      return !state.isRunning && isOver && state;
    });
  }

  return {
    lab,
    extension,
    sync,
    round,
    connect: (folder: string) => say('connectWebdav', { address: server.url, folder, ...account }),
    code: async () => (await say('showSyncCode')) as string,
    unlock: (code: string) => say('enterSyncCode', code),
    save: async (draft: Partial<Draft> & { readonly text: string }) =>
      (await say('saveDraft', draft)) as Draft,
    saveSnippet: (snippet: { readonly name: string; readonly trigger: string; readonly text: string }) =>
      say('saveSnippet', snippet),
    edit: async (id: string, change: Partial<Draft>) => {
      const draft = (await library()).drafts.find((one) => one.id === id);
      return say('editDraft', { id, change, basis: draft?.vv });
    },
    remove: (id: string) => say('deleteDrafts', [id]),
    library,
    texts: async () => (await library()).drafts.map(({ text }) => text).toSorted(),
    conflict: async (id: string) => (await say('readConflict', { kind: 'draft', id })) as Conflict | null,
    answer: ({ kind, id, version }: Conflict, resolution: Resolution) =>
      say('answerConflict', { kind, id, version, resolution }),
  };
}

export type Device = Awaited<ReturnType<typeof startDevice>>;
