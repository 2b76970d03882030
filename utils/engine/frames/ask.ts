import type { Document, PlacedSentence, Sentence } from '../document';
import { fitsScope } from '../hints';
import type { Mark } from '../match/scan';
import type { Reading } from '../find';
import {
  hasList,
  marksOf,
  ownMarksOf,
  type CompiledFrame,
  type CompiledSlot,
  type Lists,
  type Model,
} from '../model';
import { perSentence } from '../per-sentence';
import type { BareDocument } from '../read-text';
import type { Language, Question } from '../types';

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
  const reading = { places, model };
  const announcing = places.filter(({ sentence }) => sentence.marks.length > 0);
  const raised = model.frames.flatMap((compiled) => {
    const place = fitsScope(compiled.frame.scope, document.context)
      ? announcing.find((candidate) => announces(compiled, candidate, model))
      : undefined;
    return place && !isSaid(compiled.unlessText, reading) ? [{ compiled, place }] : [];
  });
  const replaced = new Set(raised.flatMap(({ compiled }) => compiled.frame.instead ?? []));
  return raised.filter(({ compiled }) => !replaced.has(compiled.frame.id));
}

/** What the author's own words announce; what is quoted announces nothing. */
function announces(
  { announces: list, announcesAll, unless }: CompiledFrame,
  { sentence }: PlacedSentence,
  model: Model,
): boolean {
  const own = ownListsOf(sentence);
  const isGroup = (group: readonly number[]) =>
    group.some((part) => own.has(part)) &&
    group.every((part) => ownMarksOf(sentence, part, model).length > 0);
  return (
    (own.has(list) || announcesAll.some(isGroup)) && !unless.some((guard) => hasList(sentence, guard, model))
  );
}

const ownListsOf = perSentence(({ marks }) => new Set(marks.map(({ list }) => list)));

const isSaid = (lists: Lists, { places, model }: Reading): boolean =>
  lists.some((list) => places.some(({ sentence }) => hasList(sentence, list, model)));

/** The questions that a critic would ask first and the text does not answer, at most three. */
export function askCritic(
  document: Document,
  raised: readonly Raised[],
  modelOf: (language: Language) => Model,
): readonly Question[] {
  const questions: Question[] = [];
  for (const { compiled, place } of raised) {
    const places = document.sentences.filter(({ language }) => language === place.language);
    const reading = { places, model: modelOf(place.language) };
    for (const slot of compiled.slots) {
      if (questions.length >= mostQuestions) return questions;
      if (!isOpen(slot, document, reading)) continue;
      const question = phraseQuestion(compiled, slot, { place, reading });
      if (!questions.some(({ messageId }) => messageId === question.messageId)) questions.push(question);
    }
  }
  return questions;
}

function isOpen(
  { slot, answers, onlyIf, unless }: CompiledSlot,
  document: Document,
  reading: Reading,
): boolean {
  if (slot.audiences && !slot.audiences.includes(document.context.audience)) return false;
  if (onlyIf.length > 0 && !isSaid(onlyIf, reading)) return false;
  return !isSaid(answers, reading) && !isSaid(unless, reading);
}

interface Around {
  readonly place: PlacedSentence;
  readonly reading: Reading;
}

function phraseQuestion(
  { frame }: CompiledFrame,
  { slot, exact }: CompiledSlot,
  { place, reading }: Around,
): Question {
  const n = numberIn(reading, exact);
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

/** The first number, as written, in a phrase of the lists. */
function numberIn({ places, model }: Reading, lists: Lists): string | undefined {
  for (const { sentence } of places) {
    const marks = lists.flatMap((list) => marksOf(sentence, list, model));
    const number = marks.map((mark) => firstNumber(sentence, mark)).find((word) => word !== undefined);
    if (number !== undefined) return number;
  }
  return undefined;
}

const firstNumber = ({ words }: Sentence, { first, last }: Mark): string | undefined =>
  words.slice(first, last + 1).find((word) => /^\d/.test(word));
