import type { Document, PlacedSentence, Sentence } from '../../../document';
import { perSentence } from '../../../per-sentence';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'en/context/bare-number',
  dimension: 'context',
  kind: 'bare-number',
  severity: 'polish',
  language: 'en',
  advice: 'giveTheBase',
  weigh: [
    { scope: { channels: ['message'] }, severity: 'none' },
    { scope: { channels: ['comment'] }, severity: 'polish' },
  ],
  find: findBareNumbers,
});

const share = String.raw`(?:an? |one[- ]|two[- ]|three[- ]|almost |nearly |about |around |over |more than |some |roughly |well over |as much as |by |just )*(?:[\d.,]+ ?(?:per cent|percent|%|percentage points|points|x|-fold)|(?:a |one |two |three )?(?:third|thirds|quarter|quarters|fifth|fifths|tenth)|half|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|twelve|five|eight|six|seven|nine)(?:-\w+)? (?:per cent|percent|points))`;
const moved = String.raw`(?:up|down|rose|risen|rising|rises|fell|fallen|falling|falls|grew|grown|growing|grows|increased|increasing|dropped|dropping|declined|declining|shrank|shrunk|jumped|climbed|soared|surged|slumped|plunged|gained|lost|cut|reduced|reducing|slashed|lowered|lifted|raised|boosted|improved|improving|increase|reduction|drop|decline|fall|rise|growth|improvement|saving|savings|saved|saves|saving)`;
const more = String.raw`(?:more|less|fewer|happier|happy|stronger|lighter|healthier|richer|hotter|higher|lower|faster|slower|cheaper|better|quicker|bigger|smaller|longer|shorter|safer|lighter|greener|cleaner|above|below|up|down|growth|increase|rise|drop|reduction|improvement|saving|savings)`;
/** What people are said to want or do, with nobody who asked them. */
const survey =
  /\b(?:\d+ ?(?:per cent|percent|%)|nine out of ten|eight out of ten|seven out of ten|(?:\w+|\d+) (?:in|out of) (?:ten|five|three|four|two|\d+)|two[- ]thirds|three quarters|most|half) (?:of )?(?:all )?(?:the |our )?(?:\w+ )?(?:employees|people|customers|consumers|users|managers|companies|leaders|executives|women|men|workers|graduates|parents|patients|germans|britons|americans|europeans|decision-makers|buyers|homeowners|candidates|millennials|ceos|homes|households|beta users|clients)\s(?:would|want|wants|say|says|believe|feel|prefer|agree|think|see|expect|love|trust|fail|report|recommend|doubled|are (?:happier|happy|satisfied|unhappy|ready|afraid)|have no|do not|don['’]t|never)/u;
/** Somebody who asked or counted, by name; "studies show" is nobody. */
const asked =
  /\b(?:(?:survey|study|poll|report|census|data|figures|interviews) (?:by|of|from|among|published|carried|in|with|we|our)|(?:our|last|this|the) (?:\w+ )?(?:survey|study|poll|census)|asked \w+|polled|respondents|according to|interviewed|questionnaire|source:|audit\w*|of whom|\d+ answers)/u;

const factor = String.raw`(?:doubled|tripled|trebled|quadrupled|quintupled|halved|doubling|tripling|halving|(?:twice|(?:two|three|four|five|six|ten|\d+) times|\d+x) (?:as (?:much|many|fast|often|long|high|good|big|large|strong|efficient|quick)|the (?:size|number|speed|amount|output|volume|usual|rate)|more|faster|higher|better|bigger|cheaper)|(?:two|three|four|five|six|ten)fold|\d+-fold|by a factor of \w+)`;

/** A change by a share or a factor, in either order. */
const change = new RegExp(
  String.raw`\b(?:${moved}\s(?:\w+\s){0,3}?(?:by )?${share}|${share}\s(?:\w+\s){0,1}?${more}|${factor})(?![\p{L}\d])`,
  'u',
);

/** A level with nothing behind it: "has gone to 87". */
const level =
  /\b(?:(?:has |have |is |are |was )?(?:now |just |already |finally )?(?:gone|went|moved|climbed|rose|risen|fell|fallen|improved|dropped|jumped|brought|taken|pushed|come|came|got|grown|grew|increased|decreased|lifted|raised|up|down|back)\s(?:up |down |back |it |them |that )?(?:to|above|below|past|over|under|through)|(?:is|are|was|were) (?:now )?through|(?:is|are|was|were|stands?|stood|sits?|remains?|now|currently)\s(?:now |just |already |finally |currently |well )?(?:at|above|below|over|under)|(?:has |have |now |just )?(?:hit|reached|passed|crossed|scored?|scoring|averages?|averaging))\s(?:about |around |nearly |almost |just |over |under |a |an )*\d+(?:[.,]\d+)*(?![.,]?\d)(?=\s*(?:[.,;!?)]|$|(?:and|which|but|so|now|today|again|already|or)\b))/u;

/** Dates, addresses, ranks, hours, ages and the like are no measurements. */
const notLevel =
  /\b(?:number|no\.|page|chapter|room|gate|platform|track|line|route|level|floor|building|hall|article|section|clause|version|at \d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o'clock)|(?:closes?|opens?|opened|ends?|starts?|began|begins?|arrived?|arrives|leaves?|left|called|meet|until|from|before|after|since|around|about|by|on|in) (?:at |from )?\d{1,2}(?:[.:]\d\d)?|aged?|years? old|died at|retired? at|born|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:19|20)\d\d|win|won|lost|beat|score[ds]? \d+[–-]\d+)\b/u;

/** What gives a number its ground: a comparison, a period, a base, an amount, a source. */
const ground =
  /\b(?:compared|comparison|versus|vs|than (?:in|last|a|the|it|we|before|at|on|ever|any|those|our|their|other|ours|usual|\d)|year on year|year-on-year|year over year|yoy|quarter on quarter|against|since|from (?:about |around |nearly |almost |over |just )?[\d.,€$£]+|instead of|rather than|previous(?:ly)?|before|(?:a|two|three|four|five|six|ten|\d+) (?:days?|weeks?|months?|years?|quarters?) (?:ago|earlier|before|later)|(?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the (?:first|second|third|fourth|last|past|same|previous|space|whole|year|quarter))|(?:last|this|each|every|per|previous|past|first|second|third|fourth|prior) (?:year|quarter|month|week|half|day|spring|summer|autumn|winter|night|season|decade|six|two|three|five|ten|twelve|hour|\d+)\w*|a (?:year|month|week|day|tonne|head|night)\b|over (?:the|two|three|four|five|ten|\d+)|within|between|on average|average of|according to|measured|audited|annually|annual|yearly|monthly|per (?:tonne|head|unit|customer|night|cent of|litre|hour|line|employee|person|passenger|parcel)|in (?:a|one|two|three|four|five|six|ten|\d+|twelve|eighteen|eight|nine|seven) (?:years?|months?|weeks?|days?|hours?|quarters?)|by (?:19|20)\d\d|out of (?:the )?\w+|of (?:all|our|the|its|their|your|those|these|last|them|us|every|people|customers|staff|employees|patients|guests|\d)[^.]{0,40})(?!\w)/u;

/** What a neighbouring sentence says of period or base. */
const groundNear =
  /\b(?:compared|versus|than (?:in|last|a|the|before|\d)|last (?:year|quarter|month|spring|summer|autumn|winter)|(?:a|two|three|five|ten|\d+) (?:years?|months?|weeks?) (?:ago|earlier|before)|previous|before|instead of|in (?:19|20)\d\d|it was|there were|used to|on average|of (?:our|the|all|its|their) \d)/u;

/** A step from one amount to another, or a share with its base. */
const amounts =
  /\d[\d.,]*[^.]{0,40}\b(?:to|instead of|against|of|down from|up from|out of|rather than)\b[^.]{0,30}\d/u;

function findBareNumbers(document: Document): readonly Find[] {
  const places = document.sentences.filter(({ language }) => language === 'en');
  return places.flatMap((place, at) => {
    const { spans } = bareIn(place.sentence);
    if (spans.length === 0) return [];
    if (hasAmounts(places[at - 1], place) || hasAmounts(places[at + 1], place)) return [];
    return spans.map(({ start, end }) => ({ start: place.start + start, end: place.start + end }));
  });
}

const hasAmounts = (place: PlacedSentence | undefined, own: PlacedSentence): boolean =>
  place !== undefined && Math.abs(place.line - own.line) < 1 && isGrounded(place.sentence).yes;

const isGrounded = perSentence(({ text }: Sentence) => {
  const folded = foldInPlace(text);
  return { yes: /\d/u.test(folded) && (amounts.test(folded) || groundNear.test(folded)) };
});

interface Bare {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const nothing: Bare = { spans: [] };

const bareIn = perSentence((sentence: Sentence): Bare => {
  const text = foldInPlace(sentence.text);
  if (sentence.isQuestion || (ground.test(text) && !survey.test(text)) || amounts.test(text)) return nothing;
  const found = [levelIn(text), change.exec(text) ?? (asked.test(text) ? null : survey.exec(text))].filter(
    (match) => match !== null,
  );
  const spans = found
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
    .filter(({ start, end }) => !touchesMask(sentence, start, end));
  return { spans: spans.length === 2 && overlap(spans[0], spans[1]) ? spans.slice(1) : spans };
});

const levelIn = (text: string): RegExpExecArray | null => {
  const match = level.exec(text);
  if (!match) return null;
  const from = Math.max(0, match.index - 25);
  return notLevel.test(text.slice(from, match.index + match[0].length + 14)) ? null : match;
};

const touchesMask = ({ starts, ends, masked }: Sentence, from: number, to: number): boolean =>
  starts.some((start, at) => masked[at] === 1 && start < to && (ends[at] ?? 0) > from);

const overlap = (a?: { start: number; end: number }, b?: { start: number; end: number }): boolean =>
  a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;

/** Lower case where that keeps the offsets. */
function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

export const examples: Examples = {
  flags: [
    'Our score ⟦has gone to 87⟧.',
    'Complaints are ⟦down by a third⟧.',
    'We have ⟦doubled⟧ our output.',
    'The new pump uses ⟦40 per cent less⟧ power.',
    'Absence ⟦fell by half⟧.',
    'Satisfaction ⟦is up 30%⟧ and we are glad.'.replace('⟦is up 30%⟧', 'is ⟦up 30%⟧'),
  ],
  passes: [
    'Complaints fell by a third compared with 2024.',
    'Since May on-time delivery has risen to 97 per cent.',
    'We doubled our output in two years.',
    'The figure rose by 54 per cent, from 268 to 412.',
    'The train leaves from platform 7.',
    'Last year it was 268 services. That is 54 per cent more.',
    'The shop opens at 9.',
    'He turned 60 in May and she is 58.',
  ],
};
