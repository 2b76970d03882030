import type { Classes } from '../../match/phrase-matcher';

/** What announcements and the answers to a critic's questions are made of. */
export const englishFacts: Classes = {
  own: ['we|us|our|ours|i|my|me|mine|ourselves', '<board>'],
  board: [
    'the_board|our_board|the_supervisory_board|the_company|the_group|the_management|the_firm|management_board|executive_committee|the_shareholders|our_owners|the_trustees',
  ],
  /** People at work, counted or let go. */
  headcount: [
    'people|colleague(s|)|employee(s|)|worker(s|)|staff|staffer(s|)|teammate(s|)|team_member(s|)|team_mate(s|)|co-worker(s|)|coworker(s|)|associate(s|)|crew|folks|men|women|persons|fte(s|)|contractors|apprentices|heads',
    'engineer(s|)|developer(s|)|nurse(s|)|driver(s|)|editor(s|)|reporter(s|)|journalist(s|)|consultant(s|)|technician(s|)|designer(s|)|teacher(s|)|lecturer(s|)|baker(s|)|cook(s|)|trainee(s|)|manager(s|)|scientist(s|)|cleaner(s|)',
  ],
  jobs: ['job(s|)|role(s|)|position(s|)|full-time_equivalent(s|)|fte(s|)|posts|headcount|vacancies'],
  /** Whom the author serves, in numbers. */
  served: [
    'customer(s|)|client(s|)|user(s|)|guest(s|)|patient(s|)|passenger(s|)|tenant(s|)|subscriber(s|)|member(s|)|shopper(s|)|household(s|)|home(s|)|account(s|)|card(s|)|cardholder(s|)|resident(s|)|student(s|)|pupil(s|)|parent(s|)|applicant(s|)|policyholder(s|)|traveller(s|)|traveler(s|)|visitor(s|)',
    'reader(s|)|owner(s|)|order(s|)|booking(s|)|parcel(s|)|record(s|)|company|companies|firms|businesses|schools|hospitals|practices|surgeries|shops|stores|branches|pharmacies|clinics|flights|trains|payments|policies|donors|families|merchants|dealers|viewers|lines|connections|villages|towns|streets|children|men|women|persons',
    '<headcount>',
  ],
  share: [
    '<number> per_cent|percent|%|pc|percentage_points',
    'half|third|thirds|quarter|quarters|fifth|fifths|tenth|majority of',
    'half the|our',
    'one|two|three in <number>',
    'one out_of <number>',
    'every second|other|third|fourth|fifth|tenth',
  ],
  /** How many, however told: digits, words, all, none. */
  quantity: [
    '<number>|dozen|dozens|hundreds|thousands|one|nobody|none|everyone|everybody|no_one|both|single|all_of|each_of',
  ],
  month: [
    'january|february|=March|april|=May|june|july|august|september|october|november|december|jan|feb|=Mar|apr|=Jun|=Jul|aug|sept|=Sep|oct|nov|=Dec',
  ],
  weekday: ['monday(s|)|tuesday(s|)|wednesday(s|)|thursday(s|)|friday(s|)|saturday(s|)|sunday(s|)'],
  timespan: [
    'minute(s|)|hour(s|)|day(s|)|week(s|)|fortnight|month(s|)|year(s|)|quarter(s|)|weekend(s|)|night(s|)|term|semester|season',
  ],
  /** A point in time that can be held against the author. */
  deadline: [
    '<month>',
    'in|by|until|till|from|before|of|mid|late|early|spring|summer|autumn|winter|during|for 2025|2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2040|2045|2050',
    'by|from|until|till|before|starting|as_of [next|this] <weekday>|tomorrow|today|tonight|midnight|noon|midday|lunchtime|christmas|easter|summer|autumn|winter|spring|year-end|new_year',
    'next|this|the_following|the_coming|the_new|same week|month|quarter|year|spring|summer|autumn|fall|winter|term|semester|season|weekend|evening|afternoon|financial_year|fiscal_year|<weekday>',
    'end|close|middle|start|beginning of ..1 week|month|quarter|year|term|season|summer|day',
    'q1|q2|q3|q4|h1|h2|mid-year|year-end|month-end|midyear',
    'first|second|third|fourth|last|next quarter|half',
    'immediately|with_immediate_effect|straight_away|right_away|from_now_on|at_once',
    'within|in|inside [the] [next|coming] [another] <number>|a|an|one|few|several|couple_of ..1 <timespan>',
    'within [the] <timespan>',
    'week <number>',
    'spring|summer|autumn|winter <year>',
    'until|till <number>',
  ],
  moment: [
    '<deadline>',
    '<year>',
    'overnight|on|since|after <weekday>|christmas|easter',
    'after|over|for|under [the] <number>|a|an|one|few|several ..1 <timespan>',
    '<weekday>',
    'today|yesterday|tomorrow|tonight|overnight|this_morning|this_afternoon|this_evening|last_night|noon',
    'last|past|previous|early|late|that week|month|year|night|weekend|spring|summer|autumn|winter|<weekday>|<month>',
    'ago|since_then',
    '<number> ..1 <timespan>|seconds',
    'half|one|an|a|several|few|whole|all|two-and-a-half [an|a|the] <timespan>|morning|afternoon|evening',
    'at|until|till|since|around|between|from|before|shortly_after|just_after <number>',
    "am|pm|gmt|cet|bst|o'clock",
  ],
  money: [
    '€|£|$|eur|usd|gbp|chf|a$ <number>',
    '<number> ..2 euro(s|)|pound(s|)|dollar(s|)|franc(s|)|cent(s|)|pence|million|billion|m|bn|€|£|$|kroner|krone|kronor|zloty',
  ],
  /** What those get who lose their work. */
  terms: [
    'severance|redundancy_pay|redundancy_payment|package(s|)|compensation|notice_period(s|)|garden_leave|outplacement|social_plan|statutory|health_cover|early_retirement|retire|retiring|retirement|attrition|natural_turnover|voluntary|voluntarily|compulsory|works_council(s|)|union(s|)|consultation|negotiat*|redeploy*|retrain*|job_centre|job_fair|interview_training|counselling|coaching|training|lump_sum',
    'month(s|)|week(s|)|year(s|) ..1 pay|salary|wages|notice|service',
    'full|paid|pay|paying pay|until|for|wages|salaries|leave',
    'offer*|accept*|found|find|transfer*|move|moves|move(d|) ..5 job(s|)|role(s|)|position(s|)|work|post(s|)|places|elsewhere|site(s|)|everyone|all',
    'nobody|no_one|none|no ..6 dismiss*|redundan*|layoffs|sacked|laid_off|fired|job|jobs',
    'not|keep|keeps|stay|stays ..2 affect*|job(s|)|their_jobs|employed|with_us',
    'contract(s|) ..3 end|ends|expire|run_out',
  ],
  reason: [
    'because|reason(s|)|cause(s|d|)|why|due|owing_to|thanks_to|result_of|in_response_to|triggered|prompted|traced|blame|explain*|driven_by|so_that|in_order_to|owed|led_to|stems_from|given|following|to_blame',
    'loss(es|)|deficit|shortfall|losing_money|making_a_loss|loss-making|break_even|no_longer|not_enough|too_few|too_little|too_many|too_old|too_small|too_expensive|too_much|fewer|expired|ran_out|worn_out|declin*|dwindl*|collaps*|halved|doubled|tripled',
    'fell|fallen|dropped|risen|rose|rising|went_up|gone_up|shrunk|shrank|increased|climbed|higher|lower|slower|weaker|weak|dried_up',
    'to|will|helps pay|fund|finance for|the',
    'can|could not|no afford|carry|absorb|cover|continue|keep',
    'after|when|since ..3 lost|closed|failed|broke|burst|ended|changed|left|pulled|cancelled',
  ],
  contact: [
    'call|ring|phone|email|e-mail|write|message|contact|text|dm|reach|drop|speak|talk [to] me|us|our|him|her|them|the|your|my|on|at|to',
    'helpline|hotline|freephone|phone_number|telephone|inbox|direct_line|email_address|help_desk|helpdesk|service_desk|support_team|customer_service|in_the_comments|dms|dm|website|status_page|link|form|faq|home_page|homepage|https|http|www|see_below|my_door|my_phone|my_number|knock|come_to|drop_in|town_hall|all-hands|public_meeting',
    'reply|comment|apply|register|sign_up|book ..2 here|below|by|at|via|to|until',
    'page <number>',
  ],
  /** What is done for those who were hit. */
  remedy: [
    'refund*|reimburs*|repay*|repaid|pay_back|paid_back|money_back|goes_back|compensat*|credited|credit_note|voucher(s|)|replacement(s|)|replac*|free_of_charge|for_free|at_no_cost|no_charge|waive*|waiving|discount|deposit_back|make_good|make_amends|made_good',
    'fix(es|ed|ing)|repair*|correcting|corrected|restor*|withdr*|removed|removing|delet*|took_down|taken_down|revers*|reinstat*|rewrit*|rewrote|retract*|republish*|reprint*|scrapped|reopened|resign*|stepping_down|dismissed',
    'phoning|phoned|visited|visiting|apologised_to|apologized_to|apologising_to|spoken_to|written_to|wrote_to|writing_to|in_person',
    'will|shall ..2 pay|cover|bear|collect|deliver|send|bring|restore|replace|repair|give|return|publish|post',
    'we|i are|am ..1 paying|covering|sending|returning|giving|offering|bringing|collecting|adding|extending',
  ],
  /** What is done so that it does not come again. */
  change: [
    'from_now_on|from_today|in_future|since_then|never_again|from_tomorrow|by_default|second_pair|second_person|two_people|four_eyes|backup|back-up|spare|post-mortem|no_longer|any_more|anymore',
    'changed|changing|introduc*|install*|add(s|ed|ing|)|train(s|ed|ing|)|retrain*|audit*|review*|inspect*|check(s|ed|ing|)|test(s|ed|ing|)|verif*|monitor*|upgrad*|rebuil*|switched|mov(ed|ing)|hir(e|ed|ing)|appoint*|safeguard(s|)|closed_the|patched|patch|blocked|shut|independent',
    'we|i now',
    'so ..6 not|never|cannot',
  ],
  pastyear: [
    '1950|1955|1960|1965|1968|1970|1972|1975|1978|1980|1982|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022',
  ],
};
