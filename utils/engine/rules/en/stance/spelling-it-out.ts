import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/spelling-it-out',
  dimension: 'stance',
  kind: 'obviousness',
  severity: 'consider',
  advice: 'giveTheReason',
  unlessText: ['<concession>'],
  phrases: [
    'nobody|no_one|anyone|anybody who ..7 can|should|will|could|would|may ..2 be|have_been|claim|seriously|feign ..1 surprised|astonished|shocked|taken|surprise',
    'hardly|scarcely|surely|not ..2 surprise(d|)|astonish|news|shock ..2 anyone|anybody|you|that|to|when|if',
    'have|has|need(s|)|needed|ought|should ..1 to|not|hardly ..2 be|need|require ..1 spelled|spelt|explained|explaining|said|told|reminded|mentioned|pointed|saying|repeating',
    'amazed|surprised|astonished|baffled|puzzled|astounded|bewildered|perplexed ..2 that|anyone|anybody|this|people|how|to_read|you|by ..3 still|has|have|need*|ask*|question*|think*|believe*|expect*|surprise*|anyone|anybody|so_many|some',
    'hard|difficult ..1 to ..1 see|understand|imagine|fathom|believe ..1 how|why|what|that ..2 anyone|anybody|people|you|someone|there',
    'not|fail to|can_not|quite see|understand|fathom ..2 how|why|what ..2 anyone|anybody|people|the_fuss|there_is|is_so',
    'what ..1 else|exactly ..1 did|do|does|would|should|could ..1 you|people|anyone|customers|they|one|we ..1 expect|think|suppose|want|imagine|do',
    'what did you|people|they|anyone expect|think',
    'who ..1 would|does|could not',
    'which|what ..2 company|business|firm|employer|bank|hotel|landlord|shop|manager would|does|could',
    'year-old(s|)|grandmother|grandma|mother|gran|child|kid|toddler|schoolchild|apprentice|first-year|intern ..2 know(s|)|could|can|would|understand(s|)|will_tell|sees|see',
    'simply|just|precisely|exactly how|what ..4 work(s|)|is|are|do|does',
    'that is|are how|what ..1 a|an|the|any|every|business|companies|markets|prices|insurance|banks|it|things ..4 work(s|)|function(s|)|do|does|is|are',
    'back of an|the_envelope|a_napkin|a_beer_mat',
    'in|lest|should case|there ..3 need*|doubt|wonder|forgot*|unclear|confus*',
    'let us be clear|honest|frank|serious|realistic|real',
    'by definition|nature',
    'as the name suggests|says|implies|should',
    'clue is in',
    'in the name',
    'it is no_wonder|no_coincidence|no_mystery',
    'stands to reason',
    'two plus|and two',
    'adds up to',
    'one does|need|need_not|not not ..2 have|be|study|need',
    'should|ought|must|will|would ..1 be|come ..2 familiar|aware|used|known ..2 to|with|of',
    'ought not',
    'grown-ups|adults|grown_ups|grown-up|adult ..2 know|should|can|understand|reader*|surely',
    'have|had ..1 always|long ..1 been ..1 so|clear|known|obvious|like_that|this_way|the_case',
  ],
  except: [
    'that is what ..2 a|the|it ..3 price',
    'in case of ..3 doubt|need',
    'my mother|grandmother|gran could',
    'that is how|what ..2 we|i|our|my|she|he|they',
    'exactly|just|precisely|simply what ..2 we|i|you|our|they',
    'by nature',
    'used to',
    'what do you|we|they think|want|do',
  ],
  unless: [
    'i|we thought|assumed',
    'not ..1 obvious|clear',
    'tell|told|explain|explained ..2 in_detail',
    'if you need|want',
    'how_can',
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
      text: '⟦Nobody who has signed a lease before can be surprised by this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That really shouldn’t need explaining⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I’m amazed that anyone still questions this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦What did people expect⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Which landlord wouldn’t do the same⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Even a child could see that⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That’s simply how insurance works⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦It’s hard to see how anybody could object⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'I’m surprised by the figure myself and have asked for the data.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'What do you need from us by Friday?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'My mother could never park here, either. You are right.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'That is what we changed in May.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'It was not clear, and that is on us.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The name comes from a river in Galicia.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
