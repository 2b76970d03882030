import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const firm =
  'company|business|firm|start-up|startup|competitor|rival|maker|manufacturer|family_business|division|subsidiary|brand|brewery|bakery|hotel|hotels|clinic|clinics|publisher|operator|provider|specialist|distributor|dealer|dealership|chain|shops|stores|agency|portfolio|plant|stake|shares|majority|minority|minority_stake|majority_stake|assets|activities|business_unit|supplier|retailer|bank|insurer|practice|publishing_house|software_house|school|farm|group';

export default defineFrame({
  id: 'en/deal',
  language: 'en',
  scope: { channels: ['post', 'article'] },
  announces: [
    'merger|takeover|acquisition|transaction|sale|deal|carve-out|spin-off|divestment|buyout ..3 signed|sealed|closed|completed|done|official|agreed|announced|approved|finalised|finalized',
    'transformative|strategic|landmark ..1 transaction|acquisition|investment|deal|merger|takeover|divestment',
    'closed|signed|sealed|completed|finalised|finalized|announced ..3 transaction|acquisition|investment|merger|takeover|deal ..2 with|of|in|between',
    'join(ing|ed|s|) ..2 the|our <capital> family|group',
    '<capital> and <capital> ..3 become|becoming|becomes|are|will_be|will_become|merge|merging ..2 one|merged|a_single|together|merge|merging',
    'investor|shareholder|private_equity|fund|investors|owner|majority_owner|buyer ..6 on_board|comes_in|takes_over|take_over|joins|acquires|buys|steps_in|our_company|majority|stake|shares|invests',
    'handing|hand|handed|passing|pass|giving|place|placing ..4 over|into|in|to ..5 partner|hands|buyer|owner|new_owner|investor|<capital>',
    'found ..4 buyer|partner|owner|investor|successor ..3 for ..5 division|business|company|hotel|hotels|bakery|brand|plant|site|shop|subsidiary',
    'our ..2 division|subsidiary|bakery|brand|business|plant|company ..5 sold|new_owner|new_owners|new_hands|changes_hands|new_home|passes_to|goes_to|belongs|taken_over',
    'we|our ..6 acquisition|takeover|merger|joint_venture ..2 of|with|between ..3 <capital>',
    'we ..4 acquir(e|ed|ing) ..3 <capital>',
    `acquir(e|ed|ing|es) ..5 ${firm}`,
    '<capital> ..4 acquired_by|taken_over_by|bought_by|sold_to|merging_with|merge_with|merges_with|joins_our_group|joins_our_family|part_of_our_group|joins_the_family',
    'welcome|welcoming ..4 <capital> ..4 to|into ..2 family|group',
    `we ..4 become|becoming|are ..2 part of ..3 <capital> group|family`,
    'we ..3 found|have_found|finding ..3 new owner|investor|shareholder|home',
    'our ..3 new owner|majority_shareholder|investor|shareholder',
  ],
  announcesAll: [
    [
      own,
      [
        `bought|buy|buying|purchas(e|ed|ing)|take_over|taking_over|took_over|taken_over ..4 ${firm}`,
        `sell|selling|sold|divest(ed|ing|)|hand_over|spin_off|disposal_of ..4 our ..5 ${firm}`,
        `sell|selling|sold|divest(ed|ing|) ..4 division|subsidiary|stake|shares|majority|company|business|brand|activities`,
        'merg(e|ing|ed|es)|merger ..4 with|between ..3 <capital>',
        'letter_of_intent|term_sheet|signed_an_agreement|purchase_agreement|signed_a_contract ..6 sale|acquisition|takeover|acquire|buy|sell|shares|stake|merger',
        'invest(s|ed|ing|)|stake|series_a|series_b|funding_round ..4 <capital> ..4 stake|shareholder|per_cent|round',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no ..4 sell|selling|sold|acquire|acquiring|merge|merging|takeover|merger|acquisition',
    'customer|talent|client|user|knowledge|data|land|lead acquisition',
    'acquir(e|ed|ing) ..3 skills|knowledge|habit|taste|customers|clients|talent|experience|painting',
    'buy|bought|sold ..3 tickets|bread|coffee|car|cars|house|book|books|machine|machines|shares_in_my|laptop',
    'sold|sells|sell ..3 copies|products|tickets|bottles|products_to|machines|units|cars|out',
    'teams|departments|files|lanes|branches ..2 merged',
    'conference|trade_fair|helped|advised|client(s|)',
  ],
  instead: [
    'en/partnership',
    'en/launch',
    'en/restructuring',
    'en/vague-news',
    'en/vague-action',
    'en/vague-success',
    'en/bold-claim',
  ],
  slots: [
    {
      id: 'staff',
      question: 'dealStaff',
      answers: [
        '<number> ..4 <headcount>|<jobs>|people',
        '<number> of us|our|them',
        'redundan*|layoffs|job_cuts|job_losses|job_guarantee|job_security|employment_guarantee|contracts ..3 until|continue|guarantee',
        'nobody|no_one|all|everyone|every|team|<headcount> ..5 stays|stay|keeps|keep|remain|remains|join|joins|moves|taken_on|leave|loses|lose|job|jobs|transfer|continues|continue|employed',
        'jobs|contracts|roles ..3 safe|stay|remain|kept|go|continue|transfer|secure|cut|lost',
      ],
    },
    {
      id: 'when',
      question: 'dealWhen',
      answers: [
        '<month>|<year>|<weekday>',
        'today|yesterday|tomorrow|this_morning|immediately|last_night',
        'next|this|last|end_of ..1 week|month|year|quarter|spring|summer|autumn|winter',
        'first|second|third|fourth quarter|half',
        'q1|q2|q3|q4|h1|h2',
        'subject_to|approval|competition_authority|antitrust|regulator*|in|within <number> ..1 <timespan>',
      ],
    },
    {
      id: 'price',
      question: 'dealPrice',
      answers: [
        '<number> ..1 million|billion|m|bn|euro|euros|pounds|dollars|francs|per_cent|percent|%',
        '€|£|$ <number>',
        'price|purchase_price|terms ..4 confidential|not_disclosed|undisclosed|secret|between_us|agreed_not|silence|not_say|cannot',
        'undisclosed|loan|equity|own_funds|symbolic|one_euro|one_pound|for_free|cash',
      ],
    },
    {
      id: 'customers',
      question: 'dealCustomers',
      audiences: ['customers'],
      answers: [
        '<served> ..6 nothing|change|changes|keep|stay|same|continue|contact|contract|contracts|prices|will|notice|get',
        'your contract|contracts|contact|account|prices|policy|guarantee|data|subscription',
        'nothing changes',
        '<contact>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We have acquired Nordlicht Software. Together we will write the next chapter of our success story.',
      slots: ['staff', 'when', 'price'],
    },
    {
      text: 'Today we signed the acquisition of Brandl, a family business from Passau.',
      slots: ['staff', 'price'],
    },
    { text: 'We are selling our packaging division to a strong partner.', slots: ['staff', 'when', 'price'] },
    {
      text: 'Welcome to the family! On 1 May Kestrel Analytics joins our group. All 40 colleagues stay.',
      slots: ['price'],
    },
  ],
  silent: [
    'On 1 July we take over Brandl, a family business from Passau. All 84 people stay, with their contracts. We pay 11 million euros, half of it borrowed.',
    'We are not selling the company.',
    'We sold 400 machines last year.',
    'According to Reuters a rival is acquiring a start-up.',
    'Back in 2014 we bought a competitor and regretted it.',
    'Customer acquisition costs our start-up dearly.',
  ],
};
