import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../english-guards';

const post =
  'ceo|cfo|coo|cto|chro|cmo|cio|chief_executive|chief_executive_officer|chief_financial_officer|chief_operating_officer|chief_technology_officer|finance_director|managing_director|executive_director|president|chair|chairman|chairwoman|chairperson|vice-chancellor|rector|dean|editor-in-chief|editor|medical_director|head_of|director_general|director_of|general_manager|plant_manager|country_manager|managing_partner|head_coach|principal|headteacher|head_teacher|board_member|finance_chief|chief_medical_officer|site_manager|chief_of|chief_people_officer|chief_commercial_officer|founder|co-founder|vice_president|sales_director|hotel_manager|spokesperson|spokesman|spokeswoman';
const leaves =
  'leave(s|)|leaving|left|step(s|ped|ping|)_down|step(s|ped|ping|)_back|step(s|ped|ping|)_aside|stand(s|ing|)_down|stood_down|resign(s|ed|ing|)|depart(s|ed|ing|)|quit(s|)|move(s|)_on|moving_on|hand(s|ing|)_over|handed_over|part(ed|ing|)_ways|parting_company|will_not_renew|retire(s|d|)|retiring|bow(s|ing|)_out|pass(es|ing|)_the_baton|passing_on_the_baton|has_been_released|was_dismissed|has_been_dismissed|departure|resignation|goodbye|farewell|said_goodbye|relinquish*|vacat(e|es|ing)|stepping_into_a|new_chapter|new_challenge(s|)|pursue_other|pursue_new|other_opportunities|new_opportunities|with_immediate_effect|relieved_of|dismissed|sacked|fired|replaced|step_away|stepping_away';

