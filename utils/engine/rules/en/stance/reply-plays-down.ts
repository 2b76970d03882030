import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-plays-down',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'polish',
  advice: 'giveTheFullNumber',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    'we are|were talking',
    'a bit|little|touch|somewhat|slightly ..1 late|uncomfortable|unpleasant|loud|bumpy|slow|slower|longer|later|warm|cold|wet|dusty|upset|cross|delayed|strong|unfortunate|much|tight',
    'compared to|with|against',
    'harmless|perfectly_safe|entirely_safe',
    'i|we have seen worse',
    'forgotten ..1 by|in_a|tomorrow|soon ..1 the|week|weekend|month',
    'no harm done',
    'not|hardly|barely|no ..1 reason|cause|grounds ..1 to|for ..1 panic|outrage|alarm|drama|anger|get|worry|write|post|shout',
    'in the end ..5 arrived|got|came|fine|worked|well',
    'less than a|one|the|<number>',
    'fuss|drama|panic',
    'calm|patience|patient',
  ],
  except: [
    'compared to|with last|the_year|that',
    'just a moment|second|minute',
    'calm|patience|patient|patients',
  ],
  unless: [
    'not ..2 enough',
    'too many|much|long',
    'you|your ..2 waited',
    'call|ring|phone|line|number_is',
    'here is|are',
    'last year',
    'because',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦We’re talking about eleven jars here⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦It got a bit dusty for two nights⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Compared with the two million parcels we carry⟧, that is nothing.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I’ve seen worse in thirty years⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦It will be forgotten by the weekend⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The smell is unpleasant but harmless⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦No harm done⟧, as far as I can see.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦In the end your parcel arrived⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'You waited four hours, which is too long.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your refund of 40 euros left us on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Compared with last year the fee is 4 euros higher because the bank charges us.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The fee rose by a fifth. We owe you the reason.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Nobody told you, and that is what went wrong.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Each of the 40 families gets a call from me.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
