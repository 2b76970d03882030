import { diff3Merge, diffComm, diffIndices } from 'node-diff3';

/** A piece both sides agree on, or one where the writer has to choose. */
export type MergeRegion =
  | { readonly kind: 'agreed'; readonly text: string }
  | { readonly kind: 'choice'; readonly mine: string; readonly theirs: string; readonly base?: string };

export interface MergeProposal {
  readonly regions: readonly MergeRegion[];
  /** The merged text where nothing is left to choose. A person has to read it: nobody has written it yet. */
  readonly text?: string;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Words with the space after them, signs and line breaks. A word carries its space so that changes to
 * neighbouring words count as the same place.
 */
export function mergeTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const isSpace = /^[^\S\n\r]+$/u.test(segment);
    const last = tokens.at(-1);
    if (isSpace && last !== undefined && !/[\n\r]$/u.test(last)) tokens[tokens.length - 1] = last + segment;
    else tokens.push(segment);
  }
  return tokens;
}

/** Without a common ancestor every difference is a choice. */
const compareTwo = (mine: string[], theirs: string[]): MergeRegion[] =>
  diffComm(mine, theirs).map((piece) =>
    piece.common
      ? { kind: 'agreed', text: piece.common.join('') }
      : { kind: 'choice', mine: piece.buffer1.join(''), theirs: piece.buffer2.join('') },
  );

const mergeThree = (base: string[], mine: string[], theirs: string[]): MergeRegion[] =>
  diff3Merge(mine, base, theirs, { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
    conflict
      ? {
          kind: 'choice',
          mine: conflict.a.join(''),
          theirs: conflict.b.join(''),
          base: conflict.o.join(''),
        }
      : { kind: 'agreed', text: (ok ?? []).join('') },
  );

/** Merges two texts by words, from the text both come from where it is known. */
export function proposeMerge({
  base,
  mine,
  theirs,
}: {
  readonly base?: string | undefined;
  readonly mine: string;
  readonly theirs: string;
}): MergeProposal {
  const [a, b] = [mergeTokens(mine), mergeTokens(theirs)];
  const regions = base === undefined ? compareTwo(a, b) : mergeThree(mergeTokens(base), a, b);
  const agreed = regions.flatMap((region) => (region.kind === 'agreed' ? [region.text] : []));
  return agreed.length === regions.length ? { regions, text: agreed.join('') } : { regions };
}

const distance = (a: string[], b: string[]): number =>
  diffIndices(a, b).reduce((sum, { buffer1, buffer2 }) => sum + buffer1[1] + buffer2[1], 0);

/**
 * Of the earlier states of `mine`, newest first, the one `theirs` most likely goes on from: the nearest by
 * words. Undefined where none shares more than half of its words with `theirs`.
 */
export function likelyBase(earlier: readonly string[], theirs: string): string | undefined {
  const target = mergeTokens(theirs);
  let best: { text: string; distance: number } | undefined;
  for (const text of earlier) {
    const tokens = mergeTokens(text);
    const found = distance(tokens, target);
    const isAkin = found < (tokens.length + target.length) / 2;
    if (isAkin && (!best || found < best.distance)) best = { text, distance: found };
  }
  return best?.text;
}
