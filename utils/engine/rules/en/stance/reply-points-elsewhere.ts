import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-points-elsewhere',
  dimension: 'stance',
  kind: 'whataboutism',
  severity: 'consider',
  advice: 'speakForYourself',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    'there are|is ..1 firms|companies|employers|hotels|banks|shops|countries|towns who|that|in|where|which|out_there',
    'other|many|most|some|plenty_of|all|big|bigger|large|larger|public|state|private ..1 companies|firms|banks|airlines|employers|hospitals|shops|chains|carriers|makers|landlords|hotels|papers|newspapers|platforms|countries|towns|suppliers|supermarkets|groups|farms|lines|houses',
    '<competitor>',
    'when the|your|a|other ..6 nobody|no_one|where',
    'not find|see|get ..2 a|any|anyone|another|it ..5 cheaper|better|that|who|less|anywhere|elsewhere',
    'did|have|do|will|would you ..3 ask|asked|write|written|complained|post|posted|check|checked|also|ever ..4 them|they|the|same|other|others|<competitor>|supermarket(s|)|when|about|your',
    'your ..2 newspaper|paper|employer|union|university|bank|phone|party|council|magazine|organisation|association|charity ..3 does|do|has|is|also|prints|sells|charges|pays|made|cut|gets',
    'no ..2 company|bank|hotel|airline|employer|hospital|shop|brewery|firm|university ..4 in|could|can|does|would|anywhere',
  ],
  except: [],
  unless: ['no excuse', 'learn|learned|copy|copied from', 'i|we looked|compared|asked|visited'],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Other airlines simply leave people at the gate⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦There are hotels in this town that charge for towels⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Did you also write to the supermarket across the road⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your newspaper prints on dead trees⟧, I believe.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦When the state railway is late, nobody writes a post⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our rivals pay a third less⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You won’t find it cheaper anywhere⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦No bank in Europe does it differently⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We looked at how other airlines do it, and we were wrong.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We learned from other hospitals and copied their form.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The others in your group got their money on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your bank will see the refund by Friday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Ana and everyone else in the team will be there on Tuesday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'That our rivals do it, too, is no excuse.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
