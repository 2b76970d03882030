import type { Document, PlacedSentence, Sentence } from '../document';
import { fitsScope } from '../hints';
import type { Mark } from '../match/scan';
import type { CompiledFrame, CompiledSlot, Lists, Model } from '../model';
import { perSentence } from '../per-sentence';
import type { BareDocument } from '../read-text';
import type { Question } from '../types';

/** More would be an interrogation. */
const mostQuestions = 3;

/** A frame whose announcement stands in the text, with the first sentence that makes it. */
export interface Raised {
  readonly compiled: CompiledFrame;
  readonly place: PlacedSentence;
}

/** All frames of a language that the text raises, in the order of the registry. */
export function raiseFrames(document: BareDocument, model: Model): readonly Raised[] {
  const places = document.sentences.filter(({ language }) => language === model.language);
  if (places.length === 0) return [];
  const found = foundLists(places);
  const raised = model.frames.flatMap((compiled) => {
    if (
      !announcesIn(compiled, found) ||
      !fitsScope(compiled.frame.scope, document.context) ||
      hasAny(found, compiled.unlessText)
    )
      return [];
    const place = places.find(
      ({ sentence }) =>
        announcesIn(compiled, ownListsOf(sentence)) && !hasAny(listsOf(sentence), compiled.unless),
    );
    return place ? [{ compiled, place }] : [];
  });
  const replaced = new Set(raised.flatMap(({ compiled }) => compiled.frame.instead ?? []));
  return raised.filter(({ compiled }) => !replaced.has(compiled.frame.id));
}

const hasAny = (found: ReadonlySet<number>, lists: Lists): boolean => lists.some((list) => found.has(list));

const announcesIn = (
  { announces: lists, announcesAll }: CompiledFrame,
  found: ReadonlySet<number>,
): boolean =>
  hasAny(found, lists) || announcesAll.some((group) => group.every((part) => hasAny(found, part)));

/** What the author's own words say; what is quoted announces nothing. */
const ownListsOf = perSentence(({ marks }) => new Set(marks.map(({ list }) => list)));

const listsOf = perSentence(({ allMarks }) => new Set(allMarks.map(({ list }) => list)));

function foundLists(places: readonly PlacedSentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { sentence } of places) for (const list of listsOf(sentence)) found.add(list);
  return found;
}

/** The questions that a critic would ask first and the text does not answer, at most three. */
export function askCritic(document: Document, raised: readonly Raised[]): readonly Question[] {
  const questions: Question[] = [];
  for (const { compiled, place } of raised) {
    const places = document.sentences.filter(({ language }) => language === place.language);
    const found = foundLists(places);
    for (const slot of compiled.slots) {
      if (!isOpen(slot, document, found)) continue;
      const question = phraseQuestion(compiled, slot, { place, places });
      if (!questions.some(({ messageId }) => messageId === question.messageId)) questions.push(question);
    }
  }
  return questions.slice(0, mostQuestions);
}

function isOpen(
  { slot, answers, onlyIf, unless }: CompiledSlot,
  document: Document,
  found: ReadonlySet<number>,
): boolean {
  if (slot.audiences && !slot.audiences.includes(document.context.audience)) return false;
  if (onlyIf.length > 0 && !hasAny(found, onlyIf)) return false;
  return !hasAny(found, answers) && !hasAny(found, unless);
}

interface Around {
  readonly place: PlacedSentence;
  readonly places: readonly PlacedSentence[];
}

function phraseQuestion(
  { frame }: CompiledFrame,
  { slot, exact }: CompiledSlot,
  { place, places }: Around,
): Question {
  const n = numberIn(places, exact);
  return {
    frame: frame.id,
    slot: slot.id,
    dimension: 'facts',
    severity: slot.severity ?? 'consider',
    messageId: n !== undefined && slot.exact ? slot.exact.question : slot.question,
    params: n === undefined ? {} : { n },
    start: place.start,
    end: place.end,
  };
}

/** The first number, as written, in a phrase of the list. */
function numberIn(places: readonly PlacedSentence[], lists: Lists): string | undefined {
  for (const { sentence } of places) {
    const number = sentence.allMarks
      .filter((mark) => lists.includes(mark.list))
      .map((mark) => firstNumber(sentence, mark))
      .find((word) => word !== undefined);
    if (number !== undefined) return number;
  }
  return undefined;
}

const firstNumber = ({ words }: Sentence, { first, last }: Mark): string | undefined =>
  words.slice(first, last + 1).find((word) => /^\d/.test(word));
