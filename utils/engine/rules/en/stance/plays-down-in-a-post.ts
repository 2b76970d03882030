import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/plays-down-in-a-post',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'consider',
  advice: 'giveTheFullNumber',
  unlessText: [],
  scope: {
    reply: false,
  },
  phrases: [
    'it|that|this is|was just|merely|simply|nothing_but a|an|some|words|talk|money',
    'a bit|little|touch ..1 late|uncomfortable|unpleasant|bumpy|upset|cross|delayed|unfortunate|dusty|disappointed|of_dust|of_noise|of_water|of_oil|of_understanding',
    'somewhat|slightly|temporarily|briefly delayed|annoyed|uncomfortable|unpleasant|elevated|raised|affected|upset',
    'no|not_much|little reason|cause|need ..1 to|for ..1 panic|outrage|alarm|drama|anger|worry',
    'no great|lasting ..1 harm|damage|danger|disruption|drama',
    'some|a_few|few|minor|slight|small|little|usual|first|odd ..1 hiccup(s|)|hitch(es|)',
    'will pass|be_forgotten',
    'so-called ..1 scandal|crisis|problem|victims|leak|incident|breach|harm|damage|experts|failure|delay|mistake',
    'well|comfortably|far below|under|within ..2 limit(s|)|threshold|average|legal',
    'within ..2 usual|legal|limits|limit|range',
  ],
  except: ['only|just a|one ..2 away|call|step|stop|click'],
  unless: ['small shop|team|firm|village', 'we|i thought|said|told', 'ski|flight'],
  unlessNear: [],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦It is just a coat of paint⟧, after all.',
    '⟦Residents may notice a bit of dust in the coming weeks⟧.',
    '⟦There is no reason to panic⟧.',
    '⟦Values were slightly elevated for two hours⟧.',
    '⟦We had some hiccups with the new payroll⟧.',
    '⟦The so-called leak has been dealt with⟧.',
    '⟦No lasting damage⟧, as far as we can see.',
    '⟦In two weeks all this will be forgotten⟧.',
    '⟦The nitrate level stayed well below the limit⟧.',
  ],
  passes: [
    'It was not just a bad day, it was four weeks.',
    'We are only a phone call away.',
    'For us it was a hiccup. For her it was a wedding day, and we should have known. It was our mistake.',
    'The drama club plays on Friday.',
    'We thought it was only a scratch.',
    'The ski run is a bit bumpy near the hut.',
  ],
};
