import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/look-at-others',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'whataboutism',
  severity: 'stop',
  advice: 'speakForYourself',
  phrases: [
    'look|take_a_look|have_a_look|glance|peek ..3 at|around|to|over|what ..4 <competitor>|others|other|elsewhere|neighbours|neighbors|abroad|china|america|rest|market|industry|banks|airlines|everyone_else',
    'look|looked ..2 around',
    'compare(d|) ..5 <competitor>|others|other|market|elsewhere|industry|rest',
    '<competitor>|others|other ..6 do|does|charge(s|)|pay(s|)|have|are|is|did|has|doing|behave|make|cut|take|offer|produce|emit|get|manage ..5 the_same|likewise|worse|more|much_more|far_more|less|twice|same|nothing|no_better|at_all|too|exactly|even|not_even|only|double|things|it|so',
    '<competitor>|other|others ..4 worse|no_better|far_more|way_more|even_more|nothing|not_do_any_better|not_any_better|the_same|even_less|much_less|twice_as|double',
    'everyone|everybody|all|every_company|every_bank|every_airline|the_whole_industry|whole_industry|entire_industry|whole_sector|entire_sector|industry|others ..5 do(es|ing|)|has|have|did|works|struggles|charges|faces|suffers|is_in ..5 same|it|too|likewise|this|as_well|so|that|like_that|boat',
    'same|exactly_the_same ..2 at|with|for ..4 <competitor>|other|others|everyone|everywhere|whole|elsewhere',
    'same everywhere|elsewhere|at_every',
    'not|hardly|far_from|by_no_means ..2 alone|only_ones|the_only|first|worst ..3 with|in|to|one|ones|company|who|by',
    'we|i <be> not|hardly|by_no_means ..1 the ..1 only|first|worst',
    'industry|market|sector|common|standard|usual|established standard|practice|norm|wide|custom|average',
    'industry-wide|sector-wide|commonplace|across_the_industry|across_the_sector|customary',
    'where was|were|is|are ..2 outrage|outcry|protest|criticism|comments|anger|your|comment|indignation|you|fuss|everyone|the_headlines',
    'not see|hear|remember|recall|read|notice ..1 you|anyone|anybody|the_press|people|your|critics|that|any ..4 complain*|writ*|protest*|criticis*|criticiz*|asking|ask|shout*|comment*|post*|outrage|when|about|to_them|say*|attack*|going',
    'why|funny|odd|strange|curious|interesting|remarkable|notice|strangely|oddly|curiously ..4 nobody|no_one|not|never ..5 ask|asks|asked|talk|talks|talking|mention|mentions|complain|complains|complained|write|writes|criticise|criticises|criticize|criticizes|post|posts|outrage|upset|bothers|about|seems',
    'nobody|no_one ..2 complain(s|ed|)|asks|asked|talks|talked|mentions|objects|objected|protests|criticises|criticizes|bats|minds|cares|writes ..3 when|about|that|if|at|over',
    'name|show|find|tell me|us ..2 one|a|any|another|single ..3 company|bank|airline|employer|firm|industry|country|hospital|retailer|business|manufacturer|competitor|that',
    'name one',
    'at least we|our|i|you|ours',
    'at least ..1 <be>|have|has|do|did|not ..3 like|unlike',
    'unlike|in_contrast_to|as_opposed_to|better_than|more_than|cheaper_than|still_less_than|less_than ..3 <competitor>|others|other|most|many|rest|some|certain',
    'better|cheaper|cleaner|safer|fairer|more|less|lower|below|fewer ..4 than ..4 <competitor>|others|other|most|rest|anyone|average',
    'if you think|find|believe ..4 expensive|bad|unfair|dear|slow|is_a',
    'try|go|ask|see|visit|fly|shop|wait_until ..3 <competitor>|other|others|elsewhere|them',
    'what about',
    'how about ..4 other|others|<competitor>|you|your|the_government|politicians|state|china|banks',
    'and ..1 who|what ..3 asks|complains|criticises|criticizes|about',
    'let us talk|speak|look|discuss|ask|hear ..1 about|at|why',
    'ask|asking|put|ask_yourself ..5 <competitor>|other|others|politicians|government|ministers|the_state|banks|why',
    'why|how_come do|does|did|is|are ..2 nobody|no_one|not|you|only|always ..5 <competitor>|others|them|us|government|them|ask|same|elsewhere',
    'why ..1 single|pick|always|only|just ..3 us|out|on|our',
    'why us',
    'double standard(s|)',
    'hypocri*',
    'pot calling',
    'people in glass|houses',
    'glass house(s|)',
    'cast(s|ing|) the|first|a ..2 stone',
    'first stone',
    'without sin',
    'own ..1 doorstep|house|backyard|front_door|yard',
    'you ..4 yourself|yourselves|too|also|same|probably|presumably|surely ..3 fly|drive|eat|buy|use|order|shop|own|drink|heat|wear|type|typed|travel',
    'you ..1 too|also|yourself|yourselves ..1 use|fly|drive|buy|eat|order|earn|benefit|profit|own',
    'you|your|critics ..6 smartphone|iphone|phone|laptop|holiday|car|flight|plane|suv',
    'bigger|real|more_important|more_pressing|far_worse|much_worse|worse|greater|other|actual|true|serious ..1 problem(s|)|issue(s|)|scandal(s|)|fish|worries|question(s|)|crises|culprit(s|)|polluters|emitters|offenders|topic(s|)|concerns',
    'meanwhile ..1 in',
    'in ..1 china|india|america|russia|asia|poland|bangladesh|romania',
    'everyone|everybody|nobody|no_one else',
    'and|but what ..1 about',
    'turn(s|ed|ing|) a blind eye',
    'same ..1 people|critics|voices who',
    'the|same people|critics|ones who|that ..4 complain|criticise|criticize|shout|demand ..6 also|are|buy|fly|themselves|then|then_buy|happily|were',
  ],
  scope: {
    reply: true,
  },
  except: [
    'let us talk|speak|discuss|look|hear ..1 about|at it|this|that',
    'let us talk|speak',
    'what about it',
    '<competitor> too',
    'how about you',
    'everyone else',
    'ask|asking why',
    'in ..1 poland|china|india',
    'you ..3 phone',
    'other question(s|)|topic(s|)|concerns|issue(s|)|worries',
    'real problem|question|issue is|was',
    'no_one|nobody else',
    'at least <number>',
    'at least we|i can|could|should',
    'you use|buy|order|own',
  ],
  unless: [
    '<ownership>',
    'no excuse',
    'not an excuse',
    'we|i should|could',
    'no comfort|consolation',
    'your own',
    'in the what',
    'according to',
    'you are right|correct',
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Take a look at what other carriers do with lost bags⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our competitors charge twice as much for the same thing⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The whole industry does it this way⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I don’t remember you complaining when the state-owned bank did it⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Where was the outrage when the tram fares doubled⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Name me one company that pays more⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Funny that nobody asks the supermarkets⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We’re hardly the only ones who raised prices this year⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦People in glass houses should know⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦And what about the other airlines⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦This is industry standard⟧, by the way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦There are bigger problems in this town⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'Others doing the same is no excuse, and we stop it in May.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You’re right, we charge more than we should.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Let’s talk about it on Thursday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your own question was fair: the fee pays for the night desk.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We compared three offers before we chose this one.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The neighbours have looked at the plan.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'At least 40 of you wrote to me.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
