import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/steps-were-taken',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  advice: 'sayWhoActed',
  phrases: [
    'it has|had|was|is|will ..1 been|be|then decided|determined|resolved|concluded|agreed|deemed',
    'necessary|appropriate|required|corrective|suitable|relevant|adequate|remedial|all|immediate|initial steps|measures|action|actions|processes|adjustments|improvements|precautions ..4 initiated|taken|implemented|introduced|made|underway|under_way|place|started|launched',
    'decision(s|)|call|choice ..2 was|were|had|has|have ..2 been|taken|made|reached',
    'basis of ..1 the ..1 information|knowledge|data|facts|evidence|what_was_known',
    'inaccurac*|irregularit*|discrepanc*|deviation(s|)|anomal*|error(s|)|mistake(s|)|inconsistenc*|shortcoming(s|)|failing(s|)|value(s|)|reading(s|)|oversight(s|)|weakness(es|) ..3 occur*|arose|arisen|crept|emerged|found|identified|measured|detected|happened|made|came_to_light',
    'being|currently|still ..1 looked_into|investigated|clarified|examined|established|determined|reviewed|assessed',
    'only|later|subsequently|first became|turned_out|emerged|came ..1 apparent|clear|known|evident|to_light|that|visible',
    'became apparent|evident|clear ..2 once|after|when|later|that',
    'was|were|been|got [then|subsequently|apparently|partly|later|also] overfilled|overdosed|overcharged|overlooked|misapplied|misinterpreted|misread|mislabel*|exceeded|released|mixed_up|left_open|left_on|left_unlocked|switched_off|disabled|deleted|forgotten|overbooked|undercooked|breached|bypassed|tampered|destroyed|damaged|lost',
    'has|have|had|there ..1 been ..1 a|an|some ..2 lapse(s|)|oversight(s|)|mix-up|failing(s|)|shortcoming(s|)|breach(es|)|irregularit*|confusion|error(s|)|discharge|spill|release|incident(s|)|problem(s|)|issue(s|)',
    'lessons <be>|will|have|had ..2 learned|learnt|drawn',
    'procedures|protocols|processes|rules|guidelines|instructions|checks ..4 not ..1 followed|observed|adhered|applied|carried_out|respected|met|up_to',
    'processes|procedures|protocols|controls|communication|internal ..3 <be>|will|have ..2 reviewed|optimised|optimized|adapted|adjusted|improved|tightened|strengthened|sharpened|revised',
    'should|must|ought not|never ..1 have ..1 happened|happen|occurred|be_there|been_there',
  ],
  unless: [
    '<ownership>',
    'by',
    'i|we|my|our|us ..6 decided|decision|decide|choice',
    'we ..3 found|measured|detected|took|take|released|deleted|review*|lost|identified',
  ],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦It has been decided that the canteen will close⟧.',
    '⟦The necessary steps have been initiated⟧.',
    '⟦The decision was made on the basis of the information available⟧.',
    '⟦Some irregularities had occurred in the ledger⟧.',
    '⟦A valve was left open⟧, ⟦which only became apparent on Monday⟧.',
    '⟦Procedures weren’t followed⟧.',
  ],
  passes: [
    'We decided to close the canteen.',
    'I took the decision on Friday.',
    'The survey found that prices rose.',
    'Steps lead down to the river.',
    'The auditors measured values twice.',
    'Errors happen less often since we test.',
  ],
};
