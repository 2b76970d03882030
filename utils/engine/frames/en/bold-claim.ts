import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

export default defineFrame({
  id: 'en/bold-claim',
  language: 'en',
  scope: { channels: ['post', 'article'] },
  announces: [
    'guarantee(s|d|)|promise(s|) ..4 you|that|every|everyone|all|results|success|returns|satisfaction|savings',
    'guaranteed ..3 success|results|safe|safety|savings|returns|satisfaction|to|never|for',
    '100 per_cent|percent|% safe|secure|reliable|natural|available|satisfied|satisfaction|guaranteed|accurate|effective|risk-free|bulletproof',
    'absolutely|completely|totally|entirely|perfectly|utterly|fully|one_hundred_per_cent safe|secure|reliable|harmless|risk-free|foolproof|error-free|unbreakable|fail-safe|accurate|unhackable|natural|flawless|fair|objective|neutral',
    'no|zero|without_any|free_of ..1 risk|risks|side_effects|side-effects|danger|errors|doubt ..2 whatsoever|at_all|for|to|left|$|anymore|any_more',
    'solves|solve|end|ends|eliminates|eradicates|cures|fixes ..2 all|every|any ..3 problem|problems|issue|issues|disease|pain|worries|needs',
    'never|ever again ..3 have_to|need|worry|wait|fail|be',
    'every|any|all customer|patient|user|company|family|student|child|household|person ..3 benefits|will|saves|wins|gets|loves|succeeds|passes',
    'works|helps|succeeds for everyone|everybody|all|any|anyone|every',
  ],
  announcesAll: [
    [
      [...own, 'today|now|finally|new|product|platform|technology|method|treatment|solution'],
      [
        'revolutionis*|revolutioniz*|revolutionary|revolution|groundbreaking|ground-breaking|pathbreaking|unique_in_the_world|one_of_a_kind|one-of-a-kind|unrivalled|unrivaled|unparalleled|unmatched|unprecedented|never_before_seen|game-changer|game_changer|game-changing|quantum_leap|trailblazing|pioneering|world_leader|world-leading|market_leader|market-leading|industry-leading|technology_leader|industry_leader|next_level|gold_standard|new_standards|new_benchmarks|benchmark|world-class|world_class|best_in_the_world|second_to_none|without_alternative|best-in-class|holy_grail|miracle|perfect_solution|ultimate|disruptive|cutting-edge|state-of-the-art|global_leader|undisputed',
        'the only ..2 company|firm|provider|bank|one|product|solution|platform|hotel|clinic|school|manufacturer|app|brand|supplier|team',
        'first|only|leading|largest|biggest|greatest ..3 worldwide|in_the_world|of_its_kind|in_history|on_earth|of_all_time',
        'safest|fastest|most_innovative|most_modern|best|largest|strongest|smartest|most_reliable|most_efficient|most_advanced|most_beautiful|most_secure|most_sustainable|cleanest|cheapest|healthiest|finest|most_important ..4 europe|world|market|industry|country|planet|class|kind|generation|century|decade|region|sector|time|history|ever',
        'nobody|no_one|no_competitor|no_other|none ..4 better|faster|comes_close|like|can|cheaper|safer|match',
        'happiest|most_loyal|most_satisfied|delighted|thrilled ..2 customers|clients|patients|users|guests|students|employees',
        'save|saves|saving ..3 lives|fortune|millions|the_world|planet|everyone',
        'everybody|everyone|anyone ..3 afford|benefits|wins|loves|wants|knows',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|no|never|nor|hardly|neither ..4 revolution*|unique|perfect|guarantee|promise|leading|leader|best|safe|only|miracle|first|largest|fastest|claim',
    'want_to|would_like|aim|goal|dream|ambition|maybe|perhaps|believe|hope|think|i_find|to_me|for_me',
    'memories|moment|moments|evening|feeling|friend|friends|woman|man|wife|husband|mother|father|teacher|boss|day|view|sunset|book|film|meal|morning',
    'unique ..2 id|number|code|visitors|users',
    'one-off|one_off|money-back|job|employment|pension|statutory guarantee',
    'the only ..4 thing|reason|question|way|problem|difference|person|ones|time|rule',
  ],
  instead: ['en/vague-news', 'en/vague-success'],
  slots: [
    {
      id: 'proof',
      question: 'boldClaimProof',
      answers: [
        '<number> ..3 per_cent|percent|%|euro|euros|pounds|dollars|minutes|seconds|hours|days|kilometres|miles|<served>|tonnes|degrees|grams|kilos|watts|points|patents|countries|cases|vehicles|metres|litres|years|trials|tests|times|nights',
        '<number> instead_of|rather_than|out_of|of <number>',
        'from <number> to',
        '<share>',
        'according_to|measured|tested|verified|certified|test|tests|trial|trials|study|statistics|comparison|compared|measurement|expert_opinion|tüv|institute|university|patent*|ranking|evaluated|source|proof|evidence|surveyed|approved|approval|licensed|confirmed|audited|audit|reviewed|published|survey',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are pioneering the treatment of back pain, and our results are unparalleled.',
      slots: ['proof'],
    },
    { text: 'We guarantee you that your data is absolutely safe with us.', slots: ['proof'] },
    { text: 'Our method is unrivalled and sets new standards.', slots: ['proof'] },
    {
      text: 'We are the only provider on the market with everything from one hand. Nobody comes close!',
      slots: ['proof'],
    },
  ],
  silent: [
    'Our method is the fastest on the market: 14 minutes a sample, tested by the Kessler Institute.',
    'We are not the biggest, but we call back.',
    'That was a unique evening with our team.',
    'We want to become market leader.',
    'Back in 1998 we were called revolutionary.',
  ],
};
