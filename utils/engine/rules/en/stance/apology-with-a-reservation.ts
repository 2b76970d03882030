import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/apology-with-a-reservation',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'stop',
  advice: 'endWithTheApology',
  all: [
    [
      'i|we am|are [truly|very|so|deeply|really] sorry',
      '^ sorry|apologies|regrettable|unfortunate',
      'i|we [do|deeply|truly|can_only] apologise|apologize|regret',
      'my|our [sincere|deepest|heartfelt] apologies',
      'sorry about|for|that',
      'apologies for|to',
      'apologise|apologize for',
      'hands up',
      'regret the|that|how',
    ],
    ['but|although|though|however|yet|even_though|that_said|still', 'even if|so'],
  ],
  ordered: true,
  within: 24,
  extent: 'clause',
  except: [
    'but|though|although|yet|however ..4 sorry|apology|apologies|words|regret [alone] ..2 does|do|is|are|will|can|will_not',
    'but|yet|however happy|proud|glad|grateful|excited|delighted',
    'but|yet|however i|we can_not|could_not ..1 share|say|name|comment|offer|give|join|make_it|come|help|ship|tell|promise|be',
    'but|yet|however you|they|she|he deserve(d|)|were_right|are_right|should_have|will|get',
    'but|yet|however here|now|from|since|as_of|by|on|next|your|the_refund|the_money|what_counts|nobody_told|nothing',
  ],
  unless: ['sorry to_see|to_hear|to_say|to_leave', 'sorry but_i|but_we'],
  unlessNear: [],
  source: 'Leopold, non-apology cues: the "but" takes back what stood before it',
});

export const examples: Examples = {
  flags: [
    '⟦I’m sorry about the queue, although on a bank holiday one expects company⟧.',
    '⟦We do regret the tone, though the figures were right⟧.',
    '⟦Sorry for the silence, but lawyers had to look at every line⟧.',
    '⟦I apologise for the picture, yet it showed exactly what our customers order⟧.',
    '⟦We apologise for the noise even though permits had been granted for all of it⟧.',
    '⟦Hands up, we were late, but so was the ferry⟧.',
    '⟦I am sorry for Mr Haas, but a garage isn’t a charity⟧.',
  ],
  passes: [
    'I’m sorry for Mr Haas, but sorry doesn’t mend a gearbox.',
    'Sorry to leave, but happy for the team.',
    'We are sorry for the wait, but your refund left us this morning.',
    'I am sorry about Monday, but you deserve more than that: here is what we know.',
    'We regret the error. The money is still on its way.',
    'Sorry, but I can’t share the names before Friday.',
    'I’m sorry for the noise. We stop at six.',
  ],
};
