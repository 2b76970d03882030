import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/guys',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'polish',
  advice: 'askForTheSkill',
  reason: 'discriminationGuys',
  swaps: {
    'hey guys': 'hello everyone',
    'hi guys': 'hello everyone',
    'hello guys': 'hello everyone',
    'thanks guys': 'thanks, everyone',
    manpower: 'people',
    'man hours': 'working hours',
    'man-hours': 'working hours',
    mankind: 'humanity',
    'well done guys': 'well done, all of you',
    'great job guys': 'great job, everyone',
  },
});

export const examples: Examples = {
  flags: [
    '⟦Hey guys⟧, the new office opens on Monday.',
    '⟦Hi guys⟧! Tickets are out.',
    '⟦Thanks guys⟧, that was a great fair.',
    'We don’t have the ⟦manpower⟧ for a night shift.',
    'That took 4,000 ⟦man-hours⟧.',
    'A great step for ⟦mankind⟧ and for Bath.',
  ],
  passes: [
    'Hello everyone, the new office opens on Monday.',
    'Two guys from Leeds run the bar.',
    'The guy wires hold the mast.',
    'Thanks to all who came.',
    'The Guys Hospital ward is shut.',
    'We lack people for a night shift.',
  ],
};
