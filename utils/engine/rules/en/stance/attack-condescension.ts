import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-condescension',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'attack-critic',
  severity: 'consider',
  advice: 'answerTheSubstance',
  reason: 'attackCondescension',
  phrases: [
    'with all|due|the_utmost [due] respect',
    'with the greatest respect',
    'no offence|offense but',
    'i suggest|recommend|advise|urge|would_suggest|would_recommend|would_advise you|that_you|all_of_you',
    'perhaps|maybe you|people should|could|might|ought ..4 first|next|try|ask|read|think|learn|look|consider|spend|start|stick|focus|worry|concentrate',
    'next time ,|please|perhaps|maybe|just|try|do|first',
    'you might|may want|like|wish to ..2 read|look|check|consider|think|ask|reconsider|rethink|delete|inform|reflect|worry|start',
    'you would do well|better',
    'my dear|good|young',
    'dear sir|mr|mrs|ms|madam , but',
    'sweetie|darling|mate|buddy|pal|my_friend|sunshine|young_man|young_lady',
    'bless your|you|him|her',
    'good luck with|finding ..3 that|your|another',
    'feel free to ..4 elsewhere|competitor(s|)|leave|shop|go|cancel|unfollow|unsubscribe|sell|move|look|try|start|do_it|do_better|apply',
    'nobody|no_one ..2 forc*|mak* ..2 you|anyone|people',
    'free|welcome to ..2 leave|go|unfollow|shop|cancel|unsubscribe|move|switch|sell|look|choose|take_your_business',
    'if you do_not|dislike|are_not ..4 like|happy|want|agree ..3 there_are|there_is',
    'if you do_not|dislike|are_not ..4 like|happy|it|agree ..4 leave|elsewhere|door|go|unfollow|competitor|do_not_buy|free',
    'then do_not buy|come|use|read|stay|fly|book|eat|apply|work',
    'take your business|money|custom elsewhere',
    'there is|are the|always ..2 door|other|elsewhere',
    'the door is|open',
    'not for|everyone everyone|you|everybody',
    'not our target',
    'stop|quit|enough|drop whin*|moan*|complain*|whing*|the_drama|the_outrage|being|playing|crying',
    'grow up',
    'grow a pair|spine|thicker',
    'thicker skin',
    'get over it',
    'deal with it',
    'toughen|man|wise up',
    'cry me',
    'boo hoo',
    'relax',
    'lighten up',
    'sense of humour|humor',
    'take a joke',
    'can not take ..2 joke',
    'touch grass',
    'rest my case',
    'i will|shall leave_it_there|leave_you_to|not_dignify|not_engage|ignore|not_stoop|not_lower|not_even|refrain|spare_you',
    'not dignify',
    'not worth|worthy|deserve ..1 of|a|an|my|our ..1 answer|reply|response|time|comment|while',
    'end of discussion|story|debate',
    'case closed',
    'discussion|debate|matter is|was closed|over|ended',
    'period $',
    'full stop $',
    'there is nothing more|else|left to ..1 say|add|discuss|explain',
    'nothing to add',
    'does not deserve|merit|warrant',
    'whatever you say',
    'if you say so',
    'if it makes you',
    'happy to ..2 explain|teach|educate ..3 slowly|again|you',
    'hope that|this ..1 clear*|settles|answers|clarifies',
  ],
  scope: {
    reply: true,
  },
  except: [
    'i suggest|recommend|would_suggest|would_recommend|would_advise ..4 call|ring|email|write|come|meet|talk|speak|send|keep|we',
    'with respect to',
    'relax on|in|by',
    'my dear colleagues|friends',
    'mate rates',
    'not for everyone|you to',
    'bless you all',
    'my good friend|colleague|wife|fortune',
    'free|welcome to cancel ..3 charge|fee|cost|free',
    'next time you we|i|it',
    'debate|discussion is over_at',
  ],
  unless: [
    '<ownership>',
    'free_of_charge|no_charge|at_no_cost|refund|without_charge',
    'you are right',
    'my number|line',
    'call|ring|phone|visit me|us',
    'i am|was wrong',
  ],
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