export default defineFrame({
  id: 'en/leader-change',
  language: 'en',
  isGrave: true,
  announces: [
    'i ..3 saying|say|bid|bidding goodbye|farewell ..2 to ..3 <capital>',
    'time for ..2 something new|else',
    'no_longer ..2 part|member|with|in|be|on|work ..3 leadership|management|board|executive|us|company|<capital>|our',
    'wish(es|ing|) ..1 him|her|them|<capital> ..4 best|well|success|luck ..5 future|endeavours|endeavors|path|journey|life|new|next|career|ventures|career',
    'thank ..3 him|her|<capital> ..2 for ..4 service|contribution|contributions|commitment|dedication|years|achievements ..8 wish|future|leave|leaving|successor|departure|endeavours|next',
    'mutual(ly|) ..2 agree(d|ment)|consent|decision|decided|terms ..6 part|ways|separate|end|leave|contract|<capital>',
    'agreed|decided|agree ..3 part|separate|go ..1 ways',
    'ready ..2 my|for|a ..3 next|new chapter|adventure|challenge|journey',
    'take(s|n|)|taking|took|assum(e|es|ing|ed) ..2 helm|reins|wheel|chair|leadership|top_job|baton|lead|responsibility_for ..3 at|of|as|in|from|today|on|<capital>',
    `our ..3 ${post} ..5 embark|embarking|starts|starting|begin|beginning|pursue|pursuing|seek|seeking|explore|new_adventure|new_chapter|next_chapter|new_journey|new_challenge|moving_on|moves_on`,
    `new ..2 era|face|leadership|leader|captain|boss|chief ..4 at|in|for|of|takes|on ..3 <capital>|our|us|board|helm|top`,
    'go|going|went|agreed ..4 separate|different|own ways|paths',
    `${post} ..8 not ..2 extend|renew|extended|renewed|continue|stand_again|return|stay`,
    'contract ..4 not ..2 extended|renewed|extend|renew',
    'not ..3 extend|renew|extending|renewing ..2 my|his|her|contract',
    'laid|lays|lay|laying|gave|gives|giving|given ..1 down|up ..2 office|post|position|role|mandate|chair|seat',
    'release(d|)|relieve(d|)|removed|recalled|dismissed|suspended ..3 from ..2 his|her|their|my ..1 duties|post|office|role|position|functions',
    'hand(s|ing|ed|)|pass(es|ing|ed|) ..3 keys|reins|baton|wheel|helm|torch|office|business|chair ..1 over|on|to|next',
    'handing|hands|handed|passing|passes over|on ..2 keys|reins|baton|wheel|helm|torch',
    `our ..4 ${post} ..5 moving|moves|going|goes|switching|leave|leaving|left|goodbye|says|returns|returning|change`,
    'time ..3 somebody|someone|another|others|new|next|younger ..6 lead|run|take|steer|hands|generation|over',
    'i|we ..2 lead|leading|head|heading|run|running|take_over|taking_over|took_over|lead ..5 <capital> ..5 from|since|as_of|new|as',
    'from|since|as_of today|<month>|monday|tomorrow|now ..2 i ..2 lead|leading|head|heading|run|running|in_charge|responsible',
    '<capital> <capital> ..3 lead|leading|head|heading|running|run|take_over|taking_over|takes_over|took_over|steer|steering|takes_charge|in_charge ..3 our|the ..4 sales|finance|company|team|business|hospital|school|division|plant|house|marketing|group|production|hotel|region|newsroom|it|development|management',
    `new ..2 ${post} ..5 our|<capital>|is|named|found|joins|from`,
    'i ..2 have|am|will ..3 decided|leaving|leave|going|moving|quitting|stepping|hand ..4 leave|resign|step|go|move_on|quit|new_chapter|hand_over|stop|pass|<capital> ..4 after|years|as|new|next|end|time',
    'i ..3 step(ping|)_down|hand(ing|)_over|stepping_back|resign(ing|)|leaving_the_company|stand(ing|)_down|leave_the_company|pass_the_baton|passing_the_baton|leave_my_post|leaving_my_post ..6 as|my|role|position|company|post|reins|to|end_of|after',
    `my last day|week|month ..2 as ..2 ${post}`,
    `part(ed|ing|)|separat(ed|ing) ways|company ..4 our|with ..3 ${post}`,
    `our|longtime|long-standing|current ..2 ${post} ..5 ${leaves}`,
    `${leaves} ..5 as|our ..2 ${post}`,
    `${post} <capital> ..3 ${leaves}`,
    `<capital> ..4 ${post} ..6 step(s|ping|)_down|stepping_back|leaves_us|is_leaving|will_leave|leaves_the|has_left|leaving_the|will_be_leaving|has_decided_to_leave|resigned|has_resigned|will_step_down|is_stepping_down|stands_down`,
    `<capital> ..2 leaves|leaving|left our|the|us ..2 company|board|executive_board|management|management_board|leadership_team ..6 <capital>|mutual|personal|after|new|agreement|pursue|immediate|today|own`,
    `change|changes ..2 at_the_top|leadership_team|leadership|executive_team|management_board|management|executive_board|of_ceo|our_board`,
    `search ..4 successor|new ..2 ${post} ..4 begun|started|underway|under_way|has`,
    'by_mutual_agreement|by_mutual_consent|mutual_and_amicable',
    `<capital> <capital> ..4 will|to ..2 become|be|take_over|take_up|succeed|join|lead ..5 our|new|as|from ..4 ${post}`,
    `appoint(ed|ing|s|)|nam(ed|ing)|welcom(e|ed|ing)|introduc(e|ing) ..5 as|our ..4 new|next|interim ..2 ${post}`,
    `join(s|ed|ing|) ..3 us|our|team|company|board ..4 as ..4 ${post}`,
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no ..3 leave|leaving|stepping_down|step_down|resign|retire|going_anywhere',
    'welcome to ..3 my|the|this profile|network|blog|podcast',
    'parental_leave|maternity_leave|paternity_leave|sick_leave|annual_leave|on_leave|leave_of_absence|paid_leave|home_office|leave_a|leave_it|leave_you|leave_room|leave_behind|leave_the_office|leave_the_house|leave_the_room|leave_work',
    'prime_minister|minister|president_of_the_united|mayor|chancellor_of_the',
    'left hand|side|wing|wondering|over|with',
    'intern(s|)|apprentice|apprentices|trainee|trainees|graduates',
    'keynote|guest_speaker|guest_lecture|visited|visit|dinner|interview|conversation_with',
    'died|passed_away|death',
  ],
  instead: ['en/apology', 'en/launch', 'en/vague-news'],
  slots: [
    {
      id: 'when',
      question: 'leaderWhen',
      answers: [
        '<month>|<year>',
        'on|by|from|until|since|end|after|at <weekday>|tomorrow|today|summer|autumn|spring|winter|christmas|easter|of_the_year|of_the_month|the_end|year-end',
        'today|tomorrow|yesterday|immediate_effect|immediately|effective_today|tonight',
        'next|this|coming week|month|year|quarter|spring|summer|autumn|winter|<weekday>',
        'in|within ..1 <number>|a|few <timespan>',
        'after|following ..2 general_meeting|annual_general_meeting|agm|shareholders_meeting|season',
        'first|second|third|fourth quarter|half',
        'last <weekday>|week|month',
      ],
    },
    {
      id: 'successor',
      question: 'leaderSuccessor',
      onlyIf: [`${leaves}`, 'last day|week|month'],
      answers: [
        'succeed(s|ed|ing|)|successor|succession|takes_over|take_over|taking_over|will_take|interim|acting|in_the_meantime|follow(s|ed|ing|) him|her|me|by|is|will|from',
        'succeed(s|ed|)|successor|interim|acting_ceo|replaced_by|hands_over_to|handing_over_to|handed_over_to|take_over|takes_over|taking_over|steps_in|step_in|stepping_in|moves_up|new_ceo|new_cfo|new_managing_director|baton_to|reins_to|pass_to',
        'search ..4 begun|started|under_way|underway|successor|firm|running',
        'not_be_replaced|not_refill|no_successor|not_be_filled|not_fill',
      ],
    },
    {
      id: 'why',
      question: 'leaderWhy',
      onlyIf: [`${leaves}`],
      answers: [
        '<reason>',
        'retire(s|d|ment|)|retiring|health|ill|illness|family|age|turns_60|turn_60|turns_65|contract_ends|contract_expires|term_ends|term_of_office|after <number> years',
        'wants|want|wanted|would_like|asked|decided|chose|needs|need|time ..4 to|for|someone|new|other|more|family|own|start|back',
        'different|differing|diverging views|ideas|opinions|directions',
        'disagree*|disagreement|mistake|responsibility|results|lost_confidence|trust',
        'my|her|his|own decision|request|wish|idea|company|firm|start-up',
        'becomes|become|joins|join|joining|moves_to|moving_to|goes_to|new_job|takes_up|teach|sail|found',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Our CFO Martin Bellow is leaving the company by mutual agreement. We thank him and wish him all the best.',
      slots: ['when', 'successor', 'why'],
    },
    {
      text: 'Change at the top: Anna Rice leaves our board to pursue new challenges in May.',
      slots: ['successor', 'why'],
    },
    {
      text: 'We are parting ways with our chief executive with immediate effect.',
      slots: ['successor', 'why'],
    },
    { text: 'I am stepping down as managing director at the end of March.', slots: ['successor', 'why'] },
  ],
  silent: [
    'After 19 years I am stepping down as managing director on 31 March, because I turn 63. Jana Wirth takes over; she has run our plant in Brno since 2018.',
    'From 1 September Ines Vogel will become our new CFO. She comes from the harbour in Gdynia.',
    'My colleague is on maternity leave until May.',
    'According to reports the CEO of a rival is stepping down.',
    'Back in 2008 our CEO left overnight.',
    'Congratulations to the new CEO of Altona, Tomasz Zielinski.',
    'I am not stepping down as CEO.',
  ],
};
