import { diffArrays } from 'diff';

/** A stretch of text that both versions have, or only the later or the earlier one. */
export interface Passage {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How long the exact comparison may take, in ms; what takes longer is shown as replaced. */
const patience = 400;

/**
 * A word, a blank, or a run of other signs, so that no emoji is torn. `Intl.Segmenter` would do it too, but takes
 * seconds for an article.
 */
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\s|[^\p{L}\p{N}\s]+/gu;
const tokensOf = (text: string): string[] => text.match(token) ?? [];
const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

/** A blank between two changed words belongs to the change: two sentences are easier to read than ten words. */
const isGap = ({ kind, text }: Passage): boolean => kind === 'same' && /^[ \t\u00A0]+$/u.test(text);

/** Puts what was removed and added between two stretches of the same text together, removed first. */
function gather(passages: readonly Passage[]): Passage[] {
  const gathered: Passage[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') gathered.push({ kind: 'removed', text: removed });
    if (added !== '') gathered.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [at, passage] of passages.entries()) {
    const { kind, text } = passage;
    const isWithin = removed !== '' && added !== '' && at + 1 < passages.length && isGap(passage);
    if (kind !== 'added' && (kind === 'removed' || isWithin)) removed += text;
    if (kind !== 'removed' && (kind === 'added' || isWithin)) added += text;
    if (kind !== 'same' || isWithin) continue;
    flush();
    gathered.push(passage);
  }
  flush();
  return gathered;
}

/**
 * What changed from `before` to `after`, word by word. What is the same and removed makes up `before`, what is
 * the same and added `after`, sign by sign.
 */
export function compareWords(before: string, after: string): readonly Passage[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { timeout: patience });
  const whole: Passage[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (!changes) return whole.filter(({ text }) => text !== '');
  return gather(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** How many words were added and removed; signs and blanks do not count. */
export function countChanges(passages: readonly Passage[]): {
  readonly added: number;
  readonly removed: number;
} {
  const count = (kind: Passage['kind']) =>
    passages
      .filter((passage) => passage.kind === kind)
      .flatMap(({ text }) => tokensOf(text))
      .filter(isWord).length;
  return { added: count('added'), removed: count('removed') };
}
