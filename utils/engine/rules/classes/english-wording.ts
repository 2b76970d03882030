import type { Classes } from '../../match/phrase-matcher';

/** Words about wording, about firms and about what they boast of. */
export const englishWording: Classes = {
  /** The author talks about the wording itself. */
  metatalk: [
    'jargon|buzzword(s)|cliche(s|d|)|cliché(s|d|)|bullshit|gobbledygook|management-speak|corporate-speak|consultant-speak|business-speak|euphemism(s|)|platitude(s|)|weasel',
    'phrase(s|)|slogan(s|)|adjective(s|)|vocabulary|so-called|bingo',
    'management_speak|corporate_speak|the_word|the_words|that_word|a_word|plain_english|plain_language|polite_word|polite_name|fancy_word|fancy_name|nicer_name|translated_as|translates_as|what_we_call|what_consultants_call|what_people_call',
  ],
  /** Before a noun of the strategy paper, they make it one. */
  jargonmaker: [
    'strategic|holistic|integrated|digital|transformational|transformative|innovative|scalable|actionable|impactful|value-adding|value-creating|customer-centric|end-to-end|cross-functional|cross-cutting|overarching|compelling|winning|organisational|organizational|enterprise-wide|growth|value|innovation|collaborative|proactive|operational|commercial_excellence|thought-leading|synergistic|next-generation',
  ],
  /** Whom firms flatter. */
  people: [
    'people|employees|colleagues|team|teams|staff|customers|customer|clients|guests|patients|members|students|families|humans|workforce|users|consumers|safety|quality|communities',
  ],
  /** Who is sent away. */
  workforce: [
    'workforce|headcount|staff|staffing|team|teams|personnel|people|employee(s|)|colleague(s|)|worker(s|)|role(s|)|job(s|)|position(s|)|post(s|)|payroll|organisation|organization|resourcing',
  ],
  /** What is closed. */
  site: [
    'site(s|)|branch|branches|office(s|)|store(s|)|shop(s|)|plant(s|)|factory|factories|depot(s|)|warehouse(s|)|location(s|)|footprint|estate|facility|facilities|campus|clinic(s|)|hotel(s|)|outlet(s|)|hub(s|)|network|ward(s|)|school(s|)',
  ],
  price: [
    'price(s|)|pricing|fee(s|)|tariff(s|)|rate(s|)|premium(s|)|charge(s|)|fare(s|)|subscription(s|)|rent(s|)|contribution(s|)|toll(s|)|price_list|price_structure|pricing_structure|pricing_model|ticket_prices',
  ],
  /** Big words that anything can be said of. */
  virtue: [
    'success|failure|leadership|trust|culture|change|innovation|growth|teamwork|courage|excellence|dreams|resilience|greatness|passion|talent|kindness|integrity|quality|vision|progress|ambition|greatness|character|curiosity|humility|discipline|hope|purpose|authenticity|diversity|knowledge|happiness|loyalty|gratitude|creativity|collaboration|empathy|perseverance|perfection|transformation|leaders|winners|champions|heroes|mindset|attitude',
  ],
  hundred: [
    '100_per_cent|100_percent|100_%|hundred_per_cent|hundred_percent|one_hundred_per_cent|100_per-cent',
  ],
  /** Adjectives of advertising. */
  glow: [
    'amazing|incredible|awesome|fantastic|phenomenal|breathtaking|stunning|spectacular|mind-blowing|extraordinary|exceptional|outstanding|remarkable|sensational|unbelievable|magical|brilliant|fabulous|superb|stellar|epic|insane|legendary|unforgettable|marvellous|marvelous|wonderful|unique|world-class|terrific|tremendous|magnificent|exciting|iconic|inspirational|inspiring',
  ],
  /** What advertising adjectives stand before. */
  thing: [
    'team|teams|result(s|)|year|quarter|product(s|)|service(s|)|experience(s|)|opportunity|opportunities|achievement(s|)|success|performance|growth|people|company|journey|talent|event|technology|innovation(s|)|quality|value|feature(s|)|potential|work|job|partnership|offer|offers|solution(s|)|level|levels|milestone|breakthrough|view(s|)|location|place|hotel|campus|conference|customers|colleagues|leader|leaders|leadership|support|feedback|response|effort|energy|atmosphere|moment|things|future|times|news|progress|speed|numbers',
  ],
  superlative: [
    'best|greatest|biggest|largest|finest|fastest|smartest|boldest|strongest|cleanest|safest|smoothest|purest|brightest|coolest|richest|hottest|toughest|highest|deepest|most',
  ],
};
