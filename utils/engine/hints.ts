import type { Document, Sentence } from './document';
import type { PlacedFind } from './find';
import type { Find, Rule, Scope, StructureRule } from './rules/define';
import type { Context, Fix, Hint, Severity } from './types';
import { reasonKey } from './message-key';
import { fnv1a } from './text/hash';
import { normalise } from './text/normalise';

/** A hint before its fingerprint: two equal finds are told apart later. */
export type RawHint = Omit<Hint, 'fingerprint'>;

/** Heard in a sentence as a whole, not found in words. */
export const isOvertone = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId.endsWith('/overtone');

export function fitsScope(scope: Scope | undefined, context: Context): boolean {
  if (!scope) return true;
  if (scope.audiences && !scope.audiences.includes(context.audience)) return false;
  if (scope.notAudiences?.includes(context.audience)) return false;
  if (scope.channels && !scope.channels.includes(context.channel)) return false;
  return (
    scope.reply === undefined || scope.reply === (context.replyTo !== undefined && context.replyTo !== '')
  );
}

/** The severity for this context; undefined where the rule does not count. */
export function severityOf(rule: Rule, context: Context): Severity | undefined {
  if (!fitsScope(rule.scope, context)) return undefined;
  const other = rule.weigh?.find(({ scope }) => fitsScope(scope, context))?.severity;
  if (other === 'none') return undefined;
  return other ?? rule.severity;
}

const baseOf = (rule: Rule, severity: Severity) => ({
  ruleId: rule.id,
  dimension: rule.dimension,
  kind: rule.kind,
  severity,
  messageId: reasonKey(rule),
  ...(rule.advice === undefined ? {} : { adviceId: rule.advice }),
});

/** The hint for a find of a phrase, pattern or density rule. */
export function hintOf(find: PlacedFind, document: Document): RawHint | undefined {
  const { rule } = find.compiled;
  const severity = severityOf(rule, document.context);
  if (!severity) return undefined;
  const { sentence } = find.place;
  const { first, last } =
    rule.type !== 'density' && rule.extent === 'clause' ? clauseOf(sentence, find.first, find.last) : find;
  const isWhole = rule.extent === 'sentence';
  const start = isWhole ? find.place.start : find.place.start + (sentence.starts[first] ?? 0);
  const end =
    find.until ??
    (isWhole ? find.place.end : find.place.start + (sentence.ends[last] ?? sentence.text.length));
  const matched = document.text.slice(start, end);
  return {
    ...baseOf(rule, severity),
    start,
    end,
    params: { words: matched },
    fixes: fixesOf(find, document.text),
  };
}

/** Extends a find to the signs around it. */
function clauseOf({ breaks, words }: Sentence, first: number, last: number): { first: number; last: number } {
  let from = first;
  let to = last;
  while (from > 0 && breaks[from] === 0) from -= 1;
  while (to + 1 < words.length && breaks[to + 1] === 0) to += 1;
  return { first: from, last: to };
}

function fixesOf({ place, first, last, swap }: PlacedFind, text: string): readonly Fix[] {
  if (swap === undefined) return [];
  const start = place.start + (place.sentence.starts[first] ?? 0);
  const end = place.start + (place.sentence.ends[last] ?? 0);
  const opens = first === 0;
  return swap.split('|').map((choice) => {
    const words = choice.trim();
    return words === ''
      ? deletion(text, { start, end }, opens)
      : { start, end, text: opens ? capitalise(words) : words };
  });
}

/** Takes the space along; at the start of a sentence the next word becomes the first. */
function deletion(text: string, { start, end }: { start: number; end: number }, opens: boolean): Fix {
  if (!opens)
    return { start: start > 0 && /\s/.test(text.charAt(start - 1)) ? start - 1 : start, end, text: '' };
  const gap = /^[\s,]*/.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.charAt(end + gap);
  return next === ''
    ? { start, end, text: '' }
    : { start, end: end + gap + next.length, text: next.toUpperCase() };
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The hint for what a structure rule found. */
export function structureHint(rule: StructureRule, find: Find, context: Context): RawHint | undefined {
  const severity = severityOf(rule, context);
  if (!severity) return undefined;
  const base = baseOf(rule, find.severity ?? severity);
  return {
    ...base,
    kind: find.kind ?? base.kind,
    messageId: find.reason ?? base.messageId,
    start: find.start,
    end: find.end,
    params: find.params ?? {},
    fixes: (find.fixes ?? []).map((text) => ({ start: find.start, end: find.end, text })),
  };
}

/** Names each hint by its rule and its words; the same words again are counted. */
export function fingerprinted(hints: readonly RawHint[], text: string): readonly Hint[] {
  const seen = new Map<string, number>();
  return hints.map((hint) => {
    const base = `${hint.ruleId}:${fnv1a(normalise(text.slice(hint.start, hint.end))).toString(36)}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { ...hint, fingerprint: count === 0 ? base : `${base}.${count}` };
  });
}
