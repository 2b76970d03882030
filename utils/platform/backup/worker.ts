import type { ImportPreview, Outcome, Progress } from '@/utils/library/backup-task';
import { countImport, type ImportCounts, importKinds, type ImportPlan } from '@/utils/library/plan-import';
import { createDatabase } from '../database';
import { createLibrary } from '../library';
import { faultOf } from './fault-of';

/** What the page asks of the worker. */
export type Order =
  | { readonly what: 'save'; readonly settings: unknown }
  | { readonly what: 'preview'; readonly file: File }
  | { readonly what: 'load'; readonly file: File }
  | { readonly what: 'cancel' };

export interface Loaded {
  readonly counts: ImportCounts;
  readonly settings: unknown;
}

/** What the worker tells the page. */
export type Word =
  | { readonly progress: Progress }
  | { readonly outcome: Outcome<Blob | ImportPreview | Loaded> };

/** More rows than these nobody reads. */
const entriesShown = 500;
const titleLength = 200;
/** Milliseconds between two words on the progress. */
const tellEvery = 100;

function entriesOf({ drafts, snippets }: ImportPlan): ImportPreview['entries'] {
  const all = [
    ...drafts.map((step) => ({ ...step, of: 'draft' as const, title: step.incoming.title })),
    ...snippets.map((step) => ({ ...step, of: 'snippet' as const, title: step.incoming.name })),
  ];
  return importKinds
    .flatMap((kind) => all.filter((step) => step.kind === kind))
    .slice(0, entriesShown)
    .map(({ of, title, kind }) => ({ kind: of, title: title.slice(0, titleLength), outcome: kind }));
}

const tell = (word: Word): void => postMessage(word);

function tellProgress(): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < tellEvery && done < total) return;
    last = now;
    tell({ progress: { done, total } });
  };
}

const stopping = new AbortController();
const database = createDatabase();
const library = createLibrary(database, { now: Date.now, newId: () => crypto.randomUUID() });

async function carryOut(order: Exclude<Order, { what: 'cancel' }>): Promise<Blob | ImportPreview | Loaded> {
  if (order.what === 'save')
    return new Blob([await library.exportBackup(order.settings)], { type: 'application/json' });
  const text = await order.file.text();
  if (order.what === 'preview') {
    const { plan, skipped, hasSettings } = await library.previewImport(text);
    return { counts: countImport(plan), entries: entriesOf(plan), skipped, hasSettings };
  }
  const options = { signal: stopping.signal, onProgress: tellProgress() };
  const { plan, settings } = await library.importBackup(text, options);
  return { counts: countImport(plan), settings };
}

addEventListener('message', async ({ data: order }: MessageEvent<Order>) => {
  if (order.what === 'cancel') return stopping.abort();
  try {
    tell({ outcome: { ok: true, value: await carryOut(order) } });
  } catch (error) {
    tell({ outcome: { ok: false, fault: faultOf(error) } });
  }
});
