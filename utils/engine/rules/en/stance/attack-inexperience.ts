import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-inexperience',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'attack-critic',
  severity: 'stop',
  advice: 'answerTheSubstance',
  reason: 'attackInexperience',
  phrases: [
    'people|folks|those|critics|anyone|anybody|someone|somebody|everyone|commentators|persons|gentlemen|experts|journalists|politicians|outsiders|you|they|most_of_you ..2 who|that|have|has ..2 never|not|yet_to ..2 run|worked|built|managed|led|carried|employed|met|made|set_foot|stood|signed|paid|been|had_to|seen|held|started|founded|taken|driven|sold|hired|spent|touched|done|written|read|designed|brought|opened|shipped|negotiated|tried|planned|been_near|put|owned|read|treated|taught',
    'never ..1 run|worked|built|managed|led|employed|set_foot|had_to|met|signed|paid|held|carried|stood|started|founded|owned ..6 ought|should|might|find|tend|shouldn|seems|has_no|have_no|rather|easy|judge|talk|lecture',
    'have you ever|personally|yourself|actually ..1 run|worked|built|managed|led|employed|met|set_foot|stood|signed|paid|been|had|tried|spoken|held|taken|driven|sold|hired|done|written|visited',
    'you have|had never|not|obviously|clearly|evidently|plainly|apparently never|ever|once|spent|run|worked|built|managed|employed|set|stood|negotiated|carried|been|met|had',
    'easy|easily|simple|cheap|comfortable|convenient ..4 criticise|criticize|judge|complain|moan|carp|snipe|talk|throw|shout|point|comment|lecture|pontificate|tell_others|say|demand|sneer ..6 from|when|if|behind|without|with',
    'it is|easy|easier ..3 easy|easier ..2 to ..2 criticise|criticize|judge|moan|carp|snipe|shout|throw_stones|pontificate|sneer',
    'from the comfort|safety|sidelines|sofa|armchair|couch|touchline|cheap_seats|stands|warmth|bleachers|ivory|outside|sideline|desk ..3 of|it|everything|looks|is|one|easy',
    'from your|their|an ..2 sofa|armchair|couch|desk|ivory|keyboard|kitchen|lecture_theatre|living',
    'with hindsight ..3 everyone|everybody|anyone|easy|all',
    'outsider(s|) ..3 not|no|hardly|never|rarely ..2 understand|know|see|judge|grasp|idea|appreciate',
    'not expect ..3 you|outsiders|everyone|people|laypeople|a_layman ..1 to ..1 understand|grasp|see|know|follow|appreciate',
    'what would|do you|they|journalists|outsiders know',
    'skin in_the_game',
    'get your hands dirty',
    'walk|walked|spend|try ..3 in|a_day|a_week ..2 my|our|their shoes|job|place',
    'try running|building|managing|employing|leading',
    'come back when|once you',
    'when|once|until you have ..2 run|built|managed|led|employed|worked|paid|created|done|carried',
    'how many ..2 jobs|people|companies|apprentices|products|employees ..3 have|did|do you',
    'what have|did you ..2 built|created|contributed|achieved|done|ever',
  ],
  unless: [
    'i have|had never',
    'we have|had never',
    '<ownership>',
    'i|we am|are ..1 one',
    'welcome|encourage|invite|hiring|hire|apply|applicants|training|scholarship|learn|workshop',
    'who have_never|has_never ..3 had|been ..2 chance|opportunity',
    'children|kids|students|girls|boys|women who',
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
