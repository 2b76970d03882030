import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/obviously',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'obviousness',
  severity: 'consider',
  advice: 'giveTheReason',
  reason: 'obviousness',
  phrases: [
    '^ clearly|plainly , *',
    '^ obviously|evidently|naturally|plainly|surely',
    'i|we|you|it|that|this|they|there|which <be>|can|could|would|will|do|did|have|had ..1 obviously',
    'obviously|patently|manifestly|self-evidently ,|the|we|you|not|no|a|can_not|wrong|nonsense|false|untrue|exaggerated',
  ],
  scope: {
    reply: true,
  },
  unless: [
    '<ownership>',
    'obviously wrong|not_good|not_enough|failed|too',
    'i|we ..3 obviously ..2 wrong|failed|did_not|should|not',
    'you are|were obviously|clearly|evidently right|annoyed',
    'we obviously did|should|were',
    'sorry',
  ],
  extent: 'match',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Obviously, no⟧ airline can hold a flight for one passenger.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We had obviously⟧ checked all that beforehand.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Naturally⟧, the price includes delivery.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That is obviously⟧ a matter for the courts.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Clearly, you⟧ can’t run a clinic on goodwill.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Surely⟧ a bank may ask for a passport.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'Our label was obviously wrong, and we’ve pulled it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You were obviously right about the date.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'It’s naturally sweet, no sugar added.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We obviously didn’t explain it well.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'That is clearly written on page 2.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The water is clear again.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
