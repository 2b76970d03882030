import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/decision-was-taken',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'passive-evasion',
  severity: 'consider',
  advice: 'sayWhoActed',
  reason: 'decisionWithoutDecider',
  phrases: [
    '[difficult|hard|tough|painful] decision(s|)|choice(s|) [therefore|now|regrettably] <be> ..2 made|taken|reached to|that|not|in_favour',
    'it <be> ..2 decided|determined|agreed|deemed|felt|concluded that|to|necessary|appropriate|best',
    'decision|choice [has|had] [now|already|regrettably|sadly] been taken|made|reached to|that|not',
    'it <be> ..2 deemed|considered necessary|appropriate|expedient|prudent|unavoidable|advisable',
    'positions|roles|jobs|posts|contracts|staff|colleagues|employees|teams ..4 will|are|were|have_to|had_to be|being|have ..1 impacted|affected|eliminated|made_redundant|phased_out|discontinued|released|removed|terminated',
  ],
  except: ['roles|jobs|positions|posts|staff|colleagues|employees will be affected'],
  unless: [
    'by',
    'i|we|my|our|me',
    'board|court|jury|council|parliament|judge|committee|regulator|government',
    'no|not|before|until|nothing|yet|whether|if decision',
    'no ..2 decision',
    'how|why|which|whether decisions',
  ],
  unlessNear: [
    'i|we decided|took|made|signed|chose|asked|proposed|closed|invested',
    'my|our decision|call|choice',
    'i|my board|signature|responsib*',
  ],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦A decision has been taken to close the Ghent warehouse⟧.',
    '⟦It was decided that the summer party would not go ahead⟧.',
    'Regrettably, ⟦it was deemed necessary to end the night service⟧.',
    '⟦The difficult decision has been made to wind down the brand⟧.',
    '⟦It has been agreed to discontinue the apprenticeship scheme⟧.',
    '⟦Roles in customer care will be eliminated from May⟧.',
  ],
  passes: [
    'I decided to close the Ghent warehouse.',
    'The board and I took the decision on Tuesday.',
    'It was decided by a show of hands in the canteen.',
    'No decision has been made to sell the site.',
    'The decision was made by the court in Graz.',
    'It was felt in all our shops: fewer people came.',
  ],
};
