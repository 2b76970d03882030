import type { Document, PlacedSentence } from '../../../document';
import { defineStructureRule, type Examples, type Find } from '../../define';

/** The author's own bad news, or somebody's misfortune. */
const badNews =
  /\b(?:redundan(?:t|cy|cies)|lay(?:ing)?[- ]?offs?|laid off|lett?ing \w+(?: \w+)? go|jobs? (?:cuts?|losses)|(?:cut|cutting|lose|lost|losing|axe|axing) (?:\w+ ){0,3}(?:jobs?|positions|roles|colleagues)|parting ways|insolven\w+|bankrupt\w*|shut(?:ting)? (?:down )?(?:the|our) (?:site|plant|office|factory|shop|branch)|clos(?:e|es|ing|ure of) (?:the|our) \w* ?(?:site|plant|office|factory|shop|branch|warehouse|mill)|died|killed|dead|deaths?|injured|passed away|funeral|fatal|casualt\w+|bereaved|ambulance|in hospital|recall(?:ed|ing)?|contaminated|salmonella|listeria|data breach|breach|leaked|hacked|ransomware|outage|stranded|evacuat\w+|explosion|earthquake|hurricane|wildfires?|flood(?:s|ed|ing)?|lost (?:their|her|his) (?:homes?|house|jobs?|lives|life)|war in|collapsed|spill(?:ed)?|overfilled|derailed|crash(?:ed)?|choking hazard|boil(?: your)? water|not drink|burst)\b/i;

/** How bad news is dressed. */
const dressed =
  /\b(?:(?:difficult|hard|tough|painful|sad) (?:decision|step|news|message|day|week|announcement|choice)s?|farewell|sa(?:y|ying|id) goodbye|(?:part|parted) (?:ways|company)|re-?align\w*|right-?siz\w*|down-?siz\w*|streamlin\w*|headcount|footprint|smaller team|fewer people|consolidat\w*|organi[sz]ational changes?|transition(?:ed|ing)? (?:out|away)|(?:let|letting) (?:\w+ ){0,4}go|no longer (?:be )?(?:with us|part of|needed)|leav(?:e|es|ing) us|will be leaving|set free|released|unfortunately|regrettabl\w+|sadly|with a heavy heart|incident|disruptions?|irregularit\w+|price (?:adjustments?|increases?|rises?)|adjust(?:ed|ing|ments?)? (?:our|the|of) (?:prices?|capacit\w+|team|structures?)|wind(?:ing)? down|restructur\w+|short-time|insolvency)\b/i;

const denied =
  /\b(?:no|not|never|without|nobody|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|zero|if|in case|insured?)\b/i;

const cheer =
  /\b(?:champagne|prosecco|bubbly|confetti|cheers|partied|woo-?hoo|hoo?ray|over the moon|thrilled|ecstatic|stoked|pumped|excit(?:ed|ing)|can(?:not|['’]t) wait|celebrat(?:e|es|ed|ing|ion|ions)|record (?:year|quarter|month|result|profit|sales)|bright side|silver lining|every cloud|lighter note|happier note|brighter note|happier news|better news|good news|haha\w*|lol|hilarious|pun intended|fun fact|funny thing|funnily|joking aside|barbecue|karaoke|cocktails?|beach|yacht|maldives|skiing|safari|trophy|for once|at least (?:now|we|there|the|nobody|it|you|they)|happy (?:friday|monday|weekend)|(?:great|lovely|wonderful|fantastic|sunny) (?:weekend|evening|day)|what a (?:ride|night|year|week|journey|party|day)|never (?:looked|felt|been) better|leaner|fitter|(?:merry|happy) (?:christmas|holidays|easter|new year)|clockwork|prouder|proud of|bright(?:er)? future|(?:fantastic|great|exciting) (?:year|future|times?|opportunit\w+) (?:lies?|ahead)|look forward|onwards|(?:we['’]re|we are) hiring|\d+ ?% off|as a thank-you|spring colours|swing by|stop by|treat yourself)\b|[🎉🥂🍾🍻🍸🍹🚀😂🤣😎🥳🎊😄😁😆😊😉😜🙌🎈🏖🏝☀🌴🕺💃🤩🏆✨🔥]/iu;

const jest =
  /\b(?:for once|at least (?:now|we|there|the)|bright side|silver lining|every cloud|(?:lighter|happier|brighter) note|haha\w*|fun fact|joking aside|pun intended)\b/i;

const sober =
  /\b(?:no|not|never|without|cancel\w*|postpon\w*|instead of|won['’]t|wasn['’]t|isn['’]t|neither|waiv\w*|thank\w*|grateful|please|help\w*|donat\w*|volunteer\w*|refund\w*|sorry|apolog\w*|condolences|insur\w*|hospital|rescued?|survivors?|owe|deserve[ds]?)\b/i;

function findCheer(document: Document): readonly Find[] {
  const places = document.sentences.filter(({ language }) => language === 'en');
  const grave = places.filter(({ sentence: { text } }) => badNews.test(text) && !denied.test(text));
  const veiled = places.filter(({ sentence: { text } }) => dressed.test(text));
  const sad = [...grave, ...veiled];
  if (sad.length === 0) return [];
  return places
    .filter((place) => isCheerful(place) && sad.some((other) => isNear(place, other, places)))
    .map(({ start, end, sentence }) => ({
      start,
      end,
      severity: grave.length > 0 && cheer.test(sentence.text) ? 'consider' : 'polish',
    }));
}

function isCheerful({ sentence }: PlacedSentence): boolean {
  if (sentence.masked.some((mask) => mask === 1)) return false;
  if (jest.test(sentence.text)) return true;
  return (cheer.test(sentence.text) || sentence.text.trimEnd().endsWith('!')) && !sober.test(sentence.text);
}

/** Further apart the writer has changed the subject. */
const furthest = 12;

const isNear = (a: PlacedSentence, b: PlacedSentence, places: readonly PlacedSentence[]): boolean =>
  Math.abs(places.indexOf(a) - places.indexOf(b)) <= furthest;

export default defineStructureRule({
  id: 'en/risk/cheer-beside-bad-news',
  dimension: 'risk',
  kind: 'tone-clash',
  severity: 'consider',
  advice: 'oneMoodAPost',
  language: 'en',
  find: findCheer,
});

export const examples: Examples = {
  flags: [
    'Sixty colleagues will lose their jobs in Kiel. ⟦On a lighter note, our summer fair is on Saturday.⟧',
    'We have to recall 4,000 kettles. ⟦What a year for the kettle team!⟧',
    'The flood took the lower hall. ⟦At least we finally have a pool 😂⟧',
    'Our servers were hacked on Sunday. ⟦I can’t wait to show you the new logo.⟧',
    'Two guests were injured when the stand collapsed.\n\n⟦The evening itself was fantastic, happy Friday!⟧',
    'We are closing the mill in Trent. ⟦For once there is plenty of parking.⟧',
  ],
  passes: [
    'Sixty colleagues will lose their jobs in Kiel. There will be no party this year.',
    'We have to recall 4,000 kettles. Please unplug yours now!',
    'On Saturday we celebrate forty years of Tarn!',
    'The flood took the lower hall. Thank you to everyone who came with a pump!',
    'Nobody was injured. The band played on!',
    'Our servers were hacked on Sunday. We owe you a full account by Friday.',
  ],
};
