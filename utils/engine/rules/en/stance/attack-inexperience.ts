import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-inexperience',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'attack-critic',
  severity: 'consider',
  advice: 'answerTheSubstance',
  reason: 'attackInexperience',
  phrases: [
    'come_back|try_again|talk_to_me|call_me when|once|until you have ..2 run|built|led|employed|worked|paid|created|done|carried',
    'people|folks|those|critics|anyone|anybody|someone|somebody|everyone|gentlemen|experts|journalists|outsiders|you|they|most_of_you ..2 who|that|have|has ..2 never|not|yet_to ..2 run|worked|built|led|carried|employed|met|made|set_foot|stood|signed|paid|been|had_to|seen|held|started|founded|taken|sold|hired|spent|done|written|read|designed|brought|opened|tried|planned|put|read|treated|taught',
    'have you ever|personally|yourself|actually ..1 run|worked|built|led|employed|met|set_foot|stood|signed|paid|been|had|tried|spoken|held|taken|sold|hired|done|written|visited',
    'it is|easy|easier ..3 easy|easier ..2 to ..2 criticise|judge|shout',
    'from the comfort|safety|sidelines|sofa|armchair|stands|warmth|outside|desk ..3 of|it|everything|looks|is|one|easy',
    'outsider(s|) ..3 not|no|hardly|never|rarely ..2 understand|know|see|judge|idea|appreciate',
  ],
  unless: [
    'welcome|hiring|hire|apply|applicants|training|scholarship|learn|workshop',
    'for people|those|anyone|everyone who',
    'easy for us|me',
  ],
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
      text: '⟦People who’ve never met a payroll should perhaps hold back⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'With respect, ⟦you’ve obviously never run a hospital⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦It’s easy to criticise from the sidelines⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Anyone who has not stood on our night shift may want to think twice⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Have you ever employed a single person⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦From the comfort of your sofa it all looks simple⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Outsiders can hardly judge what a launch like this takes⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Come back when you have built something yourself⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'I have never run a hospital, so I asked two people who do.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We hire people who have never worked in a kitchen.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'On Friday you’re welcome on Friday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'It’s easy to reach us: two minutes from the station.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We had never set foot in Ghent before 2019.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You are right, and it was easy for us to say from head office.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The workshop is for people who have never written a will.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
