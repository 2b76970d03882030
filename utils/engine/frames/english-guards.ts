/** The author's own side speaks: we, our, the board. */
export const own = ['<own>'];

const firms =
  'firm(s|)|company|companies|employer(s|)|business(es|)|bank(s|)|carmaker(s|)|car_makers|airline(s|)|retailer(s|)|hotels|shops|start-up(s|)|startup(s|)|supplier(s|)|insurer(s|)|operator(s|)|publisher(s|)|competitor(s|)|brands|organisations|organizations|corporations|manufacturers|vendors|chains|utilities|platforms|restaurants|universities|hospitals|schools|leaders|executives|bosses|ceos|founders|boards';

/** In the sentence: somebody else's news, told from hearsay. */
export const hearsay = [
  'according_to ..4 report(s|)|media|press|papers|newspaper(s|)|reuters|bloomberg|ft|sources|insiders|analysts',
  'reportedly|rumoured|rumored|rumour(s|)|rumor(s|)|allegedly|headline(s|)|press_reports|media_reports|is_said_to|are_said_to|speculation',
  'competitor(s|)|rival(s|)|big_tech|next_door|down_the_road|elsewhere_in_the_industry|former_employer|previous_employer|old_employer|last_employer|old_company|former_company',
  `other|many|some|most|certain|several|few|more_and_more|countless|too_many|few|these|all|large|big|american|european|german|british ${firms}`,
  `when|whenever|if|how|why|where ..2 ${firms}`,
  'a|any|every|no|another|one company|firm|employer|business|bank|boss|ceo|leader|manager|supplier|competitor|organisation|organization|brand',
  'their|his|her|your company|employer|firm|boss|ceo|board|management|business',
  'congratulations|congrats|well_deserved|kudos|hats_off|well_done|i_read|i_just_read|reading_about|i_have_read|saw_the_news|heard_that|the_news_from|the_news_that|news_about|in_the_news|the_papers|article',
  'they|he|she|who|those_who|anyone|anybody|someone|somebody|friend|friends|neighbour|neighbor|neighbours|my_father|my_mother|my_wife|my_husband|my_brother|my_sister|my_daughter|my_son was|were|is|are|has|have|had|got|gets ..2 laid_off|let_go|made_redundant|sacked|fired',
];

/** In the sentence: long ago. */
export const history = [
  'back_then|in_those_days|at_the_time|in_the_past|years_before|once_upon|decades_ago|a_decade_ago|years_ago|used_to|a_generation_ago|long_ago|at_my_last|in_my_last|in_my_previous|in_my_first|in_my_former|my_first_job|early_in_my_career|in_my_career|in_a_previous|a_few_years_back|i_learned|i_learnt|i_once|we_once',
  'in|since|until|from|during|summer|autumn|winter|spring|early|late <pastyear>',
  '<month> <pastyear>',
  '^ when i|my|our|we',
  '<number> years ago|earlier|before|later',
  'the_1970s|the_1980s|the_1990s|the_2000s|the_eighties|the_nineties|the_seventies|the_sixties',
  'remember|remembers|recall_how|looking_back',
];

/** In the sentence: it has not happened, or only might, or is a lesson. */
export const hypothesis = [
  '^ if|imagine|suppose|supposing|what_if|whenever|unless|should|would|could|might|can|do|does|did|is|are|was|were|has|have|how|why|who',
  '^ what is|are|would|should|do|does|did|happens',
  '^ when a|an|you|your|people|leaders|customers|someone|companies|firms|something|it|things',
  'hypothetically|hypothetical|thought_experiment|scenario(s|)|simulation|simulated|drill|rehears*|exercise|role_play|role-play|case_study|stress_test|tabletop',
  'webinar|podcast|seminar|checklist|white_paper|whitepaper|e-book|keynote|panel|masterclass|playbook|tips|guide_to|how_to|my_book|chapter',
  'might|could|would ..2 have|be|never|mean',
];
