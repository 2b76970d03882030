/** The author's own side speaks: we, our, the board. */
export const own = ['<own>'];

const firms =
  'firm(s|)|company|companies|employer(s|)|business(es|)|bank(s|)|airline(s|)|retailer(s|)|start-up(s|)|supplier(s|)|competitor(s|)|organisation(s|)|organization(s|)|corporation(s|)|brand(s|)|boss(es|)|ceo(s|)|leader(s|)';

/** In the sentence: long ago. */
export const history = [
  'back_then|in_those_days|at_the_time|in_the_past|decades_ago|a_decade_ago|years_ago|used_to|long_ago|at_my_last|in_my_last|in_my_previous|in_my_first|my_first_job|in_my_career|in_a_previous|i_learned|i_learnt|i_once|we_once|remember|remembers|looking_back|the_1980s|the_1990s|the_nineties|the_eighties',
  'in|since|until|from|during|summer|autumn|winter|spring|early|late|<month> <pastyear>',
  '<number> years ago|earlier|before|later',
  '^ when i|my|our|we',
];

/** In the sentence: somebody else's news, long ago, or not happened at all. */
export const notNews = [
  ...history,
  'according_to ..4 report(s|)|media|press|papers|reuters|bloomberg|sources|insiders',
  'reportedly|rumoured|rumored|allegedly|headline(s|)|competitor(s|)|rival(s|)|big_tech|former_employer|previous_employer|old_employer|congratulations|congrats|kudos|i_read|i_just_read|reading_about|saw_the_news|heard_that|the_news_that|news_about|in_the_news|article',
  `other|many|some|most|certain|several|few|countless|too_many|these|all|large|big|american|european|german|a|any|every|no|another|their|his|her|your|when|if|how ${firms}`,
  'they|he|she|who|anyone|someone|friend|friends|neighbour|my_father|my_wife|my_husband|my_brother|my_sister|my_daughter|my_son|i|you was|were|is|are|has|have|had|got ..2 laid_off|let_go|made_redundant|sacked|fired',
  '^ if|imagine|suppose|what_if|whenever|unless|should|would|could|might|can|do|does|did|is|are|was|were|has|have|how|why|who',
  '^ what|when is|are|would|should|do|does|did|happens|a|an|you|your|people|leaders|customers|someone|companies',
  'hypothetically|hypothetical|scenario(s|)|simulation|simulated|drill|rehears*|exercise|role_play|case_study|stress_test|webinar|podcast|seminar|checklist|white_paper|keynote|masterclass|playbook|tips|guide_to|how_to|my_book|chapter',
  'might|would ..2 have|be|never|mean',
];

/** What a graver announcement replaces. */
export const lesser = [
  'en/apology',
  'en/reaction',
  'en/delay',
  'en/launch',
  'en/hiring',
  'en/award',
  'en/terms-change',
  'en/partnership',
  'en/cancellation',
  'en/results',
];
