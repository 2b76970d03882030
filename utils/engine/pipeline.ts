import { fingerprinted, isOvertone, type RawHint } from './hints';
import type { Context, Hint, Severity } from './types';

const rank: Readonly<Record<Severity, number>> = { stop: 3, consider: 2, polish: 1 };

/** A page is never all yellow: the most hints of one kind that are shown. */
const capPerKind: Readonly<Record<Severity, number>> = { stop: 6, consider: 3, polish: 2 };

/** From all that was found to what is shown: one hint a span, sorted, named, without what the writer has dealt with. */
export function refine(raw: readonly RawHint[], text: string, context: Context): readonly Hint[] {
  const enabled = dropDisabled(raw, context.disabledRules);
  const single = oneASpan(enabled);
  const named = fingerprinted(sortHints(single), text);
  return capKinds(dropAccepted(named, context.acceptedHints));
}

function dropDisabled(hints: readonly RawHint[], disabled: readonly string[] = []): readonly RawHint[] {
  return disabled.length === 0 ? hints : hints.filter(({ ruleId }) => !disabled.includes(ruleId));
}

function dropAccepted(hints: readonly Hint[], accepted: readonly string[] = []): readonly Hint[] {
  return accepted.length === 0 ? hints : hints.filter(({ fingerprint }) => !accepted.includes(fingerprint));
}

const sortHints = (hints: readonly RawHint[]): readonly RawHint[] =>
  hints.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.ruleId < b.ruleId ? -1 : 1));

/** Of two hints on the same words the graver stays, and what was found before what was heard; a word's hint may stand inside a sentence's. */
function oneASpan(hints: readonly RawHint[]): readonly RawHint[] {
  const kept: RawHint[] = [];
  const byWeight = hints.toSorted(
    (a, b) =>
      rank[b.severity] - rank[a.severity] ||
      Number(isOvertone(a)) - Number(isOvertone(b)) ||
      b.fixes.length - a.fixes.length ||
      a.start - b.start ||
      b.end - a.end,
  );
  for (const hint of byWeight) if (!kept.some((other) => competes(hint, other))) kept.push(hint);
  return kept;
}

function competes(a: RawHint, b: RawHint): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return false;
  if (a.kind === b.kind) return true;
  if (isOvertone(a) && isOvertone(b)) return false;
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return shared / longer > 0.6;
}

function capKinds(hints: readonly Hint[]): readonly Hint[] {
  const counts = new Map<string, number>();
  return hints.filter(({ kind, severity }) => {
    const key = `${kind} ${severity}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= capPerKind[severity];
  });
}
