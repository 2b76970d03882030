import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/not-the-intention',
  dimension: 'stance',
  unlessText: [],
  kind: 'conditional-apology',
  severity: 'consider',
  advice: 'nameTheHarm',
  reason: 'notTheIntention',
  phrases: [
    'not|never ..1 my|our|the|anyone intention|intent|aim [at_all] to|of ..2 offend|upset|hurt|cause|alarm|suggest|give|single|disrespect|attack|make',
    'that|this|which was|were not|never ..1 my|our|the intention|intent|aim',
    'no offence|harm|disrespect|slight [was|is|at_all] [ever] meant|intended',
    'meant|mean|intended|intend no offence|harm|disrespect',
    'not|never mean|meant|intended|intend to|any ..1 offend|upset|hurt|harm|offence|disrespect|alarm|attack|step',
    'not|never|anything_but meant|intended ..1 as|to_be|in ..3 attack|slight|criticism|disrespect|offence|that_way|personal|dismissive',
    'if ..6 came_across|was_taken|felt|sounded|landed|impression ..8 not|never ..3 meant|intended|mean|intend|intention|intent|case',
  ],
  unless: ['but it|we|i|that did|does|is'],
  unlessNear: ['but|and it|i|we|they did'],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦It was never our intention to upset anybody in the trade⟧.',
    '⟦No offence was meant to the people of Hull⟧.',
    '⟦We meant no disrespect⟧, it was a light-hearted evening.',
    '⟦I didn’t mean to offend anyone with that slide⟧.',
    '⟦That was certainly not intended as a slight on part-timers⟧. ⟦That was not our intention⟧.',
    '⟦If that sounded dismissive, it wasn’t meant that way⟧.',
    '⟦The comment was not intended as an attack on teachers⟧.',
  ],
  passes: [
    'It was never my intention to hurt you, but it did, and that is what counts.',
    'It is not our intention to close the Lyon plant.',
    'We never meant to stay in Leeds for thirty years.',
    'The tool is not intended as a replacement for a doctor.',
    'He said: “No offence was meant.”',
    'Good intentions do not bring the files back.',
    'We do not intend to raise prices before 2027.',
  ],
};
