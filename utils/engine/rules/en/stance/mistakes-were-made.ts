import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/mistakes-were-made',
  dimension: 'stance',
  unlessText: [],
  kind: 'passive-evasion',
  severity: 'consider',
  advice: 'sayWhoActed',
  phrases: [
    'mistake(s|)|error(s|)|oversight(s|)|wrong_decision(s|) ..2 <be> ..2 made|committed',
    'mistake(s|)|error(s|)|inaccuracies|irregularities|discrepancies|glitch|bug|fault(s|) ..4 crept|slipped|found_their_way|got in|into|through|past|its_way',
    'a|an|some|several ..2 mistake(s|)|error(s|)|oversight|glitch|mix-up|misunderstanding|hiccup|irregularities ..2 occurred|happened|arose|came_about|took_place|had_occurred',
    'standards slipped',
    'wires|numbers|files|names|labels|orders got|became|ended_up crossed|mixed|lost',
    'got left|lost|missed|overlooked|forgotten|skipped|dropped|misplaced out|off|in_the_process|in_the_rush|somewhere|between|along_the_way',
    'somewhere|somehow ..7 got|slipped|fell|went|lost|missed|forgotten|overlooked|wrong|mixed|dropped',
    'found its|their way into|onto|in|on|to|past|through|out',
    'slipped|fell|fall|fallen through|past|between|under ..2 net|crack(s|)|gap(s|)|stools|checks|grid',
    'not everything went ..3 plan|planned|should|hoped|right|well',
  ],
  except: [],
  unless: ['parcel|suitcase|luggage ..3 lost', 'i|we made|did|lost|forgot|left'],
  unlessNear: ['i|we made|lost|forgot|left|put|had|did_not|copied|sent|changed|chose|planned'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: the passive hides who acted',
});

export const examples: Examples = {
  flags: [
    '⟦Mistakes were made in the run-up to the migration⟧.',
    '⟦An error occurred when the letters were printed⟧.',
    '⟦Some inaccuracies crept into our sustainability report⟧.',
    '⟦In the rush before launch a warning got left out⟧.',
    '⟦A handful of expired jars found their way into the gift boxes⟧.',
    '⟦Your complaint fell between two stools⟧.',
    '⟦It seems wires got crossed between Leeds and Turin⟧.',
    '⟦Not everything went to plan on Saturday⟧.',
    'Sadly, ⟦standards slipped at the Dover site⟧.',
    '⟦Somewhere in the process the allergen note was lost⟧.',
    '⟦Wrong decisions have been made at our Linz site⟧.',
  ],
  passes: [
    'Mistakes were made, and I made most of them.',
    'We ask each new driver what went wrong on the first day.',
    'I got lost in Porto and found the best bakery in town.',
    'The line was checked by two engineers.',
    'Our tomatoes found their way home after 40 years.',
    'An error in the spreadsheet cost us 4,000 euros. I wrote that spreadsheet.',
    'If anything goes wrong, Petra answers the phone.',
    'The bug was found by a user in Oslo.',
  ],
};
