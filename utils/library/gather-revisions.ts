import type { Revision } from './types';

/** Saves that follow each other within this time are one step of writing. In ms. */
const step = 2 * 60_000;

/**
 * Of revisions, newest first, those worth a line: the last of each two minutes of writing, the very first, and what
 * stands nowhere else.
 */
export function gatherRevisions(revisions: readonly Revision[]): readonly Revision[] {
  let shown = Number.POSITIVE_INFINITY;
  return revisions.filter(({ at, isAside }, index) => {
    if (isAside || index === revisions.length - 1) return true;
    if (shown - at < step) return false;
    shown = at;
    return true;
  });
}
