import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/spelling-it-out',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'consider',
  advice: 'giveTheReason',
  unlessText: ['<concession>'],
  phrases: [
    'nobody|no_one|anyone|anybody who ..7 can|should|will|could|would|may ..2 be|have_been|claim|seriously ..1 surprised|taken|surprise',
    'have|has|need(s|)|needed|should ..1 to|not|hardly ..2 be|need|require ..1 explained|explaining|said|told|mentioned|saying',
    'amazed|surprised|astonished ..2 that|anyone|anybody|this|people|how|to_read|you|by ..3 still|has|have|need*|ask*|question*|think*|believe*|expect*|surprise*|anyone|anybody|some',
    'hard|difficult ..1 to ..1 see|understand|believe ..1 how|why|what|that ..2 anyone|anybody|people|you|someone|there',
    'what did you|people|they|anyone expect|think',
    'which|what ..2 company|business|firm|employer|bank|hotel|landlord|shop|manager would|does|could',
    'grandmother|mother|child|apprentice|first-year|intern ..2 know(s|)|could|can|would|understand(s|)|will_tell|sees|see',
    'simply|just|exactly how|what ..4 work(s|)|is|are|do|does',
    'as the name suggests|says|should',
    'should|must|will|would ..1 be|come ..2 familiar|aware|used|known ..2 to|with|of',
    'grown-ups|adults|adult ..2 know|should|can|understand|reader*|surely',
  ],
  except: ['my mother|grandmother|gran could'],
  unless: [],
  extent: 'clause',
  weigh: [
    {
      scope: {
        reply: false,
      },
      severity: 'polish',
    },
  ],
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Nobody who has signed a lease before can be surprised by this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That really shouldn’t need explaining⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I’m amazed that anyone still questions this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦What did people expect⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Which landlord wouldn’t do the same⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Even a child could see that⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That’s simply how insurance works⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦It’s hard to see how anybody could object⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'I’m surprised by the figure myself and have asked for the data.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'What do you need from us by Friday?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'My mother could never park here, either. You are right.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'That is what we changed in May.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'It was not clear, and that is on us.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The name comes from a river in Galicia.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
