import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

export default defineFrame({
  id: 'en/vague-success',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'full|complete|total|great|huge|massive|resounding|overwhelming|big|tremendous|incredible|major success',
    'overwhelming|phenomenal|sensational|amazing|incredible|fantastic|great|tremendous ..1 feedback|response|reception|demand|interest|results|numbers|support|uptake|engagement',
    'feedback|response|reception|demand|interest ..3 overwhelming|phenomenal|amazing|incredible|fantastic|huge|enormous|positive',
    'on the|a ..1 right|good|best path|track|way|course|road',
    'going|progressing|running|proceeding|coming ..2 according_to_plan|to_plan|smoothly|on_schedule|very_well|brilliantly',
    'target(s|)|goal(s|)|expectations|plan ..4 exceeded|surpassed|smashed|beaten|overachieved',
    'exceed(ed|ing|)|surpass(ed|ing|)|overachieved|smashed ..4 target(s|)|goal(s|)|expectations|plan',
    'good|fair|sustainable|balanced|amicable ..1 solution|agreement|compromise|settlement ..4 found|reached|for|with|all',
    'found|reached|achieved ..2 good|fair|sustainable|balanced|amicable ..1 solution|agreement|compromise|settlement',
    'more and_more customers|people|companies|clients|users|families|patients ..6 us|our|trust|choose|rely',
    'figures|numbers|results|facts speak ..2 for|volumes|themselves',
    'success|results|numbers|market prove(s|) ..1 us|me right',
    'speak|speaks for itself|themselves',
    'standard|second_nature|lived_practice|part_of_our_dna|in_our_dna|lived_reality|everyday_practice ..2 at|for|here|with|in ..1 us|our|$',
    'works|work ..3 almost_everyone|everybody|everyone|all',
    'mood|atmosphere|satisfaction|morale|team_spirit ..5 excellent|outstanding|never_better|fantastic|best|great|better_than|high',
    'won|secured|landed ..3 major|big|huge|large|important ..1 order|contract|tender|deal|client|customer',
    'vast|overwhelming|great|large majority|share|number of ..3 customers|staff|employees|colleagues|people|clients|guests|patients',
    'most|almost_all|nearly_all ..2 of|our ..2 customers|staff|employees|colleagues|people|clients|guests|patients|members|tenants',
  ],
  announcesAll: [
    [
      own,
      [
        'significantly|substantially|considerably|dramatically|massively|hugely|enormously|noticeably|drastically|tangibly|measurably|greatly|markedly|sharply|strongly|much|far|clearly|rapidly ..2 improved|increased|reduced|grown|grew|rose|risen|fell|fallen|cut|lowered|higher|lower|faster|better|fewer|shorter|cheaper|safer|happier|boosted|raised|shortened|decreased|dropped|saved|more_efficient|more_productive|accelerated|optimised|optimized',
        'improved|increased|reduced|grown|grew|boosted|lowered|raised|shortened|cut|accelerated ..5 significantly|substantially|considerably|dramatically|massively|hugely|enormously|noticeably|drastically|tangibly|measurably|greatly|markedly|sharply',
        'improv(e|es|ing)|increas(e|es|ing)|reduc(e|es|ing)|boost(s|ing|)|accelerat(e|es|ing)|shorten(s|ing|) ..4 significantly|substantially|considerably|dramatically|massively|noticeably|drastically|tangibly|measurably|sustainably',
        'significant|substantial|considerable|dramatic|massive|enormous|noticeable|tangible|measurable|drastic|huge ..1 improvement(s|)|increase(s|)|reduction(s|)|progress|growth|savings|gains|success(es|)|decrease|boost|efficiencies|impact|difference',
        'achieved|accomplished|delivered|moved ..2 great|incredible|amazing|outstanding|remarkable|extraordinary ..1 things|results|work|success|outcomes',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no|hardly ..5 success|better|improved|enough|path|standard|plan|solution|exceeded|significantly',
    'want|would_like|should|must|plan_to|will|goal|wish|hope|could|aim|can',
    'thank|thanks|congratulations|good_luck|wish_you|me|my_own|myself',
    'unfortunately|not_yet|too_little|too_slow|worse',
    'temperature|weather|climate|water_level|interest_rates|energy_prices|raw_material|inflation|rents',
  ],
  instead: ['en/vague-news'],
  slots: [
    {
      id: 'figure',
      question: 'vagueSuccessFigure',
      answers: [
        '<number>',
        '<share>',
        '<month>|<weekday>',
        'doubled|tripled|halved|quadrupled|three_times|twice',
        'according_to|study|survey|surveyed|measured|evaluation|statistics|source|audit|certified|tested|example|for_instance|specifically|namely',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Our project Aurora is a complete success! Proud of the team.', slots: ['figure'] },
    { text: 'Our service desk is now significantly faster. We are delighted.', slots: ['figure'] },
    { text: 'We have found a good solution with the works council.', slots: ['figure'] },
    { text: 'Our migration is running smoothly, and the mood is excellent.', slots: ['figure'] },
  ],
  silent: [
    'Our service desk is significantly faster: 26 minutes on average instead of four hours.',
    'We want to become significantly faster.',
    'It was not a complete success, and we know why.',
    'Thank you for the overwhelming response, I can hardly keep up.',
    'Back in 2014 our rebuild was a great success.',
  ],
};
