import { render } from 'preact';
import { ComposerUi } from '@/components/composer/composer-ui';
import {
  type ComposerActions,
  type ComposerState,
  createComposerStore,
  type Rect,
} from '@/utils/state/composer';
import type { State } from '@/utils/engine/types';
import css from '@/assets/styles/composer.css?inline';
import { drawComposer } from './linkedin';
import { type Lang, sampleDrafts, sampleReport, sampleSnippets } from './samples';

const rectOf = (element: Element | null): Rect => {
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, width, height };
};

function underline(editor: Element, report: ReturnType<typeof sampleReport>): void {
  const node = editor.firstChild;
  if (!node) return;
  for (const severity of ['stop', 'consider', 'polish'] as const) {
    const ranges = report.hints
      .filter((hint) => hint.severity === severity)
      .map((hint) => {
        const range = new Range();
        range.setStart(node, hint.start);
        range.setEnd(node, hint.end);
        return range;
      });
    CSS.highlights.set(`lackmus-${severity}`, new Highlight(...ranges));
  }
}

const nothing = () => undefined;

function actionsOn(store: ReturnType<typeof createComposerStore>): ComposerActions {
  const names = [
    'closePanel',
    'stepHint',
    'closeHint',
    'applyFix',
    'acceptHint',
    'disableRule',
    'setAudience',
    'saveDraft',
    'loadDraft',
    'insertSnippet',
    'restoreText',
    'dismissRestore',
    'dismissNotice',
    'openLibrary',
    'openRule',
    'movePanel',
    'fillPlaceholders',
    'cancelPlaceholders',
    'openHint',
  ] as const;
  const idle = Object.fromEntries(names.map((name) => [name, nothing]));
  return {
    ...idle,
    togglePanel: () => store.setState(({ isPanelOpen }) => ({ isPanelOpen: !isPanelOpen })),
    movePanel: (panelPlace: ComposerState['panelPlace']) => store.setState({ panelPlace }),
    stepHint: nothing,
  } as unknown as ComposerActions;
}

export function showComposer(params: URLSearchParams, lang: Lang, theme: 'light' | 'dark'): void {
  const shows = new Set((params.get('show') ?? '').split(','));
  const report = sampleReport({ lang, state: (params.get('state') ?? 'stop') as State });
  const dialog = drawComposer(report.text, theme);
  const editor = dialog.querySelector('#editor');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `::highlight(lackmus-stop){text-decoration:underline solid 2px #d8394f}
    ::highlight(lackmus-consider){text-decoration:underline wavy 1.5px #9a63c0}
    ::highlight(lackmus-polish){text-decoration:underline dotted 2px #3f7fe6}`,
  );
  document.adoptedStyleSheets = [sheet];
  if (editor) underline(editor, report);
  const host = document.createElement('lackmus-preview');
  const root = host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  own.replaceSync(css);
  root.adoptedStyleSheets = [own];
  dialog.append(host);
  const store = createComposerStore({ channel: 'post', audience: 'public' });
  const words = [...(CSS.highlights.get('lackmus-stop') ?? [])][1];
  const state: Partial<ComposerState> = {
    text: report.text,
    report,
    theme,
    drafts: sampleDrafts(lang, Date.now()),
    snippets: sampleSnippets(lang),
    anchor: rectOf(editor),
    frame: rectOf(dialog),
    obstacles: [...dialog.querySelectorAll('button')].map((each) => rectOf(each)),
    isPanelOpen: shows.has('panel'),
    ...(shows.has('card') && {
      openHint: report.hints[params.has('fix') ? 0 : 1]?.fingerprint,
      openHintRect: words instanceof Range ? words.getBoundingClientRect() : undefined,
      isHintFocused: shows.has('focus'),
    }),
    ...(shows.has('restore') && {
      restore: {
        key: 'post',
        channel: 'post',
        text: report.text,
        at: new Date(2026, 10, 24, 10, 42).getTime(),
      },
    }),
    ...(shows.has('notice') && {
      notice: { id: 'loadReplaces', tone: 'info', action: { label: 'replace', run: nothing } },
    }),
    ...(shows.has('filling') && {
      filling: {
        snippet: sampleSnippets(lang)[2]!,
        names: lang === 'de' ? ['Zahl', 'Vorjahreswert'] : ['figure', 'last year'],
      },
    }),
  };
  store.setState(state);
  render(<ComposerUi store={store} actions={actionsOn(store)} />, root);
}
