import type { Language } from '../types';
import { normalise } from './normalise';

/** Positive for German, negative for English; the size says how sure. */
export type LanguageScore = number;

/** The words that a German text is full of. */
export const germanWords: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder aber doch denn sondern ist sind war waren bin bist sei wird werden wurde wurden worden hat haben hatte hatten ' +
    'kann koennen konnte konnten muss muessen musste mussten soll sollen sollte sollten will wollen wollte wollten darf duerfen mag moechte ich du er sie es wir ihr mich mir dich dir ihn ihm ' +
    'ihnen uns euch sich mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren unserem unserer euer eure nicht kein keine keinen ' +
    'keinem keiner auch nur noch schon sehr mehr als wie wenn weil dass ob damit obwohl bei mit nach von vom zu zum zur aus fuer gegen ohne durch um ueber unter vor hinter neben zwischen auf ' +
    'im ins ans beim seit bis ab wegen trotz hier dort da jetzt heute gestern morgen immer nie nichts etwas alles alle viele einige jeder jede jedes man wer was wo wann warum wieso ' +
    'diese dieser dieses diesen diesem jene welche welcher dann so bereits wieder nun mal gern bitte danke leider gut ganz wohl eben halt ja nein herr frau uhr jahr jahre jahren euro ' +
    'dafuer dabei davon daran darauf darum deshalb daher danach dazu hatten gibt geht macht kommt steht liegt bleibt weiss wissen machen gehen kommen sehen sagen neue neuen unterwegs am glueckwunsch'
  ).split(' '),
);

/** The words that an English text is full of. */
export const englishWords: ReadonlySet<string> = new Set(
  (
    'the a an and or but is are was were be been being am has have had having do does did done will would can could shall should may might must i you he she it we they me him her us them ' +
    'my your his its our their this that these those not no nor of to from with without at by for on onto into over under about against between through during before after since until ' +
    'as than then so if because although though while when where why how what who whom which there here now today yesterday tomorrow always never very more most some any all each every both few ' +
    'many much other another such only own same too just also again further once out up down off well good new one two first last year years people team time thank thanks please sorry yes ' +
    'get got make made take took go went come came see saw say said know think want need let like great work today says their chief executive chairman president head manager million'
  ).split(' '),
);

/** In both languages: these decide nothing. */
export const sharedWords: ReadonlySet<string> = new Set(
  'die in so war will am an man was hat also bin bad gut rat art fast gift not bald tag see arm hand wind all'.split(
    ' ',
  ),
);

const germanEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|lich|liche|lichen|licher|isch|ische|ischen|ieren|iert|chen|lein|nis|tum|sten|ern|eln|igen|iges|iger|zeit|werk|stelle|stellen)$/;
const germanLetters =
  /sch|tz|pf|cht|ck(?=[est])|^ge\p{L}+[nt]$|zw|ie(?=[bdglnrst])|ei(?=[lnstg])|eu(?=[et])|aeu|nz$|^ver|^zer|^ent(?!r|er)|ss(?=[et])/u;
const englishEnding =
  /(?:tion|tions|ing|ings|ment|ments|ness|ity|ities|ous|ful|less|able|ible|ly|ed|ght|wn|ck|sh|ry|ey|ce|ance|ence|ers|ies|'s|n't)$/;
const englishLetters = /th|wh|ough|ow|oo|ee|ea|^qu|ph|ay|oy|oa|y$|w$/;

/** How a line votes. Names, numbers and what a mask covers should be left out of `words` by the caller. */
export function scoreLanguage(words: readonly string[], line: string): LanguageScore {
  let score = 0;
  for (let at = 0; at < words.length; at += 1) score += scoreOf(words[at] ?? '', at === 0);
  if (/[äöüß„]/i.test(line)) score += 3;
  return score;
}

/** A word's vote never changes: a post repeats its words, and a key re-reads its line. */
const votes = new Map<string, number>();
const rememberedVotes = 20_000;

function scoreOf(word: string, isFirst: boolean): number {
  const key = isFirst ? ` ${word}` : word;
  const known = votes.get(key);
  if (known !== undefined) return known;
  if (votes.size > rememberedVotes) votes.clear();
  const vote = scoreWord(word, isFirst);
  votes.set(key, vote);
  return vote;
}

function scoreWord(word: string, isFirst: boolean): number {
  const norm = normalise(word);
  const isShared = sharedWords.has(norm);
  if (germanWords.has(norm) && !englishWords.has(norm)) return isShared ? 0.5 : 2.5;
  if (englishWords.has(norm) && !germanWords.has(norm)) return isShared ? -0.5 : -2.5;
  if (germanWords.has(norm) || norm.length < 3 || /\d/.test(norm)) return 0;
  let score = 0;
  if (/[äöüß]/i.test(word)) score += 1.5;
  if (germanEnding.test(norm)) score += 0.7;
  if (germanLetters.test(norm)) score += 0.5;
  if (englishEnding.test(norm)) score -= 0.7;
  if (englishLetters.test(norm)) score -= 0.5;
  if (norm.length > 13) score += 0.7;
  // A name may be of any language: it votes with less weight.
  return !isFirst && word.charAt(0) !== word.charAt(0).toLowerCase() ? score * 0.6 + 0.1 : score;
}

/** Below this a line decides nothing and follows the rest of the text. */
const sureEnough = 1;

/** Each line by its own vote where it has one, else like the whole text, else English. */
export function resolveLanguages(scores: readonly LanguageScore[]): readonly Language[] {
  const whole = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => {
    const decisive = Math.abs(score) >= sureEnough ? score : whole;
    return decisive > 0 ? 'de' : 'en';
  });
}
