import { overlapping, type Span } from './spans';
import {
  abbreviations,
  alsoNouns,
  calendar,
  dayLeads,
  initialsIntroduce,
  initialsMayEnd,
  letterLeads,
  mayEndSentence,
  nounLeads,
  onlyBeforeNumbers,
  ordinalLeads,
  ordinalNouns,
} from './abbreviations';
import { normalise } from './normalise';

const closing = String.raw`[.!?…]+["'”“’‘»«)\]]*`;
const closed = String.raw`(?=\s|$|\p{Lu}\p{Ll})`;
/** Emoji that point at what follows begin a sentence; the others close one. Bounded, for hostile texts. */
const emoji = String.raw`(?:(?![👉➡✅🔹🔸▶❌✔])[\p{Emoji_Presentation}\uFE0F\u200D]|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\uFE0F)`;
const candidate = new RegExp(closing + closed, 'gu');
const candidateOrEmoji = new RegExp(
  String.raw`${closing}(?:\s{0,2}${emoji}){0,20}${closed}|${emoji}{1,20}(?=\s{1,2}["“„]?\p{Lu})`,
  'gu',
);
const mayHoldEmoji = /[\u2300-\u2bff\ud83c-\ud83e]/;
const bullet = /^\s*(?:[-–—•*▪◦‣→➡➤✓✔✅❌👉🔹🔸▶►·]\uFE0F?|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/u;

/**
 * The sentences of one line (a line break always ends one), as offsets into it, without surrounding space
 * and a leading bullet. Masks are merged stretches in which nothing ends.
 */
export function splitSentences(line: string, masks: readonly Span[] = []): readonly Span[] {
  const spans: Span[] = [];
  let from = bullet.exec(line)?.[0].length ?? 0;
  const ends = mayHoldEmoji.test(line) ? candidateOrEmoji : candidate;
  ends.lastIndex = from;
  for (let found = ends.exec(line); found; found = ends.exec(line)) {
    const end = found.index + found[0].length;
    if (isInside(masks, found.index, end) || !endsSentence(line, { from, at: found.index, end })) continue;
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

interface Place {
  /** Where the sentence starts. */
  readonly from: number;
  /** Its closing marks. */
  readonly at: number;
  readonly end: number;
}

const nextWord = /^\s*["'“„»«‚‘([+§€$£~≈]*([\p{L}\p{N}]+|[@#](?=[\p{L}\p{N}])|)/u;

function endsSentence(line: string, { from, at, end }: Place): boolean {
  const mark = line.charAt(at);
  const rest = line.slice(end, end + 40);
  const next = nextWord.exec(rest)?.[1] ?? '';
  if (next === '') return rest.trim() !== '' || end >= line.trimEnd().length;
  if (!'.!?…'.includes(mark)) return isSentenceOpener(next) && /\p{L}/u.test(line.slice(from, at));
  if (mark === '…') return startsUpper(next);
  if (mark !== '.') return startsUpper(next) || !startsUpper(firstWord(line));
  if (line.startsWith('..', at)) return startsUpper(next);
  const before = wordBefore(line, at);
  if (!/\s/.test(line.charAt(end))) return isMissingSpace(before, rest);
  return isFullStop(before, { next, line, at });
}

/** What stands before a full stop up to the last space, without opening quotes and brackets. */
const wordBefore = (line: string, at: number): string =>
  (/\S*$/.exec(line.slice(Math.max(0, at - 40), at))?.[0] ?? '').replace(/^["'“„»«‚‘([]+/, '');

/** Who writes sentences with a capital goes on with a small letter: „Wann?“ fragte sie. Yahoo! was big. */
const firstWord = (line: string): string => /[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '';

/** "Ende.Anfang": a forgotten space, but no domain and no file name. */
function isMissingSpace(before: string, rest: string): boolean {
  return /\p{Ll}{2}$/u.test(before) && !before.includes('.') && /^\p{Lu}\p{Ll}+[\s,]/u.test(rest);
}

/** Or so much as: a name or a tag may begin a sentence. */
const startsUpper = (word: string): boolean => /^(?:[\p{Lu}\p{N}@#]|\p{Ll}{1,3}\p{Lu})/u.test(word);

interface Around {
  readonly next: string;
  readonly line: string;
  /** Offset of the full stop. */
  readonly at: number;
}

function isFullStop(before: string, around: Around): boolean {
  const { next } = around;
  if (/^\d+$/.test(before)) return isAfterNumber(before, around);
  if (!startsUpper(next)) return false;
  const initials = initialsBefore(around);
  if (initials.includes('.')) return isAfterInitials(initials, next);
  if (/^\p{Lu}$/u.test(before)) return isAfterCapital(before, around);
  // "Wohnung 3 a." is no abbreviation, "Ludwig v." is.
  if (/^\p{Ll}$/u.test(before)) return /^\d+$/.test(leadOf(before, around)) && !/^\d/.test(next);
  if (/^[IVX]{2,5}$/.test(before)) return !ordinalNouns.has(normalise(next));
  return isAfterWord(before, around);
}

function isAfterWord(before: string, around: Around): boolean {
  const { next } = around;
  const word = normalise(before.includes('.-') ? before.slice(before.lastIndexOf('-') + 1) : before);
  if (!abbreviations.has(word)) return true;
  if (/^\d/.test(next)) return false;
  if (onlyBeforeNumbers.has(word)) return true;
  const lead = leadOf(before, around);
  if (alsoNouns.has(word) && (nounLeads.has(lead) || before === before.toLowerCase()))
    return nounLeads.has(lead) || isSentenceOpener(next);
  if (!mayEndSentence.has(word) && !alsoNouns.has(word)) return false;
  return (
    isSentenceOpener(next) || (calendar.has(word) && dayLeads.has(lead) && !calendar.has(normalise(next)))
  );
}

/** The word before the last one, normalised. */
function leadOf(before: string, { line, at }: Around): string {
  const end = at - before.length;
  return normalise(/([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(line.slice(Math.max(0, end - 40), end))?.[1] ?? '');
}

/** The dotted letters that end here: "z. B", "U.S"; one letter is none. */
function initialsBefore({ line, at }: Around): string {
  const found = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?)*\p{L}$/u.exec(line.slice(Math.max(0, at - 20), at));
  return found?.[0] ?? '';
}

function isAfterCapital(before: string, around: Around): boolean {
  if (letterLeads.has(leadOf(before, around))) return true;
  return before === 'I' && /^(?:The|But|And|We|It|So|This|That|They|He|She)$/.test(around.next);
}

function isAfterNumber(before: string, around: Around): boolean {
  const { next, line, at } = around;
  if (!startsUpper(next)) return false;
  if (before.length > 2) return true;
  // "1. 1. 2024"
  if (/^\d/.test(next) && /\d\.\s?\d{1,2}$/.test(line.slice(Math.max(0, at - 6), at))) return false;
  if (ordinalNouns.has(normalise(next))) return false;
  const lead = normalise(/(\p{L}+)\s+\d{1,2}$/u.exec(line.slice(Math.max(0, at - 40), at))?.[1] ?? '');
  if (!ordinalLeads.has(lead)) return true;
  return isSentenceOpener(next);
}

/** "U.S. President" goes on, "in the U.S. The" does not; German "z. B. Holz" always goes on. */
function isAfterInitials(initials: string, next: string): boolean {
  if (!isSentenceOpener(next)) return false;
  if (initialsMayEnd.has(initials.toLowerCase().replaceAll(/\s/g, ''))) return true;
  // With spaces they are a person's: "J. R. An".
  return !/\s/.test(initials) && initials === initials.toUpperCase() && !initialsIntroduce.has(initials);
}

const openers = new Set(
  (
    'der die das den dem ein eine wir ich sie es er du ihr man aber und doch denn so dann da hier dort dies diese dieser dieses jetzt heute gestern morgen nun auch nur wenn weil ' +
    'obwohl nach vor bei mit ohne seit fuer auf in im am an aus zu zum zur was wer wie wo warum wann unser unsere mein meine sein seine ihre alle viele einige danach deshalb darum trotzdem ' +
    'dennoch allerdings ausserdem zudem damit davon dabei dafuer keine kein niemand jeder jede sonst bitte danke leider bis alles ' +
    'the a an we i he she it they you this that these those but and so then there here now today yesterday tomorrow if when while because although after before since for on in at by ' +
    'with without what who how where why our my his her their its all many some several no nobody everyone each please thank thanks sadly however still yet not as from to one both until during every'
  ).split(' '),
);

const isSentenceOpener = (next: string): boolean => openers.has(normalise(next));
