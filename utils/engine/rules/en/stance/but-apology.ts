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
      'could have ..5 better|differently|sooner',
      'not ideal|perfect|our_finest_hour',
      'unfortunate|clumsy|regrettable',
      'fair enough|point|cop',
      'got ..3 wrong',
      'admit|granted',
      'our|my fault|mistake|error|bad',
      'on us|me',
      'should have|not_have',
    ],
    ['<but> [also|please|again|then|now|really|perhaps] <excuse>'],
  ],
  ordered: true,
  within: 22,
  extent: 'clause',
  except: [],
  unless: [],
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
