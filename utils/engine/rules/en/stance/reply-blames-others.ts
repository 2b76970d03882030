import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-blames-others',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'consider',
  advice: 'startWithYourPart',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    '<thirdparty>|<predecessor>|<scapegoat>|<weather>|<machine>|translator|ministry|landlord|franchisee|head_office|brussels|government ..3 promised|assured|told|decided|insisted|chose|set|wanted|demanded|required|requires|froze|signed|refused|sent|shipped|delivered|supplied|forgot|failed|ignored|got|did|gave|left|took|made|let|handed|withdrew|blocked|ran|handles|handle|runs|run|owns|is_responsible|are_responsible',
    'been|were|was|are|we_had promised|assured|told|given_to_understand|let_down|misinformed|guaranteed ..2 by|that|the|it',
    'took|take|taken them|him|her|it at their|his|her|its word',
    'relied|rely|trusted|depend|depended|counted on|in|the|them ..3 <thirdparty>|word|information|data|promise|promises|certificate|partner|partners|others',
    'the colleague|employee|person|manager|driver|agent|clerk|staff_member|individual|team|member_of_staff|technician|gentleman|lady|people|department|branch ..1 concerned|responsible|involved|in_question|at_the|who|handling|on_duty|at_fault',
    'colleague(s|)|employee(s|)|driver(s|)|agent(s|)|staff ..3 evidently|apparently|obviously|clearly|unfortunately|regrettably|took_it_upon',
    'took it upon himself|herself|themselves',
    'a|the|our local branch|office|team|partner|manager|franchise|dealer',
    'whoever ..4 did|wrote|set|sent|decided|told|packed|signed|approved|built|designed',
    'lot to answer for',
    'happens when <thirdparty>|you|someone|people|customers|others',
    'if ..1 the|your|our ..3 had',
    'if <thirdparty>|<customers>|<predecessor> ..1 had',
    'if ..3 had ..5 would|might ..1 not|never|have',
    'had ..5 we|i|it|this|none ..2 would|could|might have|not',
    'none|nothing of|in this was|our ..3 idea|doing|decision|choice|invention',
    'came|comes|come|stems|stemmed|originated|arrived|was_bought|was_delivered ..2 from ..2 <thirdparty>|outside|another|plant|factory|warehouse',
    'in ..1 hands of',
    'run|operated|managed|owned|organised|organized|maintained|cleaned|handled|staffed by ..3 <thirdparty>|another|separate|different|external|independent|local|them',
    'a|an|another|separate|external|independent|different|outside firm|company|business|entity|contractor|operator|party|team|organisation|organization|legal_entity',
    'not ..2 employ*|our_staff|our_people|our_driver(s|)|our_employee(s|)|on_our_payroll|work_for_us|ours|one_of_ours',
    'is|was|are|were|remains for|up_to|in|a_matter_for the|your|them|him|her ..3 <thirdparty>|to_decide|to_explain|to_answer|court(s|)|bank|airport|airline|police|landlord|government|politicians',
    'thank|thanks ..2 for that|this|it $',
    'blame|blames|blaming',
    '<thirdparty> ..2 job|duty|task|business|responsibility|decision|end|side|mistake|error|problem|fault',
    'his|her|their|its ..1 job|duty|task|business|responsibility|decision|end|mistake|error|fault|oversight',
    'you|customers|guests|passengers|tenants|parents|patients would|could|might|may_want ..3 have ..5 checked|read|seen|asked|noticed|known|found|called|told',
    'who ..3 checked|read|opened|looked ..3 would|found|knew|had ..3 notice|found|known|seen',
  ],
  except: [
    'their|its|her|his job(s|)',
    'blame|blames|blaming us|me|yourself|ourselves|you|anyone',
    'not blame|blaming|blames',
    'you will|would be told',
    'if i|we had',
    'had i|we',
    'their|his|her side of_the',
    'their own business',
  ],
  unless: [
    'thanks to',
    'i|we should|told_them|chose|hired|asked_them',
    'not an excuse',
    'the people who_work',
    '<reporting> me|us',
    'if you had any|questions',
    'lost ..2 jobs',
    'keep|kept|find|create|save|cut ..2 jobs',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦The contractor promised us it would hold⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We’d been assured by the lab that the batch was clean⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The colleague concerned no longer works here⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Whoever packed that box had a bad day⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Had the bank released the money, none of this would have happened⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The car park is run by another firm⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦These drivers aren’t our employees⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That’s what happens when suppliers cut corners⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We told the contractor to skip the test. That was our mistake.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The bank released the money today, and yours is on its way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Nobody blames you for asking.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'If we had called you in May, you could have planned.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '38 people will lose their jobs, and I signed that.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The roof will hold: two engineers looked at it on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
