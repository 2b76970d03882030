import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-names',
  dimension: 'stance',
  unlessText: [],
  kind: 'attack-critic',
  severity: 'stop',
  advice: 'answerTheSubstance',
  reason: 'attackNames',
  phrases: [
    'keyboard|armchair|sofa|desk|internet|linkedin|online|so-called|career warrior(s|)|expert(s|)|critic(s|)|general(s|)|strateg*|economist(s|)|lawyer(s|)|judge(s|)|activist(s|)|sceptic(s|)|journalist(s|)|outrage|police|victims|climate',
    'permanently offended|angry',
    'usual suspects|voices|crowd|critics',
    'too much time',
    'nothing better to do',
    'hiding|hidden behind a|an|your|their|fake ..2 profile|account|handle|keyboard|name|picture',
    'utter|complete|such|what|pure|is|that_is|this ..1 nonsense',
    'cheap|lazy populism|outrage|headline(s|)|accusation(s|)|criticism',
    'ridiculous|baseless ..2 accusation(s|)|allegation(s|)|claim(s|)|comment(s|)|criticism|suggestion|idea|post',
    'spread|spreading|spreads ..2 lies|rumours|fake|nonsense|disinformation|panic',
  ],
  except: [],
  unless: [],
  extent: 'clause',
  weigh: [
    {
      scope: {
        reply: false,
      },
      severity: 'consider',
    },
  ],
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦I see the keyboard warriors are out again⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The permanently offended will always find something⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦This is cheap populism and you know it⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Some people have too much time on their hands⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦What a ridiculous accusation⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Stop spreading lies about our staff⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Please stop hiding behind a fake profile⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Sorry, ⟦but that is utter nonsense⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The usual suspects were quick to comment⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'The truth lies in the figures on page 9.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We collect 40 tonnes of rubbish from the beach.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I was naive to think one letter would do.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Our rubbish bins are now emptied twice a day.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The company lies north of Leeds.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We talked nonsense in that ad, and we have pulled it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'No, this isn’t an odd question at all.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
