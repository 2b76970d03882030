import type { Document, PlacedSentence } from '../../../document';
import { normalise } from '../../../text/normalise';
import { splitSentences } from '../../../text/sentences';
import { tokenise } from '../../../text/tokens';
import { defineStructureRule, type Examples, type Find } from '../../define';
import { answeringWords, type AnsweringWords } from '../../lists/answering';

export default defineStructureRule({
  id: 'shared/stance/ignores-point',
  dimension: 'stance',
  kind: 'ignores-point',
  severity: 'consider',
  scope: { reply: true },
  advice: 'answerFirst',
  find: findIgnored,
  source: 'Coombs: instructing and adjusting information first',
});

/** Shorter answers are a nod, not an evasion, in words. */
const fewestWords = 6;
const longestPoint = 90;

/** Where a complaint or question is met by nothing that takes it up, the sentence that talks past it. */
function findIgnored(document: Document): readonly Find[] {
  const { replyTo = '' } = document.context;
  const [opening] = document.sentences;
  if (!opening || document.wordCount < fewestWords) return [];
  const words = answeringWords[opening.language];
  const asked = normalise(replyTo);
  if (!words.complains.test(asked)) return [];
  const score = scoreAnswer(document, words, stemsOf(replyTo));
  if (score > 1) return [];
  const past = document.sentences.findLast(
    ({ sentence }) => words.deflects.test(normalise(sentence.text)) && !takesUp(sentence.text, words),
  );
  // Figures are something: an answer that has them is not called an evasion without a sign of one.
  const culprit = past ?? (score === 0 && !/\d/.test(document.text) ? opening : undefined);
  return culprit ? [findOf(culprit, replyTo)] : [];
}

const findOf = ({ start, end }: PlacedSentence, replyTo: string): Find => ({
  start,
  end,
  params: { point: pointOf(replyTo) },
});

/** What was asked, in its own words: the first question, else the first sentence. */
function pointOf(replyTo: string): string {
  const line = replyTo.replaceAll(/\s+/g, ' ').trim();
  const sentences = splitSentences(line).map(({ start, end }) => line.slice(start, end));
  const point = sentences.find((sentence) => sentence.endsWith('?')) ?? sentences[0] ?? line;
  return point.length > longestPoint ? `${point.slice(0, longestPoint).trimEnd()} …` : point;
}

/** How much of the answer is one: a direct opening, owning up, steps, the critic's own words and figures. */
function scoreAnswer(document: Document, words: AnsweringWords, asked: ReadonlySet<string>): number {
  const texts = document.sentences.map(({ sentence }) => normalise(sentence.text));
  const first = texts[0] ?? '';
  const opens = words.opens.test(first) ? 2 : 0;
  const admits = texts.filter((text) => words.admits.test(text)).length * 2;
  const steps = texts.filter((text) => words.steps.test(text)).length * 2;
  const shared = [...stemsOf(document.text)].filter((stem) => asked.has(stem)).length;
  const figures = texts.filter((text) => /\d/.test(text)).length;
  return opens + admits + steps + Math.floor(shared / 2) + Math.floor(figures / 2);
}

const takesUp = (text: string, { admits, steps }: AnsweringWords): boolean => {
  const plain = normalise(text);
  return admits.test(plain) || steps.test(plain);
};

const common = new Set(
  'ihre ihren ihrem ihrer unser unsere unseren unserem eure euren about there their where which would could should these those after again before being other'.split(
    ' ',
  ),
);

/** Content words by their first letters, so that inflected forms meet; and all numbers. */
function stemsOf(text: string): ReadonlySet<string> {
  const stems = tokenise(text)
    .words.map(normalise)
    .filter((word) => !common.has(word));
  return new Set(stems.filter((word) => word.length > 4 || /^\d/.test(word)).map((word) => word.slice(0, 6)));
}

const delay = 'Dritter Termin, wieder kommt niemand. Wann wird der Anschluss gelegt?';
const ramp = 'The lift has been broken since August. When will it be fixed?';

export const examples: Examples = {
  flags: [
    {
      text: '⟦Ein gutes Netz liegt uns seit jeher am Herzen.⟧ Wir sind der größte Anbieter im Norden.',
      context: { channel: 'comment', replyTo: delay },
    },
    {
      text: '⟦Vielen Dank für Ihr Feedback, wir geben es intern gern weiter.⟧',
      context: { channel: 'comment', replyTo: delay },
    },
    {
      text: '⟦Accessibility is close to our hearts, as our foundation shows.⟧',
      context: { channel: 'comment', replyTo: ramp },
    },
    {
      text: '⟦Did you know that our award-winning app shows every station?⟧',
      context: { channel: 'comment', replyTo: ramp },
    },
    {
      text: 'So etwas kommt vor. ⟦Unsere Technik ist übrigens mehrfach ausgezeichnet.⟧',
      context: { channel: 'comment', replyTo: delay },
    },
    {
      text: '⟦Some people always find something to complain about online.⟧',
      context: { channel: 'comment', replyTo: ramp },
    },
  ],
  passes: [
    {
      text: 'Am Freitag um acht, und diesmal fahre ich mit. Der Termin stand im falschen Kalender, unser Fehler.',
      context: { channel: 'comment', replyTo: delay },
    },
    {
      text: 'Sie haben recht, drei Termine sind zwei zu viel.',
      context: { channel: 'comment', replyTo: delay },
    },
    {
      text: 'The lift will be fixed by 14 May; until then a colleague meets you at the entrance.',
      context: { channel: 'comment', replyTo: ramp },
    },
    {
      text: 'It should have been fixed weeks ago, and I am sorry.',
      context: { channel: 'comment', replyTo: ramp },
    },
    { text: 'Danke!', context: { channel: 'comment', replyTo: delay } },
    { text: 'Ein gutes Netz liegt uns seit jeher am Herzen.', context: { channel: 'comment' } },
    {
      text: 'Vielen Dank, das freut das ganze Team sehr.',
      context: { channel: 'comment', replyTo: 'Toller Beitrag, Glückwunsch!' },
    },
  ],
};
