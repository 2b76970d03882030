import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/veiled-threat',
  dimension: 'risk',
  kind: 'threat',
  severity: 'consider',
  advice: 'answerWithoutAThreat',
  scope: {
    reply: true,
  },
  unlessText: ['<concession>'],
  phrases: [
    'lawyer(s|)|legal|solicitor(s|)|court|counsel|prosecut*|police|defam*|libel*|slander*|injunction|damages',
    'consequences|repercussions|sanctions|penalt*',
    'careful|cautious|carefully|prudent',
    'remember(ed|s|)|memory|memories|forget ..4 name|this|that|who|you|your|elephant|when|next',
    'noted ..3 your|who|names',
    'noted|note|register(ed|)|recorded|documented|screenshot(s|)|archiv*|saved',
    'name(s|) ..3 noted|remember*|list|file|known|familiar|on',
    'your ..2 employer|boss|company|firm|manager|landlord|contract|renewal|supplier|customers|clients|business|reputation|career|job|position|licence|visa|permit',
    'small|tiny ..1 world|industry|town|trade|sector|market|community|circle',
    'word|things|people ..1 get(s|)|travel(s|)|talk ..1 around|round|fast',
    'meet ..2 twice|again',
    'see ..2 each_other|again|one_another',
    'think|thought ..1 twice|again|hard|long|carefully',
    'next ..1 time ..3 need|want|apply|order|ask|come',
    'delete|remove|retract|withdraw|take_back|take_down|correct ..3 this|that|post|comment|claim|statement|allegation',
    'wise(r|)|advisable|well-advised|well_advised|better_off|in_your_interest|your_own_interest|smart|sensible ..2 to|not|if|for',
    'regret',
    'watch(ing|ed|) ..2 you|your|this|closely|carefully|what|thread|post|account',
    'we|i know ..2 who|where|exactly|you',
    'do not ..1 be ..1 surprised',
    'surprised ..1 if|when',
    'could|might|may|can ..1 get|turn|become|be ..1 expensive|costly|uncomfortable|unpleasant|awkward|ugly|serious',
    'expensive|costly ..2 for ..1 you',
    'other|different ..1 ways|means|measures|methods|channels|tone',
    'can ..1 also',
    'patience|tolerance ..4 end|limit(s|)|limited|thin|wearing|exhausted|running',
    'last|final ..1 time|chance|warning|word',
    'enough ..1 is',
    'line ..2 crossed',
    'crossed ..2 line',
    'not ..2 tolerate|accept|stand_by|stand_for|put_up|hesitate|let_this',
    'take ..1 action|steps|measures',
    'pursue|pursued|follow_up|escalate*',
    'block(ed|)|ban(ned|)|bar(red|)|blacklist*|excluded',
    'welcome ..2 here|any_more|anymore|again',
    'do ..1 business|with ..2 you|again',
    'someone|somebody|people ..1 like_you ..4 job|hire|work|employ',
    'read(s|ing|) ..3 along|these|this|too|threads|comments',
  ],
  except: [
    'we ..1 will be_careful',
    'legal ..1 minimum|requirement*|limit|terms|holiday',
    'police ..2 report|station|officer|informed',
    'i|we ..1 will ..2 remember',
    'i|we ..2 regret',
    'read ..2 this|these|your ..1 with|again|twice',
    'noted ..2 and|with|thanks',
    'take ..1 steps ..2 to',
    'next time ..2 you ..2 call|ring|visit|ask_for_me|come',
    'do not ..1 forget',
    'names ..1 of ..1 the',
    'your ..2 business ..2 day*|hours|class',
    'your contract|customers|business|job|visa',
    'see each_other on',
    'corrected',
    'careful|carefully ..2 read|look*|check*|with_your|packed',
    'reading ..2 this',
    'also',
    'welcome ..1 here ..2 you|on|at|every',
    'find out ..2 what|why|how|by|until',
    'i|we ..2 can_also ..2 offer|send|call|refund|come',
    'enough is',
    'pursue',
  ],
  unless: [
    'my ..2 number|line|phone',
    'call|ring|phone|email|write_to|visit|come_by|drop_in ..2 me|us',
    'refund|replacement|repaid|reimburs*|on_its_way',
    'for you|our ..3 fault',
    'sorry',
    'thank|thanks',
    'we|i ..1 regret',
    'right',
    'help',
    'owe',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦It’s a small trade⟧, ⟦and people meet twice⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I would be a little more careful with such words⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our legal department is reading along⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We have noted your name⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Claims like that can become expensive⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Don’t be surprised if the tender goes to somebody else⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our patience has limits⟧, Mr Kramer.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You might be wise to take this post down⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'Your advice helps, we have printed it for the depot.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Ring me, my number is below, and be careful on the ice.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The refund has been noted and is on its way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We regret the delay and owe you four days.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Thank you for the names of the two drivers.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The lamp in your street will be replaced on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
