import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/but-the-others',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'whataboutism',
  severity: 'consider',
  advice: 'speakForYourself',
  reason: 'whataboutism',
  phrases: [
    'where was|were the|your ..2 outrage|outcry|protest|headlines|indignation',
    'nobody|no_one complain(s|ed|)|asks|asked|talks|writes|objects|protests|bats_an_eyelid ..3 when|that|if|about ..2 <competitor>|other|others|the_chinese|government|politicians|state|china|neighbours',
    'name|show me|us ..1 one|a_single|any ..3 company|bank|airline|employer|firm|industry|retailer|manufacturer|hospital',
    'why ..2 always only|just|us|our_industry',
    'why does|do|is|are nobody|no_one ..4 <competitor>|other|others|china|government|politicians|them',
    'look|take_a_look|have_a_look ..2 at|what ..2 <competitor>|others|other_companies|other_banks|other_airlines ..3 are|do|did|have|charge|pay|offer|get_away',
    'let them|him|those|anyone ..3 cast|throw ..1 first',
    'double standards',
    '<competitor>|others|other_companies|other_banks|other_airlines|other_firms [have|are|do|did] ..3 far|much|even|way worse|more_jobs|longer|deeper',
    'not the only company|ones|bank|airline|employer|firm|one|hospital|retailer',
    'everyone|everybody else is|does|has|did doing|it|the_same|done',
  ],
  scope: {
    reply: false,
  },
  except: ['not the only one|ones ..4 moved|happy|proud|with'],
  unless: [
    '<ownership>',
    'no excuse',
    'double standards between|in|that_women',
    'not an excuse',
    'looks like',
  ],
  unlessNear: ['no excuse', 'not an excuse', '<ownership>'],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦Where was the outrage when the state airline cut its routes⟧?',
    '⟦Show me one company in this market that pays more⟧.',
    '⟦Nobody complains when the Chinese do the same⟧.',
    '⟦We are not the only company that cuts jobs this autumn⟧.',
    '⟦Other banks have done far worse⟧.',
    '⟦Have a look at what our competitors charge⟧.',
    '⟦Why is it always only us⟧?',
  ],
  passes: [
    'We are not the only company that cuts jobs, and that is no excuse.',
    'Where were you when the lights went out in Graz?',
    'Show me your three best photos.',
    'Our competitors in Porto bake well, too.',
    'Nobody complains about the coffee any more.',
    'Have a look at what the trainees built.',
    'We looked at other banks before we set the fee.',
  ],
};
