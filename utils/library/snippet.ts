import type { EditMoment } from './draft';
import { hasSameContent } from './same-content';
import { normaliseTags } from './tags';
import type { Snippet } from './types';
import { bumpVersion } from './version-vector';

export type SnippetChange = Pick<Snippet, 'name' | 'trigger' | 'text'> & {
  readonly tags?: readonly string[];
};

/** A new snippet; `vv` is where its history goes on if one of this id was deleted before. */
export const createSnippet = (
  change: SnippetChange,
  { device, now, id, vv = {} }: EditMoment & { id: string; vv?: Snippet['vv'] },
): Snippet => ({
  schema: 1,
  id,
  name: change.name.trim(),
  trigger: change.trigger,
  text: change.text,
  tags: normaliseTags(change.tags ?? []),
  createdAt: now,
  updatedAt: now,
  vv: bumpVersion(vv, device),
});

/** The snippet after a change; the same object where the change changes nothing. */
export function editSnippet(snippet: Snippet, change: SnippetChange, { device, now }: EditMoment): Snippet {
  const next: Snippet = {
    ...snippet,
    name: change.name.trim(),
    trigger: change.trigger,
    text: change.text,
    tags: normaliseTags(change.tags ?? snippet.tags),
    updatedAt: now,
    vv: bumpVersion(snippet.vv, device),
  };
  return hasSameContent(next, snippet) ? snippet : next;
}

/** The snippet a typed trigger means, case aside; of several the one edited last. */
export function findByTrigger(snippets: readonly Snippet[], trigger: string): Snippet | undefined {
  const wanted = trigger.toLowerCase();
  return snippets
    .filter((each) => each.trigger.toLowerCase() === wanted)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
}
