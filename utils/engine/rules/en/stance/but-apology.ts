import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/but-apology',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'stop',
  advice: 'endWithTheApology',
  all: [
    [
      '<apology>',
      'could have ..5 better|differently|sooner|earlier|clearer|smoother|gentler|elegantly|sensitively|carefully|nicer',
      'hold ..1 hands|hand up',
      'not ideal|perfect|our_finest_hour|our_best_day|a_good_look|our_proudest|optimal|textbook',
      'unfortunate|unfortunately_worded|clumsy|clumsily|badly_worded|poorly_worded|unhappily|regrettable',
      'mistake(s|) happened',
      'fair enough|point|cop',
      'did ..2 get ..2 wrong|right',
      'got ..3 wrong',
      'admit|admittedly|granted|concede',
      'own it|that|this',
      'our|my fault|mistake|error|bad',
      'on us|me',
      'should have|not_have',
    ],
    ['<but> [also|please|again|then|now|really|perhaps] <excuse>'],
  ],
  ordered: true,
  within: 22,
  extent: 'clause',
  except: [
    '<but> ..4 not ..2 enough|undo|help|mend|repair|bring',
    '<but> ..3 sorry|apology does|do|is not',
    '<but> i|we should|owe|will|want_to|did_not_tell|failed',
  ],
  unless: ['but not_an|no excuse'],
  source: 'Leopold, non-apology cues: the "but" takes back what stood before it',
});

export const examples: Examples = {
  flags: [
    '⟦We’re sorry for the wait, but it was an exceptionally busy weekend⟧.',
    '⟦I apologise for the tone, however I stand by every word⟧.',
    '⟦We could have told you sooner, but nobody could have foreseen the strike⟧.',
    '⟦The letter was clumsy, but let’s not forget who pays the bills here⟧.',
    'Yes, ⟦we got the date wrong, but you have to understand how our warehouse works⟧.',
    '⟦I regret the choice of picture; that said, the reaction has been out of all proportion⟧.',
    '⟦That one’s on us, but these things happen in a firm our size⟧.',
    '⟦Sorry about Friday night but we were under real pressure from the landlord⟧.',
    '⟦We should have rung you, but our team was working round the clock⟧.',
  ],
  passes: [
    'I said sorry to Karin, but sorry does not bring her weekend back.',
    'I’m sorry to see you go, but happy for you and the people in Porto.',
    'We apologised on Monday, but we owe you more than that.',
    'I am sorry for the wait, but the refund is with your bank now.',
    'We could have left it there, but we asked the 40 drivers what they needed.',
    'Not ideal, but the bridge opens on Tuesday at six.',
    'Sorry, but I can’t share the names of the bidders before Friday.',
    'The old name was fine, but customers mixed us up with a bakery.',
  ],
};
