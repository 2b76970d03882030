import type { Classes } from '../../match/phrase-matcher';

/** What announcements and the answers to a critic's questions are made of. */
export const englishFacts: Classes = {
  own: ['we|us|our|ours|i|my|me|mine|ourselves', '<board>'],
  board: [
    'the_board|our_board|the_supervisory_board|the_company|the_group|the_management|the_firm|management_board|executive_committee|the_shareholders|our_owners|the_trustees',
  ],
  /** People at work, counted or let go. */
  headcount: [
    'people|colleague(s|)|employee(s|)|worker(s|)|staff|staffer(s|)|teammate(s|)|team_member(s|)|team_mate(s|)|co-worker(s|)|coworker(s|)|associate(s|)|crew|folks|men|women|persons|members_of_staff|staff_members|members_of_the_team|members_of_our_team|fte(s|)|full-timers|part-timers|contractors|apprentices|heads',
    'engineer(s|)|developer(s|)|nurse(s|)|driver(s|)|editor(s|)|reporter(s|)|journalist(s|)|consultant(s|)|technician(s|)|designer(s|)|teacher(s|)|lecturer(s|)|baker(s|)|cook(s|)|trainee(s|)|operators|analysts|advisers|advisors|recruiters|managers|clerks|scientists|researchers|cleaners|waiters|agents|cooks|drivers',
  ],
  jobs: [
    'job(s|)|role(s|)|position(s|)|full-time_equivalent(s|)|fte(s|)|full-time_jobs|working_places|workplaces|permanent_posts|headcount|vacancies',
  ],
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
    '<number>|dozens|hundreds|thousands|one|nobody|none|everyone|everybody|no_one|both|a_dozen|a_hundred|a_thousand|a_handful|a_couple|single|all_of|each_of',
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
    'by|from|until|till|before|starting|as_of [next|this] <weekday>|tomorrow|today|tonight|midnight|noon|midday|lunchtime|christmas|easter|summer|autumn|winter|spring|year-end|new_year|halloween|thanksgiving',
    'next|this|the_following|the_coming|the_new|same week|month|quarter|year|spring|summer|autumn|fall|winter|term|semester|season|weekend|evening|afternoon|financial_year|fiscal_year|<weekday>',
    'end|close|middle|start|beginning of ..1 week|month|quarter|year|term|season|summer|day',
    'q1|q2|q3|q4|h1|h2|mid-year|year-end|month-end|midyear',
    'first|second|third|fourth|last|next quarter|half',
    'immediately|with_immediate_effect|straight_away|right_away|from_now_on|at_once|as_of_now|by_return|this_very_day|same-day',
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
    'today|yesterday|tomorrow|tonight|overnight|this_morning|this_afternoon|this_evening|last_night|midnight|noon|midday|lunchtime',
    'last|past|previous|early|late|that week|month|year|night|weekend|spring|summer|autumn|winter|<weekday>|<month>',
    'ago|since_then',
    '<number> ..1 <timespan>|seconds',
    'half|one|an|a|several|few|whole|all|two-and-a-half [an|a|the] <timespan>|morning|afternoon|evening',
    'at|until|till|since|around|between|from|before|shortly_after|just_after <number>',
    "am|pm|gmt|cet|bst|o'clock",
  ],
  reason: [
    'because|reason(s|)|cause(s|d|)|why|due|owing_to|thanks_to|on_account_of|as_a_result|result_of|in_response_to|triggered|prompted|traced|blame|fault|explain(s|ed|)|explanation|driven_by|forced|rather_than|so_that|in_order_to|owed|behind_this|behind_the_decision|led_to|led_us|comes_from|came_from|stems_from|given|following|to_blame|responsible',
    'loss(es|)|deficit|shortfall|losing_money|making_a_loss|loss-making|unprofitable|break_even|no_longer|not_enough|too_few|too_little|too_many|too_old|too_small|too_expensive|too_much|fewer|declined|declining|dwindling|collapsed|halved|doubled|tripled|expire(d|s)|ran_out|runs_out|worn_out',
    'fell|fallen|dropped|risen|rose|rising|went_up|gone_up|going_up|shrunk|shrank|shrinking|grown|increased|climbed|higher|lower|slower|weaker|weak|soft|dried_up',
    'was|were|is meant|supposed to',
    'can|could not|no afford|carry|absorb|cover|continue|keep|compete',
    'after|when|since ..3 lost|closed|failed|broke|burst|ended|changed|left|pulled|cancelled|collapsed|cut',
  ],
  contact: [
    'call|ring|phone|email|e-mail|write|message|contact|text|dm|reach|drop|speak|talk [to] me|us|our|him|her|them|the|your|my|on|at|to',
    'helpline|hotline|freephone|phone_number|telephone|inbox|direct_line|direct_message|email_address|mailbox|help_desk|helpdesk|service_desk|support_team|info_line|emergency_line|line_is_open|customer_service|customer_services|care_team|in_the_comments|dms|dm',
    'website|web_page|webpage|status_page|link|form|faq|homepage|home_page|https|http|www|in_the_comments|see_below|on_our_site',
    'page <number>',
    'my_door|my_phone|my_number|my_mobile|knock|come_and_see|come_to|drop_in|drop_by|drop-in|town_hall|townhall|all-hands|open_meeting|questions_and_answers|q&a|public_meeting',
    'reply|comment|apply|register|sign_up|book ..2 here|below|by|at|via|to|until',
    'number|address|letter ..3 book|below|letter|wrote|website|back|invoice|card|here',
  ],
  /** What is done for those who were hit. */
  remedy: [
    'refund(s|ed|ing|able|)|reimburs*|repay|repaid|repaying|pay_back|paid_back|money_back|goes_back|compensat*|credit(s|ed|)|voucher(s|)|replacement(s|)|replace(s|d|)|replacing|exchange(d|)|free_of_charge|for_free|at_no_cost|costs_you_nothing|no_charge|waive(d|s|)|waiving|discount|deposit_back|damages|settle(d|)|gesture|make_good|made_good|make_amends|make_up_for|free',
    'fix(es|ed|ing|)|repair(s|ed|ing|)|correct(s|ed|ing|ion|)|restor(e|ed|es|ing)|withdrawn|withdraw|withdrew|withdrawing|remov(e|ed|es|ing)|delet(e|ed|es|ing)|took_down|taken_down|take_down|pulled|cancelled|canceled|revers(e|ed|ing)|reinstat*|rewrit(e|ten|ing)|rewrote|retract*|republish*|reprint*|stopped|stopping|suspended|scrapped|dropped|reopened|reopen',
    'phoning|phoned|visited|visiting|met|meeting|apologised_to|apologized_to|apologising_to|spoken|spoke|invited|written_to|wrote_to|writing_to|called|calling|in_person',
    'donat(e|ed|ing|ion)|resign*|step_down|stepping_down|stepped_down|dismissed|bonus',
    'will|shall|can ..2 pay|cover|bear|collect|deliver|send|bring|restore|replace|repair|refund|give|return|publish|post',
    'we|i are|am ..1 paying|covering|sending|returning|giving|offering|bringing|collecting|adding|extending',
  ],
  /** What is done so that it does not come again. */
  change: [
    'from_now_on|from_today|in_future|in_the_future|going_forward_we|as_of_today|since_then|since_monday|starting_today|never_again|from_tomorrow|by_default|now_on',
    'chang(e|ed|es|ing)|introduc(e|ed|es|ing)|install(s|ed|ing|)|add(s|ed|ing|)|train(s|ed|ing|)|retrain*|audit(s|ed|ing|)|review(s|ed|ing|)|investigat*|inspect*|check(s|ed|ing|)|test(s|ed|ing|)|verif(y|ied|ies)|double-check*|monitor(s|ed|ing|)|upgrad(e|ed|ing)|rebuil(d|t|ding)|rewrite|rewritten|second_pair|second_person|two_people|four_eyes|backup|back-up|spare|redundant|doubled|tighten*|switch(ed|ing|)|mov(e|ed|ing)|hir(e|ed|ing)|appoint(ed|ing|)|independent|report|post-mortem|postmortem|measures|safeguard(s|)|closed_the|patched|patch|blocked|shut',
    'we|i now',
    'so_that|so ..6 not|never|cannot again|happen',
    'no_longer|any_more|anymore',
  ],
  pastyear: [
    '1950|1955|1960|1965|1968|1970|1972|1975|1978|1980|1982|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022',
  ],
};
