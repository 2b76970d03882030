import { openRoots } from './roots';
import { composerAnchors, interopOutlet, type ComposerAnchor } from './selectors';

/** An editable element of a known kind, and the name that finds it again when LinkedIn swaps the node. */
export interface FoundComposer {
  readonly element: HTMLElement;
  readonly anchor: ComposerAnchor;
  readonly key: string;
}

const isOnPath = (anchor: ComposerAnchor, path: string) =>
  anchor.path === undefined || anchor.path.test(path);

const nameOf = (box: Element | null): string =>
  ['componentkey', 'data-urn', 'data-id', 'data-test-modal-id', 'data-sdui-screen', 'id']
    .map((name) => box?.getAttribute(name))
    .find((value) => value) ?? '';

/** The thing a box is about: the post's or comment's urn, where the box has no name of its own. */
const subjectOf = (element: HTMLElement, anchor: ComposerAnchor): string => {
  const box = element.closest(anchor.box);
  const own = nameOf(box);
  if (own || anchor.channel === 'post' || anchor.channel === 'article') return own;
  return nameOf(box?.parentElement?.closest("[data-urn], [data-id], [componentkey*='urn:li']") ?? null);
};

const keyOf = (element: HTMLElement, anchor: ComposerAnchor): string =>
  `${anchor.id}:${subjectOf(element, anchor)}`;

/** The known composer an element is, or nothing: headline, search and unknown fields are left alone. */
export const recogniseComposer = (element: Element, path: string): FoundComposer | undefined => {
  if (!(element instanceof HTMLElement)) return undefined;
  const anchor = composerAnchors.find((known) => isOnPath(known, path) && element.matches(known.selector));
  return anchor && { element, anchor, key: keyOf(element, anchor) };
};

/** All known composers in the document and LinkedIn's open shadow roots, each once, in document order by root. */
export const findComposers = (page: Document): readonly FoundComposer[] => {
  const path = page.location.pathname;
  const selector = composerAnchors
    .filter((anchor) => isOnPath(anchor, path))
    .map((anchor) => anchor.selector)
    .join(', ');
  return openRoots(page)
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .flatMap((element) => recogniseComposer(element, path) ?? []);
};

/** How often each anchor matches: what a user may copy into a bug report. No text of the page. */
export const countAnchors = (page: Document): Readonly<Record<string, number>> => {
  const roots = openRoots(page);
  const count = (selector: string) =>
    roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0);
  return Object.fromEntries([
    ...composerAnchors.flatMap((anchor) => [
      [anchor.id, count(anchor.selector)],
      [`${anchor.id} box`, count(anchor.box)],
    ]),
    ['interop outlet', count(interopOutlet)],
    ['text box', count("[contenteditable='true'][role='textbox']")],
    ['modal dialog', count('dialog:modal')],
  ]);
};
