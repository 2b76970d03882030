import { defineFrame, type FrameExamples } from '../define';
import { history } from '../english-guards';

/** A post about the storm instead of what caused it. */
const talk =
  'accusation(s|)|allegation(s|)|criticism|coverage|reporting|article(s|)|headline(s|)|reproach*|insinuation(s|)|rumour(s|)|rumor(s|)|debate|discussion|controversy|fuss|outrage|uproar|storm|shitstorm|witch_hunt|smear|campaign|backlash|furore|hysteria|speculation|media|press|journalist(s|)|newspapers|critics';

export default defineFrame({
  id: 'en/reaction',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    'nobody|no_one|hardly_anyone|hardly_anybody talks|writes|asks|reports|mentions|sees',
    'remark(s|)|comment(s|)|joke ..3 of mine|ours',
    'draw ..2 line under',

    'lies|fairy_tales|fake_news|falsehoods|untruths|half-truths|half-knowledge|misinformation|disinformation|smears ..6 spread*|told|about|circulat*|online|us|media|groups',
    'lawyers|solicitors|attorneys|legal_action|legal_steps|legal_measures|legal_department ..6 <own>|consider*|review*|instructed|reading',
    'nothing|everything to|right|by_the_book ..2 hide|apologise|apologize|reproach|be_ashamed|wrong',
    'clear|clean conscience',
    'taken|quoted|ripped|pulled|lifted ..1 out of context',
    'twisted|distorted|blown_up|exaggerated|misrepresented|misquoted|misinterpreted|misunderstood|misconstrued|dragged|pilloried|vilified|hunted ..5 media|press|words|facts|proportion|mud|<own>|was|were|been',
    'whoever|those|anyone|anybody|everyone who ..1 know(s|) me|us|our',
    'topic|matter|chapter|subject|case ..2 closed|settled',
    'no ..2 further ..1 comment|comments|statement',
    'not comment ..1 further|publicly',
    `${talk} ..6 baseless|unfounded|false|absurd|untrue|unjustified|unfair|ridiculous|groundless|one-sided|biased|exaggerated|excessive|cheap|out_of_all|out_of_proportion|incomprehensible|mud|missed|knowledge`,
    `unfair|unjust|unjustified|one-sided|biased|hostile|cheap|ill-informed|reject|refute|deny|repudiate ..4 ${talk}|claim(s|)`,
    `${talk} ..2 about|around|over|of|surrounding|against ..2 our|my|us|me`,
    `after|following|given|regarding|amid|concerning ..3 ${talk} ..8 <own>`,
    'much|lot|many|enough ..3 written|said|read|heard ..3 about|of ..3 <own>',
    'set|put|setting|putting ..2 record|things|something straight',
    'clarif(y|ied|ication) ..4 few|some|matter|situation|facts',
    'hands ..2 tied',
    'different view of|on ..3 matter|case|issue',
    'no intent|admission|acknowledgement ..4 guilt|established|liability|fault',
    'hindsight is|wisdom|everyone',
  ],
  unless: [
    ...history,
    'congratulations|well_deserved|birthday|garden|novel|football',
    '^ if|imagine|suppose',
    'award|launch',
  ],
  slots: [
    {
      id: 'facts',
      question: 'reactionFacts',
      answers: [
        '<deadline>',
        '<number> ..2 <timespan>|per_cent|percent|%|million|complaints|cases|euros|pounds',
        '<number> of|out_of ..1 <number>|our|the|them|you',
        '<money>',
        'i|we ..2 said|took|wrote|posted|called|joked|deleted|removed|withdrew|took_down|corrected|cancelled|reinstated|refunded|phoned|met|apologised_to|repaid',
        'here|link|website ..3 full|report|recording',
        '<contact>',
      ],
    },
  ],
  source: 'Benoit, image repair: corrective action',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'My words were taken out of context. Anyone who knows me knows what I stand for.',
      slots: ['facts'],
    },
    {
      text: 'The allegations against our house are baseless. We are considering legal steps.',
      slots: ['facts'],
    },
    {
      text: 'We look at the fuss about our new campaign with calm. Some people simply lack a sense of humour.',
      slots: ['facts'],
    },
    {
      text: 'There has been a lot of criticism of our decision. Our hands were tied, and the market left us no choice.',
      slots: ['facts'],
    },
    {
      text: 'Nobody talks about how much good we do for the region. Envy is an ugly thing.',
      slots: ['facts'],
    },
  ],
  silent: [
    'After the criticism of our poster we took it down on Monday and changed the texts.',
    'The accusations are false: 214 of 220 invoices were paid on time.',
    'Back in 2012 there was outrage about our prices; I laugh about it today.',
    'Congratulations on staying so calm after all that outrage!',
    'The bread is good because the baker is patient.',
  ],
};
