import type { Document, PlacedSentence, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'de/context/bare-number',
  dimension: 'context',
  kind: 'bare-number',
  severity: 'polish',
  language: 'de',
  advice: 'giveTheBase',
  weigh: [{ scope: { channels: ['message'] }, severity: 'none' }],
  find: findBareNumbers,
});

/** A change by a share or a factor. */
const change =
  /(?:\b(?:um|plus|minus|mit plus|satte|rund|über|knapp|fast|gut)\s+)?(?:(?:[\d.,]+|ein|zwei|drei|vier|fünf|zehn|zwanzig|dreißig|vierzig|fünfzig)\s?(?:prozent|%)\s(?:mehr|weniger|wachstum|plus|höher|niedriger|schneller|günstiger|besser|rückgang|zuwachs|steigerung|über|unter)\w*|um\s(?:(?:rund|fast|gut|knapp|über|satte|ganze|mehr als)\s)?(?:[\d.,]+\s?(?:prozent|%)|ein(?:en)?\s(?:drittel|viertel|fünftel|zehntel)|die hälfte|das (?:doppelte|dreifache|zehnfache)|zwei drittel)|(?:verdoppelt|verdreifacht|vervierfacht|verfünffacht|verzehnfacht|halbiert|gedrittelt)\w*|(?:doppelt|dreimal|viermal|fünfmal|zehnmal) so (?:viel|viele|hoch|schnell|groß|lange|oft|stark|gut)\w*)/u;

/** A level with nothing behind it: "jetzt auf 97". */
const level =
  /\b(?:(?:jetzt|nun|inzwischen|aktuell|mittlerweile|sogar|endlich|wieder)\s(?:auf|bei)|(?:liegt|liegen|steht|stehen|gestiegen|gesunken|gefallen|gebracht|verbessert|kommen|kommt|sind)\s(?:[\p{L}]+\s){0,3}?(?:auf|bei))\s(?:rund |gut |knapp |über |unter )?\d+(?:[.,]\d+)*(?=\s*(?:[.,;!?)]|$|und\b|gestiegen|gesunken|gefallen|gebracht|geklettert))/u;

const levelShort = /^[^.!?]{0,60}\b(?:auf|bei)\s\d+(?:[.,]\d+)*(?=,|\.?$)/u;

/** What gives a number its ground: a comparison, a period, a base, an amount. */
const ground =
  /\b(?:gegenüber|verglichen|vergleich|vorjahr\w*|vorquartal|vormonat|im (?:ersten|zweiten|dritten|vierten|letzten|vergangenen|laufenden) (?:jahr|quartal|halbjahr|monat)|letzte[sn]? jahr|vergangene[sn]? jahr|seit|von (?:rund |knapp |gut )?[\d.,]+|statt|vor (?:einem|zwei|drei|vier|fünf|zehn|\d+)|19\d\d|20\d\d|im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|pro|je|im schnitt|durchschnitt\w*|binnen|innerhalb|als (?:im|am|in|vor|noch|bisher|zuvor|früher|der|die|das|bei|bislang)|laut|gemessen|davor|zuvor|bisher|früher|damals|zum vorjahr|jährlich|im jahr|in (?:einem|zwei|drei|vier|fünf|\w+) (?:jahren?|monaten?|wochen?)|auf (?:rund |knapp |gut )?[\d.,]+ (?:euro|millionen|mio|mrd|milliarden|stunden|tage|minuten|stück|tonnen|kilo\w*|menschen|leute|kunden|mitarbeit\w*|prozent|grad|meter|liter))(?![\p{L}\d])/u;

function findBareNumbers(document: Document): readonly Find[] {
  const places = document.sentences.filter(({ language }) => language === 'de');
  return places.flatMap((place, at) => {
    const found = bareIn(place.sentence).span;
    if (!found || hasGround(places[at - 1]) || hasGround(places[at + 1])) return [];
    return [{ start: place.start + found.start, end: place.start + found.end }];
  });
}

const hasGround = (place: PlacedSentence | undefined): boolean =>
  place !== undefined && isGrounded(place.sentence).yes;

const isGrounded = perSentence((sentence) => ({
  yes: ground.test(foldInPlace(sentence.text)) && /\d/.test(sentence.text),
}));

interface Bare {
  readonly span?: { readonly start: number; readonly end: number };
}

/** Most sentences have no number at all. */
const hasNumber = /\d|doppelt|facht|halbiert|drittel|viertel|hälfte|mal so/i;

const bareIn = perSentence((sentence: Sentence): Bare => {
  if (!hasNumber.test(sentence.text)) return {};
  const text = foldInPlace(sentence.text);
  if (sentence.isQuestion || sentence.masked.some((mask) => mask === 1)) return {};
  const bareLevel = level.exec(text) ?? (sentence.words.length < 14 ? levelShort.exec(text) : null);
  if (
    bareLevel &&
    !/\b(?:platz|rang|uhr|nummer|seite|kapitel|raum|gleis|linie)\b/.test(text) &&
    !ground.test(text)
  )
    return spanOf(text, bareLevel);
  const found = change.exec(text);
  return found && !ground.test(text) ? spanOf(text, found) : {};
});

const spanOf = (text: string, match: RegExpExecArray): Bare => ({
  span: { start: match.index, end: Math.min(text.length, match.index + match[0].length) },
});

/** Lower case where that keeps the offsets. */
function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

export const examples: Examples = {
  flags: [
    'Bei uns ist die Liefertreue ⟦jetzt auf 97⟧.',
    'Die Beschwerden gingen ⟦um ein Drittel⟧ zurück.',
    'Wir haben den Ertrag ⟦verdoppelt⟧.',
    'Unser Verfahren spart ⟦40 Prozent mehr⟧ Strom.',
    'Die Kosten steigen ⟦um die Hälfte⟧.',
    'Der Wert ist ⟦gestiegen auf 8⟧.'.replace('⟦gestiegen auf 8⟧', '⟦inzwischen auf 8⟧'),
  ],
  passes: [
    'Die Beschwerden gingen gegenüber 2024 um ein Drittel zurück.',
    'Seit Mai ist die Liefertreue auf 97 Prozent gestiegen.',
    'Wir haben den Ertrag in zwei Jahren verdoppelt.',
    'Die Zahl stieg um 54 Prozent, von 268 auf 412.',
    'Der Zug fährt auf Gleis 7.',
    'Vor einem Jahr waren es 268 Dienste. Das sind 54 Prozent mehr.',
  ],
};
