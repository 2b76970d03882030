import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/minimising-normal',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'minimising',
  severity: 'consider',
  advice: 'nameTheHarm',
  reason: 'minimisingNormal',
  phrases: [
    'happen(s|) in|to the best|any',
    'these|such things|mistakes|errors|glitches ..1 happen|occur|do|can',
    'things|mistakes|errors|delays [do|will|can|simply|just] happen|occur',
    'par for the course',
    'goes|comes|come with the territory|job',
    'part of the|doing|any game|business|deal|job|growing|learning|life',
    'nobody|no_one|none_of_us is|are perfect|infallible',
    'omelette|omelet',
    'can_not|never please everyone|everybody|all',
  ],
  unless: ['<ownership>'],
  unlessNear: ['<ownership>'],
  notInQuestion: true,
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
      text: '⟦Mistakes happen⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: '⟦That sort of thing happens to the best of us⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: '⟦Delays like this are par for the course in our trade⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: '⟦Nobody is perfect⟧, Mr Brandt.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: '⟦You can’t please everyone⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: '⟦Such glitches can occur with any new system⟧.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: '⟦It comes with the territory⟧, I’m afraid.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
  ],
  passes: [
    {
      text: 'Such things must never happen again.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: 'That this happens to others is no excuse.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: 'It happened on our watch and it was our mistake.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: 'Come and see what happens in our lab.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: 'Nobody is waiting longer than ten minutes.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
    {
      text: 'The nature reserve opens in May.',
      context: {
        channel: 'comment',
        replyTo: 'Your new system lost my order twice.',
      },
    },
  ],
};
