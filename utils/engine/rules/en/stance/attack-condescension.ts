import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-condescension',
  dimension: 'stance',
  unlessText: [],
  kind: 'attack-critic',
  severity: 'consider',
  advice: 'answerTheSubstance',
  reason: 'attackCondescension',
  phrases: [
    'with all|due|the_utmost [due] respect',
    'i suggest|recommend|would_recommend you|that_you|all_of_you',
    'perhaps|maybe you|people should|could|might ..4 first|next|ask|read|think|learn|look|consider|spend|start|stick|focus|worry',
    'you might|may want|like|wish to ..2 read|look|check|consider|think|ask|delete|inform|reflect|worry|start',
    'nobody|no_one ..2 forc*|mak* ..2 you|anyone|people',
    'if you do_not|dislike|are_not ..4 like|happy|want|agree ..3 there_are|there_is',
    'take your business|money|custom elsewhere',
    'thicker skin',
    'not dignify',
  ],
  scope: {
    reply: true,
  },
  except: ['free|welcome to cancel ..3 charge|fee|cost|free'],
  unless: ['free_of_charge|no_charge|refund|without_charge'],
  extent: 'sentence',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦With all due respect, this is not a matter for LinkedIn.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You might want to look at the figures first.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Perhaps you should spend a week with us.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Nobody is forcing you to shop here.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦If you don’t like it, there are other airlines.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Feel free to take your business elsewhere.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I won’t dignify that with an answer.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You need a thicker skin in this trade.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I suggest you think about your tone.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'With respect to the second invoice: it was wrong, and it’s cancelled.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You’re free to cancel without charge until Friday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Next time you visit, ask for me.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I suggest we talk on Thursday, my line is open from nine.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We loosen the rules in May.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The debate with our neighbours goes on.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'There are other ways to reach us, by phone for instance.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
