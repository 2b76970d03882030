import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/insider-allusion',
  dimension: 'risk',
  kind: 'insider-information',
  severity: 'stop',
  advice: 'waitForTheRelease',
  phrases: [
    'can_not|must_not|should_not ..1 say|share|tell|talk|announce|write|mention ..1 much|more|anything|officially ..2 but',
    'compliance|legal|cfo ..3 kill_me|a_fit|not_read',
    'wait|just_wait ..2 until|till|for ..3 results|figures|numbers|quarter*|thursday|report',
    'quarter|month|year ..4 shaping_up|looks|looking|going ..4 well|strong|good|great|better|ahead|above|record|than',
    'well|far|significantly|slightly|way ahead|above|beyond|below|short of|our|the|what ..3 guidance|forecast(s|)|analyst(s|)|plan|budget|market|published',
    'keep|have ..2 an_eye|your_eyes|eye ..2 on|our ..3 share|stock|price',
    'nod|wink|hint ..1 nod|wink|hint',
    'close ..1 to|from|of ..2 signing|closing|buying|selling|merging|a_deal|deal',
    'something ..2 big|huge|massive|special ..2 coming|way|around|soon|is',
    'i|we ..1 have|saw|seen|know the|our|already ..2 numbers|figures|results|draft ..3 and|already|smil*',
  ],
  except: [],
  unless: ['investigat*|police|court|families|victims|patient'],
  extent: 'clause',
  notInQuestion: true,
  weigh: [
    {
      scope: {
        channels: ['message'],
      },
      severity: 'consider',
    },
  ],
});

export const examples: Examples = {
  flags: [
    '⟦I can’t say much yet, but Thursday will be a very good day for our shareholders⟧.',
    '⟦Just wait until the figures are out next week⟧.',
    '⟦Our third quarter is shaping up far better than anyone expects⟧.',
    '⟦We’re well ahead of what analysts have pencilled in⟧.',
    '⟦Keep an eye on our share price this month⟧.',
    'Officially we can’t comment, ⟦nod, wink⟧.',
    '⟦Something big is coming on Monday⟧.',
    '⟦We are close to signing with a very large name from Munich⟧.',
    '⟦Compliance will kill me for this⟧.',
    '⟦I have seen the numbers already smile and can’t stop smiling⟧.',
  ],
  passes: [
    'The results come out on Thursday. Until then we say nothing.',
    'We can’t say more yet because the police are investigating.',
    'We are in talks with the works council about the Ghent site.',
    'We published our figures this morning: 41 million in sales, 3 per cent less than last year.',
    'We finished well ahead of schedule.',
    'I can’t share details before the families have been told.',
    'Results from the lab are due on Monday, patients will be called.',
  ],
};
