import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/but-in-the-next-sentence',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'stop',
  advice: 'endWithTheApology',
  all: [
    [
      'i|we am|are [truly|very|so|deeply|really] sorry',
      'i|we apologise|apologize|regret',
      'my|our [sincere] apologies',
      'sorry for|about|that',
      'apologies for|to',
      '^ sorry',
      'could have ..5 better|differently|sooner',
      'i|we got ..3 wrong',
      'fair enough|point|cop',
    ],
    ['^ <but> [also|please|again|then|now|really|perhaps] <excuse>'],
  ],
  ordered: true,
  reach: 'neighbours',
  extent: 1,
  except: [],
});

export const examples: Examples = {
  flags: [
    'We are sorry about Saturday. ⟦But nobody was forced⟧ to queue.',
    'I apologise for the mix-up. ⟦However, you did not⟧ read the notice at the gate.',
    'We got the invoice wrong. ⟦Still, it was only⟧ four euros.',
    'Fair point about the packaging. ⟦But we also have⟧ costs to cover.',
    'Sorry for the noise. ⟦That said, these things⟧ happen when you build homes.',
    'Our sincere apologies to the residents. ⟦But let’s⟧ keep this in proportion.',
  ],
  passes: [
    'I am sorry. But sorry does not pay your rent, so here is what we do.',
    'We apologise for the outage. However, we owe you more than an apology.',
    'We are sorry. From Monday two people check each letter.',
    'I’m sorry to leave. But the new team in Graz is ready.',
    'Sorry for the silence. Still here, still baking.',
    'We moved to Ulm in 2019. But we never closed the old shop.',
  ],
};
