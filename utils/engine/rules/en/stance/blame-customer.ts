import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/blame-customer',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'blame-shift',
  severity: 'stop',
  advice: 'startWithYourPart',
  reason: 'blameCustomer',
  phrases: [
    '<customers> failed|forgot|ignored|insisted|refused|misread|entered|overlooked|tend_to',
    'you were ..2 told|warned|informed',
    'they|guests|customers|passengers were ..2 warned',
    'had you|they|customers|people ..2 read|checked|followed|asked|called|told|looked|updated|booked|cancelled|used|opened',
    'you should|could|might|need|needed ..1 have|to_have ..1 read|checked|followed|asked|called|told|looked|updated|booked|cancelled|noticed|known|thought|packed|planned|arrived|allowed|ordered|been|brought',
    'user|operator|customer error|side',
    'not used|stored|handled|charged as|properly|correctly|according|in_line',
    'clearly communicated|announced|told|informed|warned|written|explained|printed|displayed|set_out',
    'you chose|signed|knew|decided|agreed|accepted|picked|ticked|insisted|entered|ordered',
  ],
  scope: {
    reply: true,
  },
  unless: [
    'you should have had|got|received|been|heard',
    'should have been able|told|informed',
    'was|were not clearly|plainly',
  ],
  except: [
    'you should have had|got|received|heard|been ..2 told|given|informed|warned|asked',
    '<customers> do_not|did_not deserve|know|care',
  ],
  unlessNear: [],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Had you opened the second e-mail⟧, you’d have seen the new time.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: '⟦You should have checked the small map on the ticket⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: '⟦Many customers failed to update the app⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: '⟦This looks like user error to me⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: '⟦The mattress was not stored properly⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: '⟦The change was clearly announced on our site⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: '⟦Guests were warned about the path⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: '⟦You chose the cheapest fare⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
  ],
  passes: [
    {
      text: 'You should have had an e-mail before the number changed.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: 'You should have been told on Monday, and nobody did.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: 'You were right to ask.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: 'It was not clearly written, you are right.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: 'The router is fine, the fault is in our mast.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
    {
      text: 'Customers do not deserve this.',
      context: {
        channel: 'comment',
        replyTo: 'Why did nobody tell us? I waited for two hours.',
      },
    },
  ],
};
