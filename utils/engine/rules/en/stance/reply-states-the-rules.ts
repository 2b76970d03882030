import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-states-the-rules',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'consider',
  advice: 'speakPlainly',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    'our|my lawyer(s|)|solicitor(s|)|legal_department ..2 looked|checked|see|confirm*|advise*|say(s|)',
    '^ claim(s|)|entitlement ..2 must|exist*|lapse*|expire*',
    'non-refundable|non-transferable|non-negotiable',
    'within|after|before|outside|inside ..2 deadline|notice_period|period|limit(s|)|warranty|statutory|allowed|legal',
    'notice_period|warranty|guarantee ..3 expired|ended|ran|covers|does_not|observed|applies|over',
    'policy',
    'nothing in ..4 oblig*|requir*|says',
    'you ..2 signed|accepted|agreed|confirmed|ticked|booked|ordered|chose|were_given|received',
  ],
  except: ['you received|booked|ordered|accepted|confirmed|chose'],
  unless: [
    'change|changed|rewritten|drop|dropped|scrap|delete|deleted|waive',
    'new rules|contract|policy',
    'we broke|breached',
    'from now on',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Our lawyers have looked at it and see no problem⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The deposit is non-refundable⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The warranty ended on 3 March⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Nothing in the agreement obliges us to heat the hall⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Company policy is clear on this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The notice period was observed to the day⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Claims must be made in writing⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'The policy was unfair, and we have changed it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Whatever the contract says, you get your money back.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We broke our own rules, and I answer for it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'In terms of noise you are right.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your refund left us on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'From now on the rules fit on one page.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
