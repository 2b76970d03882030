import type { Document, PlacedSentence } from '../document';
import { hasList } from '../find';
import { fitsScope } from '../hints';
import type { Mark } from '../match/scan';
import { none, type CompiledFrame, type CompiledSlot, type Model } from '../model';
import type { Question } from '../types';

/** More would be an interrogation. */
const mostQuestions = 3;

interface Raised {
  readonly compiled: CompiledFrame;
  readonly place: PlacedSentence;
}

/** The questions that a critic would ask first and the text does not answer, at most three. */
export function askCritic(document: Document, model: Model): readonly Question[] {
  const places = document.sentences.filter(({ language }) => language === model.language);
  if (places.length === 0) return [];
  const found = new Set(places.flatMap(({ sentence }) => sentence.allMarks.map(({ list }) => list)));
  const raised = raiseFrames(document, model, places, found);
  const replaced = new Set(raised.flatMap(({ compiled }) => compiled.frame.instead ?? []));
  const questions: Question[] = [];
  for (const { compiled, place } of raised) {
    if (replaced.has(compiled.frame.id)) continue;
    for (const slot of compiled.slots) {
      if (!isOpen(slot, document, found)) continue;
      const question = phrase(compiled, slot, { place, places });
      if (!questions.some(({ messageId }) => messageId === question.messageId)) questions.push(question);
    }
  }
  return questions.slice(0, mostQuestions);
}

/** Frames whose announcement stands in the text, each with the first sentence that makes it. */
function raiseFrames(
  document: Document,
  model: Model,
  places: readonly PlacedSentence[],
  found: ReadonlySet<number>,
): readonly Raised[] {
  return model.frames.flatMap((compiled) => {
    if (!fitsScope(compiled.frame.scope, document.context) || found.has(compiled.unlessText)) return [];
    const place = places.find(
      ({ sentence }) => announces(compiled, sentence) && !hasList(sentence, compiled.unless),
    );
    return place ? [{ compiled, place }] : [];
  });
}

function announces(compiled: CompiledFrame, sentence: PlacedSentence['sentence']): boolean {
  const has = (list: number): boolean => sentence.marks.some((mark) => mark.list === list);
  return has(compiled.announces) || compiled.announcesAll.some((group) => group.every(has));
}

function isOpen(
  { slot, answers, onlyIf, unless }: CompiledSlot,
  document: Document,
  found: ReadonlySet<number>,
): boolean {
  if (slot.audiences && !slot.audiences.includes(document.context.audience)) return false;
  if (onlyIf !== none && !found.has(onlyIf)) return false;
  return !found.has(answers) && !found.has(unless);
}

interface Around {
  readonly place: PlacedSentence;
  readonly places: readonly PlacedSentence[];
}

function phrase(
  { frame }: CompiledFrame,
  { slot, exact }: CompiledSlot,
  { place, places }: Around,
): Question {
  const n = exact === none ? undefined : numberIn(places, exact);
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
function numberIn(places: readonly PlacedSentence[], list: number): string | undefined {
  for (const { sentence } of places) {
    const mark = sentence.allMarks.find((candidate) => candidate.list === list);
    const number =
      mark && sentence.words.slice(mark.first, mark.last + 1).find((_, at) => isNumber(sentence, mark, at));
    if (number !== undefined) return number;
  }
  return undefined;
}

const isNumber = (sentence: PlacedSentence['sentence'], mark: Mark, at: number): boolean =>
  /^\d/.test(sentence.words[mark.first + at] ?? '');
