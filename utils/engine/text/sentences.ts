import { overlapping, type Span } from './spans';
import { abbreviations, mayEndSentence, ordinalLeads, ordinalNouns } from './abbreviations';
import { normalise } from './normalise';

const candidate = /[.!?…]+["'”“’»«)\]]*(?=\s|$|\p{Lu}\p{Ll})/gu;
const bullet = /^\s*(?:[-–—•*▪◦‣→➡➤✓✔✅❌👉🔹🔸▶►·]\uFE0F?|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/u;

/**
 * The sentences of one line (a line break always ends one), as offsets into it, without surrounding space
 * and a leading bullet. Masks are merged stretches in which nothing ends.
 */
export function splitSentences(line: string, masks: readonly Span[] = []): readonly Span[] {
  const spans: Span[] = [];
  let from = bullet.exec(line)?.[0].length ?? 0;
  candidate.lastIndex = from;
  for (let found = candidate.exec(line); found; found = candidate.exec(line)) {
    const end = found.index + found[0].length;
    if (isInside(masks, found.index, end) || !isBoundary(line, found.index, end)) continue;
    push(line, from, end, spans);
    from = end;
  }
  push(line, from, line.length, spans);
  return spans;
}

function push(line: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line.charAt(start))) start += 1;
  while (end > start && /\s/.test(line.charAt(end - 1))) end -= 1;
  const before = spans.at(-1);
  // A lone emoji or bracket belongs to the sentence before it.
  if (before && start < end && !/[\p{L}\p{N}]/u.test(line.slice(start, end)))
    spans[spans.length - 1] = { start: before.start, end };
  else if (start < end) spans.push({ start, end });
}

/** Inside, not at the end: a quotation may close a sentence with its own full stop. */
function isInside(masks: readonly Span[], at: number, end: number): boolean {
  return overlapping(masks, at, end).some((mask) => at > mask.start && end < mask.end);
}

function isBoundary(line: string, at: number, end: number): boolean {
  const mark = line.charAt(at);
  const rest = line.slice(end, end + 40);
  const next = /^\s*["'“„»«‚‘([]*([\p{L}\p{N}]*)/u.exec(rest)?.[1] ?? '';
  if (next === '') return rest.trim() !== '' || end >= line.trimEnd().length;
  if (mark === '…') return startsUpper(next);
  // „Wann?“ fragte sie: after a closing mark, a small letter goes on.
  if (mark !== '.') return startsUpper(next) || !/["'”“’»«]/.test(line.slice(at, end));
  if (line.startsWith('..', at)) return startsUpper(next);
  const before = /[\p{L}\p{N}.&'’-]*$/u.exec(line.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  if (!/\s/.test(line.charAt(end))) return isMissingSpace(before, rest);
  return isFullStop(before, next, line, at);
}

/** "Ende.Anfang": a forgotten space, but no domain and no file name. */
function isMissingSpace(before: string, rest: string): boolean {
  return /\p{Ll}{2}$/u.test(before) && !before.includes('.') && /^\p{Lu}\p{Ll}+[\s,]/u.test(rest);
}

const startsUpper = (word: string): boolean => /^(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(word);

function isFullStop(before: string, next: string, line: string, at: number): boolean {
  const word = normalise(before);
  if (/^\d+$/.test(before)) return isAfterNumber(before, next, line, at);
  if (!startsUpper(next)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return isAfterInitials(before, next);
  if (/^\p{Lu}$/u.test(before))
    return before === 'I' && /^(?:The|But|And|We|It|So|This|That|They|He|She)$/.test(next);
  if (/^\p{Ll}$/u.test(before)) return /^\d/.test(next) === false && !abbreviations.has(word);
  if (/^[ivx]{2,5}$/i.test(before) && before === before.toUpperCase())
    return !ordinalNouns.has(normalise(next));
  if (mayEndSentence.has(word)) return !/^\d/.test(next) && isSentenceOpener(next);
  if (!abbreviations.has(word)) return true;
  return isWordOnItsOwn(before, word) && isSentenceOpener(next);
}

/** "sun", "art", "max" and the like are also words; written small in running text they end sentences. */
const alsoWords = new Set(
  'sun sat art max min no fr hon gen ed est min op best co mag rd st tel ft'.split(' '),
);
const isWordOnItsOwn = (before: string, word: string): boolean =>
  alsoWords.has(word) && before === before.toLowerCase();

function isAfterNumber(before: string, next: string, line: string, at: number): boolean {
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return false;
  if (before.length > 2) return true;
  if (ordinalNouns.has(normalise(next))) return false;
  const lead = normalise(/(\p{L}+)\s+\d{1,2}$/u.exec(line.slice(Math.max(0, at - 40), at))?.[1] ?? '');
  if (!ordinalLeads.has(lead)) return true;
  return isSentenceOpener(next);
}

/** "U.S. President" goes on, "in the U.S. The" does not; German "z. B. Holz" always goes on. */
function isAfterInitials(before: string, next: string): boolean {
  return (
    /^(?:U\.S|U\.K|E\.U|U\.N|a\.m|p\.m|A\.M|P\.M|u\.a|u\.v\.m|D\.C|o\.ä|u\.ä|i\.d)/.test(before) &&
    isSentenceOpener(next)
  );
}

const openers = new Set(
  (
    'der die das den dem ein eine wir ich sie es er du ihr man aber und doch denn so dann da hier dort dies diese dieser dieses jetzt heute gestern morgen nun auch nur wenn weil ' +
    'obwohl nach vor bei mit ohne seit fuer auf in im am an aus zu zum zur was wer wie wo warum wann unser unsere mein meine sein seine ihre alle viele einige danach deshalb darum trotzdem ' +
    'dennoch allerdings ausserdem zudem damit davon dabei dafuer keine kein niemand jeder jede sonst bitte danke leider ' +
    'the a an we i he she it they you this that these those but and so then there here now today yesterday tomorrow if when while because although after before since for on in at by ' +
    'with without what who how where why our my his her their its all many some several no nobody everyone each please thank thanks sadly however still yet not as from to one'
  ).split(' '),
);

const isSentenceOpener = (next: string): boolean => openers.has(normalise(next));
