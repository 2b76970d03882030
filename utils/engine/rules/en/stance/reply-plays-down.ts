import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-plays-down',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'consider',
  advice: 'giveTheFullNumber',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    'we are|were talking',
    'a bit|little|touch|tad|shade|somewhat|slightly|mildly|marginally|faintly ..1 late|uncomfortable|inconvenient|annoying|ruffled|unpleasant|loud|noisy|bumpy|slow|slower|longer|later|warm|cold|wet|dusty|rough|upset|cross|delayed|messy|irritating|strong|unlucky|unfortunate|awkward|dramatic|much|over_the_top|rusty|tight',
    'at most|worst',
    'all of <number>',
    'a|one|<number> ..3 out_of',
    'compared to|with|against',
    'set|measured|seen against',
    'harmless|perfectly_safe|entirely_safe',
    'seen|known|had|heard ..1 far|much worse',
    'i|we have seen worse',
    'forgotten|forget ..4 by|in_a|before|tomorrow|soon|week',
    'life goes|will_go|went on',
    'no great|real|lasting|serious|actual ..1 harm|damage|loss|consequence(s|)|injury|injuries',
    'no harm done',
    'nobody|no_one|none ..3 harm*|hurt|injured|missed|suffer*|starv*|noticed|lost|ill|sick',
    'nothing ..2 that can_not|serious|dramatic|happened|broken|lost|a_cloth|more_than',
    'before anyone|anybody|most',
    'smaller|less|shorter|lower|cheaper|fewer than ..2 a|the|your|what|we|most',
    'a|one in ..1 <number>',
    'not|hardly|scarcely|barely|no ..1 reason|cause|grounds ..1 to|for ..1 panic|outrage|alarm|drama|anger|get|worry|write|post|shout|complain',
    'hardly|scarcely|barely ..2 worth|a|the|reason|noticeable|enough|dramatic|tragedy|hardship|unusual|unreasonable|excessive|extortionate',
    'surviv(e|ed|es|ing)',
    'a mere',
    'so what',
    'who has not',
    'is what|that ,|really|now|so ..2 <number>|bad|terrible|dreadful|much',
    'in the end ..5 arrived|got|came|fine|worked|well',
    'arrived|got|came ..4 in_the_end|after_all|eventually|anyway',
    '<number> minutes|hours|euros|pounds|dollars|cents|pence|percent|per_cent|days ..1 later|late|more|longer|extra|is|are|was|were|isn',
    'only|just|merely ..3 <number>',
    'just|only|merely|simply ..1 a|an|one|the|some',
    'less than a|one|the|<number>',
    'for ..2 <number>|few|couple ..1 minutes|hours|days|seconds ..1 at',
    'not ..2 a|the ..2 end|titanic|catastrophe|scandal|crime|drama|prison|hotel|spa|charity|hospital|tragedy|disaster|war|earthquake',
    'fuss|drama|hysteria|panic|excitement|uproar|hullabaloo|commotion|agitation|overreact*|exaggerat*|dramatis*|dramatiz*|over-dramatic|melodrama*|blow',
    'one bad|off ..1 day|night|batch|review|week|experience|parcel',
    'one customer|guest|passenger|parcel|review|complaint|mistake|slip|email|letter|late',
    'sense|bit|touch of ..1 humour|humor|proportion|perspective|calm|patience',
    'calm|patience|patient|composure|nerves',
  ],
  except: [
    'compared to|with last|the_year|that',
    'in ..2 calm',
    'one parcel|customer|guest ..3 is|was one_too',
    'just a moment|second|minute',
    'just|only|merely ..1 a|the ..1 first|start|beginning',
    'calm|patience|patient|patients',
  ],
  unless: [
    'not ..2 enough',
    'too many|much|long',
    'you|your ..2 waited',
    'refund|refunded|repaid|reimburse*',
    'call|ring|phone|line|number_is',
    'here is|are',
    'from|by monday|tuesday|wednesday|thursday|friday|tomorrow|today|tonight',
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
