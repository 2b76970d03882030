import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/blame-machine',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'consider',
  advice: 'startWithYourPart',
  reason: 'blameCircumstances',
  all: [
    ['the|an|our|its|their|this ..3 <machine>', '<machine>'],
    [
      'decided|decides|made_the_decision|made_a_decision|chose|picked|selected|flagged|blocked|rejected|refused|misread|misjudged|misunderstood|miscalculated|ranked|sorted|suspended|locked|assigned|does_not_allow|did_not_allow|will_not_allow|would_not_let|does_not_let|acted_up|played_up|hiccuped|hiccupped|glitched|had_a_mind|got_it_wrong|made_a_mistake|made_an_error|is_to_blame|was_to_blame|is_responsible|invented|hallucinated|forgot|mistook|failed_to|did_what|does_what',
      'went_rogue|went_haywire|got_confused|had_a_bad_day|had_other_ideas|overreacted|jumped',
    ],
  ],
  ordered: true,
  within: 2,
  extent: 'clause',
  except: ['model railway|year'],
  unless: [
    '<ownership>',
    'i|we built|wrote|trained|set|told|configured|had|chose|had_not|programmed',
    'fire|alarm|smoke|intruder',
    'correctly|rightly|right',
    'if|whether|when',
  ],
  unlessText: ['<concession>'],
  notInQuestion: true,
  weigh: [
    {
      scope: {
        reply: true,
      },
      severity: 'stop',
    },
  ],
});

export const examples: Examples = {
  flags: [
    '⟦It was the algorithm that ranked your application⟧.',
    '⟦Our system flagged the account⟧, not a person.',
    '⟦The software decided which shifts to cut⟧.',
    '⟦I’m afraid the booking tool doesn’t allow exceptions⟧.',
    '⟦The chatbot misunderstood the question⟧.',
    '⟦Unfortunately the scanner misread your label⟧.',
    '⟦The pricing model picked those numbers⟧.',
  ],
  passes: [
    'The software flags invoices that a person then reads.',
    'We trained the model on old data, and it rejected good people.',
    'The alarm system blocked the door and held the smoke back.',
    'The algorithm ranked them wrongly because we fed it last year’s list. That was our mistake.',
    'The tool helps nurses plan shifts.',
    'If the scanner rejects your card, use the other gate.',
    'The new server is in Graz.',
  ],
};
