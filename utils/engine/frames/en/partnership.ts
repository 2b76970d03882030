import { defineFrame, type FrameExamples } from '../define';
import { notNews } from '../english-guards';

export default defineFrame({
  id: 'en/partnership',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    'partnership|cooperation|collaboration|alliance|memorandum|mou|partner(ing|ed) ..4 with|between|signed|agreed|announce*|together',
    'strategic|new|exciting|long-term|global|official|exclusive partner(s|ship|)|cooperation|collaboration|alliance',
    'team|teaming|teamed up with|and',
    'join|joining|joined|joins forces|hands',
    'memorandum|mou',
  ],
  unless: [
    'not|no|never ..3 partner*|cooperation',
    ...notNews,
    'life|wife|husband|marriage|law_firm|partner_in|become_a_partner|dance|silent_partner|thanks|thank',
  ],
  instead: ['en/launch'],
  slots: [
    {
      id: 'what',
      question: 'partnershipWhat',
      answers: [
        'will|to|shall|both|together|they|we ..3 build*|develop*|deliver*|test*|train*|open*|run*|supply|supplies|install*|collect*|sell*|buy*|share*|produce*|plant*|research*|teach*|offer*|host*|print*|fund*|pay*|provide*|repair*',
        '<number> ..4 <timespan>|<headcount>|<served>|tonnes|machines|million|euros|places|buses|turbines|trees|sites|cities',
        '<money>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are delighted about our new strategic partnership with Nordvik. Great things lie ahead!',
      slots: ['what'],
    },
    {
      text: 'We are excited to announce our strategic partnership with Helix Group. Together we are shaping the future of mobility!',
      slots: ['what'],
    },
    {
      text: 'This morning I signed a memorandum of understanding in Riga. A big step for both houses.',
      slots: ['what'],
    },
    { text: 'We are teaming up with Nordvik to unlock new potential for our customers.', slots: ['what'] },
  ],
  silent: [
    'We have a new partnership with Helix: from May they will supply 40 electric trucks and we train their drivers.',
    'Back in 2010 our partnership with Nokia ended.',
    'Thank you to our partners for a great year.',
    'According to reports, two competitors join forces with Apple.',
    'As a managing partner I sign a lot.',
    'We do not need a strategic partner.',
  ],
};
