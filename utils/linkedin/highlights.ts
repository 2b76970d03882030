import type { Severity } from '@/utils/engine/types';

const severities: readonly Severity[] = ['polish', 'consider', 'stop'];
const styleMark = 'data-lackmus';
const nameOf = (severity: Severity) => `lackmus-${severity}`;

const rules = `
::highlight(lackmus-stop) { text-decoration: underline solid 2px #d8394f; text-underline-offset: 3px; }
::highlight(lackmus-consider) { text-decoration: underline wavy 1.5px #9a63c0; text-underline-offset: 3px; }
::highlight(lackmus-polish) { text-decoration: underline dotted 2px #3f7fe6; text-underline-offset: 3px; }
`;

export interface MarkedRange {
  readonly severity: Severity;
  readonly range: Range;
}

/** The underlines of one composer; several share the page's registry. */
export interface Highlights {
  /** Draws these and no others, in the root that holds the editor now. */
  draw(root: Document | ShadowRoot, marks: readonly MarkedRange[]): void;
  clear(): void;
}

const isSupported = () =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

const registered = (severity: Severity): Highlight => {
  const known = CSS.highlights.get(nameOf(severity));
  if (known) return known;
  const fresh = new Highlight();
  fresh.priority = severities.indexOf(severity);
  CSS.highlights.set(nameOf(severity), fresh);
  return fresh;
};

/** Firefox guards `adoptedStyleSheets` from content scripts in some versions: a style element does the same there. */
const addStyle = (root: Document | ShadowRoot): (() => void) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = rules;
    style.setAttribute(styleMark, '');
    (root instanceof Document ? root.head : root).append(style);
    return () => style.remove();
  }
};

const isOurs = (sheet: CSSStyleSheet) => {
  const [first] = sheet.cssRules;
  return first?.cssText.startsWith('::highlight(lackmus-') === true;
};

/** Takes away what an earlier instance left that could not clean up after itself. */
export const removeHighlightRemains = (root: Document | ShadowRoot): void => {
  if (!isSupported()) return;
  for (const severity of severities) CSS.highlights.delete(nameOf(severity));
  for (const style of root.querySelectorAll(`style[${styleMark}]`)) style.remove();
  try {
    const sheets = [...root.adoptedStyleSheets];
    if (sheets.some(isOurs)) root.adoptedStyleSheets = sheets.filter((sheet) => !isOurs(sheet));
  } catch {
    // Where the sheets are guarded, we never put one there.
  }
};

/** Nothing of it stays on the page after the signal aborts. Without the Custom Highlight API it does nothing. */
export const createHighlights = (signal: AbortSignal): Highlights => {
  let drawn: readonly MarkedRange[] = [];
  let styled: { readonly root: Document | ShadowRoot; readonly remove: () => void } | undefined;

  const forget = () => {
    for (const { severity, range } of drawn) {
      const highlight = CSS.highlights.get(nameOf(severity));
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(nameOf(severity));
    }
    drawn = [];
  };
  const style = (root: Document | ShadowRoot) => {
    if (styled?.root === root) return;
    styled?.remove();
    styled = { root, remove: addStyle(root) };
  };
  const draw = (root: Document | ShadowRoot, marks: readonly MarkedRange[]) => {
    if (!isSupported() || signal.aborted) return;
    style(root);
    forget();
    for (const { severity, range } of marks) registered(severity).add(range);
    drawn = marks;
  };
  const clear = () => {
    if (isSupported()) forget();
  };
  signal.addEventListener('abort', () => {
    clear();
    styled?.remove();
    styled = undefined;
  });
  return { draw, clear };
};
