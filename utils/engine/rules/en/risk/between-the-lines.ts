import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/between-the-lines',
  dimension: 'risk',
  kind: 'threat',
  severity: 'polish',
  advice: 'answerWithoutAThreat',
  phrases: [
    'ask|asking|consider|reconsider|wonder ..1 themselves|yourself|yourselves|himself|herself|whether ..3 whether|if|they|you ..5 right|place|still|here|with_us|belong|fit',
    'right|wrong place|company|team|boat|bus|job|ship for|with|at|here|any_more|anymore',
    'make(s|)|making|made the cut|grade',
    'will|shall be ..1 regarded|treated|seen|considered|handled|dealt_with ..1 as|accordingly',
    'review*|rethink*|reconsider*|think*|look*|examin* ..3 where|whether ..6 pay|paid|invest*|headquarter*|tax|taxes|base|sponsor*|stay|advertis*|support|donat*',
    'how you ..2 came_by|got|obtained|come_by|know|found ..1 it|this|that|them',
    'trivial|minor|petty|criminal|punishable offence|offense|matter|act',
    'no|not|any ..2 room|place|space|future ..2 for ..3 people|those|anyone|anybody|passengers|doubters|who|colleagues',
    'there is|are|will ..2 the_door|other_employers|other_companies|consequences|plenty',
    'not|nobody|no_one ..2 irreplaceable|indispensable|forced_to_stay|has_to_stay|keep_you|stop_you|holding|chained',
    'know|see|remember|note(d|) ..2 who|names|which_of_you',
    'friendly|final|last warning|reminder|chance|time',
    'free to|feel_free leave|go|look|move|find',
    'look for|elsewhere ..4 another|something|different|new|other job|employer|place|company|elsewhere',
    'get on|off board|the_bus|the_train',
    'on|off board or|with_it|the_bus',
  ],
  unless: ['we made|make mistakes', 'water|waste|patient(s|)|budget|tailor|piano|loan'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Some may want to ask themselves whether they still belong here⟧.',
    '⟦It’s a great chance for those who make the cut⟧.',
    '⟦Late entries will be treated accordingly⟧.',
    '⟦We’re reviewing where we invest in future⟧.',
    '⟦Tell us how you came by that memo⟧; ⟦it’s a criminal offence⟧.',
    '⟦There’s no place for doubters here⟧.',
  ],
  passes: [
    'Ask yourself whether the loan fits your budget.',
    'The tailor makes the cut by hand.',
    'Waste water will be treated on site.',
    'We’re looking at where patients wait.',
    'How you got here matters for the parking refund.',
    'The room has no space for a piano.',
  ],
};
