import type { FoundComposer } from './find-composers';
import { readReplyContext } from './reply-context';
import { closestAcross } from './roots';
import { replyAnchors } from './selectors';

const urn = /urn:li:(?:activity|ugcPost|share|comment):\(?[\w:,-]+/;

const urnIn = (element: Element | null): string | undefined => {
  const names = ['componentkey', 'data-urn', 'data-id', 'id'];
  return names.map((name) => element?.getAttribute(name)?.match(urn)?.[0]).find((found) => found);
};

const nearestUrn = (element: Element): string | undefined => {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const found = urnIn(node);
    if (found) return found;
  }
  return urnIn(closestAcross(element, replyAnchors.post)?.querySelector("[componentkey*='urn:li:']") ?? null);
};

/** Enough to tell one answered text from another; nothing of the text can be read from it. */
const digest = (text: string) => {
  let hash = 5381;
  for (const sign of text) hash = (hash * 33 + (sign.codePointAt(0) ?? 0)) % 4_294_967_291;
  return hash.toString(36);
};

const subjectOf = ({ element, anchor }: FoundComposer): string => {
  const path = element.ownerDocument.location.pathname;
  if (anchor.channel === 'post') return path.match(/^\/company\/[^/]+/)?.[0] ?? 'own';
  if (anchor.channel !== 'comment') return path;
  return `${nearestUrn(element) ?? path}#${digest(readReplyContext(element) ?? '')}`;
};

/** Names the same composer again after a reload or a crash: channel and page, or the thing answered. */
export const journalKeyOf = (found: FoundComposer): string => `${found.anchor.channel}:${subjectOf(found)}`;
