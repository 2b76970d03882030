import '@/assets/styles/pages.css';
import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { App } from '@/components/library/app';
import type { Frame, InsertResult, LibraryActions } from '@/components/library/actions';
import type { CatalogueEntry } from '@/components/options/contract';
import { OptionsPage } from '@/components/options/options-page';
import { WelcomePage } from '@/components/options/welcome-page';
import { createLibraryStore } from '@/utils/state/library';
import { createSessionStore, type TabView } from '@/utils/state/session';
import { chooseSampleFile, sampleDesk } from './sample-backup';
import {
  type Lang,
  manyDrafts,
  sampleBin,
  sampleDrafts,
  sampleReport,
  sampleRevisions,
  sampleSnippets,
} from './samples';
import { sampleLibrarySync, sampleSync } from './sync-sample';

const nothing = () => undefined;

function libraryActions(store: ReturnType<typeof createLibraryStore>, lang: Lang): LibraryActions {
  return {
    saveDraft: async (edit) => ({ ...sampleDrafts(lang, Date.now())[0]!, ...edit, id: edit.id ?? 'draft0' }),
    editDraft: async ({ id, change }) => {
      const params = new URLSearchParams(location.search);
      if (params.has('failing')) throw Object.assign(new Error(), { code: 'quota' });
      const known = store.getState().drafts.find((each) => each.id === id);
      const draft = { ...(known ?? sampleDrafts(lang, Date.now())[0]!), id, vv: { here: 1 } };
      if (!params.has('elsewhere')) return { outcome: 'saved', draft: { ...draft, ...change } };
      const text = draft.text.replace(/\n\n.*?\. /, '\n\n').replace('120', '96');
      return { outcome: 'elsewhere', draft: { ...draft, text } };
    },
    listRevisions: async () => sampleRevisions(lang, Date.now()),
    markDrafts: async (marks) => {
      const changes = new Map(marks.map(({ id, change }) => [id, change]));
      store.setState(({ drafts }) => ({
        drafts: drafts.map((draft) => ({ ...draft, ...changes.get(draft.id) })),
      }));
    },
    listBin: async () => sampleBin(lang, Date.now()),
    emptyBin: async () => undefined,
    reload: async () => undefined,
    readSort: () => 'edited',
    keepSort: nothing,
    deleteDrafts: async (ids) =>
      store.setState(({ drafts }) => ({ drafts: drafts.filter(({ id }) => !ids.includes(id)) })),
    restoreDrafts: async () => store.setState({ drafts: sampleDrafts(lang, Date.now()) }),
    saveSnippet: async () => sampleSnippets(lang)[0]!,
    saveSnippets: async () => undefined,
    deleteSnippets: async (ids) =>
      store.setState(({ snippets }) => ({ snippets: snippets.filter(({ id }) => !ids.includes(id)) })),
    restoreSnippets: async () => store.setState({ snippets: sampleSnippets(lang) }),
    insert: async (): Promise<InsertResult> => 'not-empty',
    append: async (): Promise<InsertResult> => 'written',
    replace: async (): Promise<InsertResult> => 'written',
    insertAtCaret: async (): Promise<InsertResult> => 'written',
    applyFix: nothing,
    setAudience: nothing,
    showHint: nothing,
    acceptHint: nothing,
    disableRule: nothing,
    openRule: nothing,
    openLinkedIn: nothing,
    openSettings: nothing,
    openBackup: nothing,
    putOffBackup: nothing,
    stopBackupReminder: nothing,
    keepOpen: nothing,
    openWindow: nothing,
    copy: async () => undefined,
    keepText: nothing,
    recallText: async () => sampleReport({ lang }).text,
  };
}

function tabOf(kind: string | null, lang: Lang): TabView {
  if (kind === 'composer')
    return {
      kind,
      composer: {
        composerId: 'a',
        channel: 'post',
        audience: 'public',
        text: '',
        report: sampleReport({ lang }),
      },
    };
  if (kind === 'unseen')
    return {
      kind,
      anchors: {
        url: 'https://www.linkedin.com/feed/',
        anchors: { "[data-sdui-screen*='sharing.ShareCompose']": 0, '.ql-editor': 0, "[role='dialog']": 1 },
      },
    };
  return { kind: 'away' };
}

export function showApp(params: URLSearchParams, lang: Lang, root: Element): void {
  const library = createLibraryStore();
  const session = createSessionStore();
  const isEmpty = params.has('empty');
  library.setState({
    status: params.has('loading') ? 'loading' : params.has('unreadable') ? 'failed' : 'ready',
    problem: params.has('unreadable') || params.has('stale') ? 'database-unavailable' : undefined,
    hidden: params.has('hidden') ? { newer: 2, quarantined: 1 } : undefined,
    drafts: isEmpty
      ? []
      : params.has('many')
        ? manyDrafts(lang, Date.now(), 1000)
        : sampleDrafts(lang, Date.now()).map((draft) => ({ ...draft, createdAt: 1 })),
    snippets: isEmpty ? [] : sampleSnippets(lang),
  });
  const backup = params.has('due') ? { isReminderOn: true, lastBackupAt: 1, askedAt: 0 } : undefined;
  session.setState({ tab: tabOf(params.get('tab'), lang), backup });
  const frame = (params.get('frame') ?? 'popup') as Frame;
  const actions = libraryActions(library, lang);
  render(
    <App
      library={library}
      session={session}
      frame={frame}
      sync={sampleLibrarySync(params, lang)}
      actions={isEmpty ? { ...actions, recallText: async () => '' } : actions}
    />,
    root,
  );
}

function sampleCatalogue(lang: Lang): CatalogueEntry[] {
  const report = sampleReport({ lang });
  return report.hints.map((hint) => {
    const quote = report.text.slice(hint.start, hint.end);
    return {
      ...hint,
      id: hint.ruleId,
      language: lang,
      flags: [`… ⟦${quote}⟧ …`],
      passes: [report.text.slice(0, 60)],
      source: 'Benoit, image repair',
    };
  });
}

export function showOptions(params: URLSearchParams, lang: Lang, root: Element): void {
  const settings = createStore(() => ({
    ...createSessionStore().getState().choices,
    disabledRules: sampleCatalogue(lang)
      .slice(5)
      .map(({ id }) => id),
    acceptedHints: ['a', 'b'],
    glossary: ['ThermoConnect', 'WTT'],
  }));
  const actions = {
    change: async (part: object) => settings.setState(part),
    remindOfBackup: async () => undefined,
    changeShortcuts: nothing,
    finishWelcome: nothing,
  };
  if (params.has('welcome')) return render(<WelcomePage settings={settings} actions={actions} />, root);
  const step = params.get('backup') ?? '';
  const lastBackupAt = step === '' ? 0 : Date.now() - 3 * 24 * 3_600_000;
  render(
    <OptionsPage
      settings={settings}
      backup={createStore(() => ({ isReminderOn: true, lastBackupAt, askedAt: 0 }))}
      desk={sampleDesk(step, lang)}
      catalogue={sampleCatalogue(lang)}
      shortcuts={[
        { name: 'popup', keys: 'Alt+Shift+L' },
        { name: 'toggle-hints', keys: 'Alt+Shift+H' },
        { name: 'next-hint', keys: '' },
        { name: 'save-draft', keys: 'Alt+Shift+S' },
      ]}
      actions={actions}
      sync={sampleSync(params)}
      wanted={params.get('rule') ?? undefined}
    />,
    root,
  );
  if (step !== '') chooseSampleFile(step);
}
