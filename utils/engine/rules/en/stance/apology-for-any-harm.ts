import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/apology-for-any-harm',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  advice: 'nameTheHarm',
  reason: 'vagueInconvenience',
  all: [
    ['<apology>'],
    [
      'any|whatever|possible|such <harm>',
      'any ..2 <harm> caused',
      'may|might|could have|well ..2 caused|offended|upset|hurt|sounded|come|given|felt|left|created|led|disappointed|struck',
    ],
  ],
  within: 12,
  extent: 'clause',
  unless: [],
  source: 'Leopold, non-apology cues: the offence is not named',
});

export const examples: Examples = {
  flags: [
    '⟦We apologise for any inconvenience⟧.',
    '⟦Apologies for any confusion this has led to among our members⟧.',
    '⟦We regret the upset that the letter may have caused⟧.',
    '⟦For whatever distress arose, our apologies⟧.',
    '⟦Sorry for any bother caused by the new portal⟧.',
    '⟦I apologise for the discomfort my joke might have created⟧.',
    '⟦We’re sorry for the impression this could have given⟧.',
  ],
  passes: [
    'We apologise for the four hours you spent on the platform in Crewe.',
    'I am sorry for the delay: the parts came on Tuesday, not on Friday.',
    'I regret not telling you in March.',
    'There may have been ice on the road.',
    'We apologise to the 83 families who lost their bookings.',
    'I am sorry. We will send the money without any delay.',
    'That caused confusion in the shops, and I’m sorry.',
  ],
};
