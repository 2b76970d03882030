import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const ware =
  'app|product|products|platform|service|services|tool|software|solution|model|range|collection|line|assistant|feature|version|generation|offer|offering|programme|program|course|machine|car|van|bike|sensor|device|tariff|card|account|portal|shop|magazine|newsletter|podcast|menu|hotel|treatment|medicine|drug|device|series|edition|system|suite|subscription|membership|bread|drink|beer|shoe|pump|heater|charger|battery|module|ai|chatbot|robot|watch|phone|degree|master|website|hub';

export default defineFrame({
  id: 'en/launch',
  language: 'en',
  scope: { channels: ['post', 'article'] },
  announces: [
    'revolutionary|groundbreaking|ground-breaking|game-changing|disruptive|cutting-edge|state-of-the-art|world-class|best-in-class|next-gen|next-generation|ai-powered|ai-driven|end-to-end|one-stop|unique|innovative|world-first|unparalleled|unmatched|holistic|360-degree|intelligent|smart ..2 product|products|platform|solution|solutions|offering|app|service|technology|tool|system|suite|experience|assistant|device|software|ecosystem|portfolio|model|approach|concept',
    'disrupt(ing|ed|s|)|revolutioni(s|z)(e|ing|ed|es)|reinvent(ing|ed|s|)|redefin(e|ing|ed|es)|transform(ing|ed|s) ..2 the ..3 market|industry|world|way|category|business|future|game',
    'excited|thrilled|proud|stoked|happy|delighted|pumped|honoured|pleased ..2 to ..1 share|announce|reveal|unveil|present|introduce|show',
    'takes|take|taking|bring|brings|elevate|elevates|lift|lifts ..4 to_the_next_level|to_a_new_level|to_another_level|to_new_heights',
    'today_is_the_day|light_of_day|sees_the_light|the_future_is_here|the_future_starts|the_future_begins|new_era_begins|a_new_era|wait_is_over|big_day|mark_your_calendars',
    'the|our ..2 <capital> ..2 is|are here|out|live|available|in_the_stores|on_the_road|in_the_shops|on_sale|finished|ready',
    'our ..1 new|newest|latest|first ..4 starts|start|rolls|arrives|comes|goes|opens|hits|lands|launches|begins|drops|is|are ..3 soon|rolling|here|live|market|stores|shops|shelves|today|now|finally|tomorrow|available|online|out',
    'built|created|developed|invented|designed|made ..3 something ..5 never|new|special|world|unique|different|big|you|revolution*',
    'new|next ..2 level|era|dimension|standard|generation ..3 of|in|for',
    'drum_roll|stay_tuned|the_secret_is_out|big_news|sneak_peek|we_are_live|coming_soon|officially_live',
    'world premiere|first|novelty|innovation',
    'it ..2 thinks|learns|inspires|feels|knows|understands ..8 our_new',
    `launch(ed|ing|es|)|introduc(e|ed|ing|es)|unveil(ed|ing|s|)|present(ed|ing|)|releas(e|ed|ing|es)|roll(ed|ing|)_out|debut(ed|ing|) ..4 our|the|a|new|<capital> ..5 ${ware}`,
    `our ..3 new|latest|brand-new ..4 ${ware} ..4 is|are|goes|has|launches|starts ..3 here|live|out|available|launched|ready|arrived|born|landed`,
    'big|exciting|proud|huge launch|launch_day|release',
    '<capital> ..3 is now|finally|officially live|available|here|out|launched',
    'proud|excited|thrilled|delighted|pleased|happy|honoured|honored ..3 introduce|present|unveil|launch|launching|announce_the_launch|introducing|release',
    '^ introducing|meet|say_hello_to ..3 <capital>|our',
    'today|tomorrow|yesterday|<weekday> ..2 we ..2 launch(ed|ing|)|go_live|went_live|going_live|releas(e|ed)|unveil(ed|)',
    'we ..2 have|are ..1 launched|launching|released|releasing|unveiled|unveiling',
    'the_wait_is_over|launch_day|it_is_finally_here|it_is_here|product_launch',
  ],
  announcesAll: [
    [
      own,
      [
        'game-changing|game-changer|game_changer|revolutionary|groundbreaking|ground-breaking|next-generation|next_generation|new|smarter',
      ],
      [`${ware}`],
      ['launch*|introduc*|unveil*|is_here|now_live|now_available|goes_live|went_live|has_arrived'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no ..3 launch*|introduc*|release|released',
    'campaign|investigation|inquiry|rocket|satellite|ship|boat|lifeboat|book_launch|attack|appeal|tender|consultation|survey ..3 launch*',
    'launch* ..4 campaign|investigation|inquiry|rocket|appeal|attack|consultation|survey|search|career|lawsuit',
    'introduc* ..4 myself|colleague|team_member|measures|rule|rules|policy|check|checks|surcharge|fee|charge|wage|ban|quota|limit|four-day',
    'launch ..6 was_meant|was_supposed|failed|cancelled|delayed|postponed',
    'present(ed|ing|) ..4 results|figures|paper|award|prize|cheque|report|talk|findings|case',
    'release ..3 funds|pressure|statement|energy|stress',
    'press release',
    'career|launch_pad|staged',
  ],
  instead: ['en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
  slots: [
    {
      id: 'does',
      question: 'launchDoes',
      answers: [
        '<number> ..2 per_cent|percent|%|seconds|kilometres|kilometers|km|kilowatt|kilowatts|kwh|watts|litres|grams|languages|functions|degrees|euros|pounds|dollars|kilos|tonnes|metres|miles|pages|recipes|seats|rooms',
        'lets|let|allows|allow|enables|enable|helps|help|shows|show|measures|measure|tells|tell|warns|warn|translates|translate|reads|read|saves|save|replaces|replace|cuts|cut|detects|detect|sorts|sort|checks|check|calculates|calculate|finds|find|recognises|recognizes|cleans|cools|heats|charges|connects|books|answers|records|stores|writes|prints|keeps|runs|treats|prevents|compares|turns|tracks|reminds|covers|includes|contains|weighs|needs|uses|cures|teaches|brings|reports|sends|makes|lists|carries ..2 you|users|customers|people|nurses|doctors|drivers|them|it|which|when|the|a|whether|how|any|every|your|what|where|up|<number>|patients|into|from|in|without|an|on|for|as|and|only|less|all',
        'you|users|customers|patients|tenants|doctors|drivers|guests|anyone|farmers|shops|students can|now ..8 book|see|order|pay|check|find|read|measure|call|charge|track|compare|upload|download|share|print|send|plan|talk|ask|apply|rent|borrow|cancel|control|learn|change|return|repair|report|return|store|open',
        'for ..2 people|patients|farmers|nurses|teachers|doctors|drivers|children|parents|schools|hospitals|shops|bakers|students|small|medium-sized ..2 who|with|in|that|businesses|companies|firms|living|under|over|aged',
        'means|which_means|works_like_this|in_plain_words|in_short_it|that_is_a|this_is_a',
        'against|inhibitor|treatment|vaccine',
      ],
    },
    {
      id: 'when',
      question: 'launchWhen',
      answers: [
        '<deadline>',
        'today|yesterday|tonight|this_morning|now_live|now_available|is_live|available_now|went_live|is_now|last_week|last_night|already|are_live',
        'in ..2 <number> ..2 countries|hospitals|shops|stores|branches|cities|towns|markets',
        'available|on_sale|buy|order|download|sign_up|pre-order|preorder|try|test|book ..4 in|at|on|from|here|via|now|below|it',
        '<weekday>|<month>',
        'https|http|www|link',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are proud to introduce our new platform. It is a real game changer for the industry!',
      slots: ['does', 'when'],
    },
    {
      text: 'Our new assistant is here! Months of hard work by an amazing team have paid off.',
      slots: ['does', 'when'],
    },
    { text: 'Today we launched Nimbus, the future of collaboration.', slots: ['does'] },
    { text: 'Meet Solara, our most exciting product ever. Stay tuned for more.', slots: ['does', 'when'] },
  ],
  silent: [
    'From Monday our new app tells you ten minutes ahead which coach of the train has free seats. It is free and comes in four languages.',
    'We launched an investigation into our product.',
    'Back in 2013 we launched our first app and nobody came.',
    'According to reports a competitor launches a new product.',
    'We staffed up for a launch in the US that was meant to bring 60 customers and brought nine.',
    'Let me introduce myself, I run a bakery.',
    'When companies launch a product, they forget the manual.',
  ],
};
