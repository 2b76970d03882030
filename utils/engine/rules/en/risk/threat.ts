import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/threat',
  dimension: 'risk',
  kind: 'threat',
  severity: 'stop',
  advice: 'answerWithoutAThreat',
  phrases: [
    'our|my lawyer(s|)|solicitor(s|)|legal_department|legal_team ..3 be_in_touch|read|reads|reading|watch*|contact|informed|interested|happy|glad|delighted|hear|aware|waiting|copied|forward*|collect*|take_it|explain|sue|answer',
    'anyone|anybody|whoever|everyone|those|people who|whoever ..8 look_for_another|the_door',
    'see|meet you|them|him|her ..1 in|at ..1 court',
    'take|taking|consider*|reserve*|weigh*|examin*|prepar*|face|threat*|start|expect ..4 legal ..1 action|steps|measures|consequences',
    'you|they|anyone|people|those|he|she will|would|might|may ..1 regret|be_sorry',
    'remember who|names|your_name|every',
    'screenshot(s|) ..3 taken|saved|stored|made|of|all|everything|keep|kept|archive',
    'your ..2 employer|boss|company|manager|hr|firm|university ..4 know|knows|interested|like|read|reads|see|sees|think|hear|informed|aware|happy|love|appreciate|told|call|called|friend',
    'careful ..1 what|who|how|with|now|there|next',
    'delete ..3 post|comment|this|that|it|claim|review ..4 or|before|by|within|while|today|else|if',
    'small|tiny ..1 industry|world|town|trade|market|sector|business|community|country|place|pond|city',
    'reserves ..1 right',
    'if i were|was ..1 you|in_your',
  ],
  except: [
    'i will|we_will ..1 remember|never_forget ..3 the_day|her|him|for|kindness',
    'never_forget ..1 that|this|it',
  ],
  unless: [
    'no|not|never|nobody|without ..3 threat*|sue|consequences|lawyer(s|)|regret|fear',
    'sorry|apologise|apologize',
  ],
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
      text: '⟦I’d choose my words with more care if I were you⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our solicitors will be in touch⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Ours is a small industry⟧, Mr Falk.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You might want to delete this before Monday⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We will remember who stood where⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your employer may be interested in this thread⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦See you in court⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Anyone who talks to the press should look for another job⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We are weighing legal action⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We have taken screenshots of all comments⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Careful what you claim here⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We hired a lawyer for the five people on work visas.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Nobody has to fear consequences for a review.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We threatened to sue her, and that was wrong of me. I’m sorry.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Be careful on the lower path, it is icy.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Our door is open every Thursday from four.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You’ll find the figures on page 9.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You will hear from us by Friday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I will never forget the kindness of that night.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
