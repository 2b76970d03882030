import { interopOutlet } from './selectors';

/** The document and LinkedIn's open shadow roots, where composers may be. Cheap: no walk over the page. */
export const openRoots = (page: Document): readonly (Document | ShadowRoot)[] => {
  const shadows = [...page.querySelectorAll(interopOutlet)].flatMap((host) =>
    host.shadowRoot ? [host.shadowRoot] : [],
  );
  return [page, ...shadows];
};

/** The document or shadow root that holds a node; the document for a node that is in none. */
export const rootOf = (node: Node): Document | ShadowRoot => {
  const root = node.getRootNode();
  if (root instanceof ShadowRoot || root instanceof Document) return root;
  return node.ownerDocument ?? document;
};

/** The parent across shadow boundaries. */
export const parentAcross = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** `closest` that goes on outside an open shadow root. */
export const closestAcross = (element: Element, selector: string): Element | null => {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : null;
};
