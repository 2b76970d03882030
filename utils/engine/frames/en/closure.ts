import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const place =
  'plant|plants|factory|factories|site|sites|store|stores|shop|shops|branch|branches|office|offices|hotel|restaurant|restaurants|mill|foundry|brewery|bakery|bakeries|bakery|warehouse|depot|depots|works|workshop|ward|wards|clinic|clinics|hospital|school|campus|department|kitchen|cafe|café|bar|pub|cinema|theatre|theater|museum|newsroom|laboratory|lab|mine|quarry|shipyard|yard|dairy|farm|surgery|practice|location|locations|hub|call_centre|call_center|contact_centre|data_centre|showroom|showrooms|outlet|outlets|production|production_line|assembly|business_unit|division|subsidiary|service_centre|pool|library|station|print_works|printing_house|sawmill|nursery|programme|edition|magazine|paper|newspaper|house|doors|facility|facilities|operations|maternity_unit|unit|line|service|app|platform|faculty|institute|degree|course|route|routes|counter|counters';

export default defineFrame({
  id: 'en/closure',
  language: 'en',
  isGrave: true,
  announces: [
    'hand|handing|handed|give|giving|gave ..2 back ..2 keys|lease',
    'customers|clients|region|patients|market|country ..6 served|supplied|looked_after|managed|run ..2 from <capital>',
    'merged|merging|combined|moved|moving|relocated|transferred ..2 into|with|to ..4 at|in <capital>',
    'has|have done ..2 duty|its_job',
    'consolidat(e|ing|ed)|reduc(e|ing|ed)|shrink(ing|)|rationali(s|z)(e|ing|ed)|right-size|rightsizing|streamlin(e|ing|ed) ..2 presence|locations|location|sites|site|branches|stores|offices|real_estate|plants|production|footprint_in',
    'sunset(ting|s|)|exit(ing|ed|s|) ..3 <capital>',
    'hub|site|plant|store|office|flagship|branch|hotel|location|restaurant|factory|shop|journey|chapter|era|story|bakery|mill ..5 bids_farewell|says_goodbye|comes_to_an_end|come_to_an_end|coming_to_an_end|is_over|draws_to_a_close|closes_its|bows_out|will_end|ends|closes_for|has_come_to',
    'difficult|tough|hard|painful|sad|right|inevitable|necessary ..3 decision|call|step ..3 on|about|regarding|concerning|for|to_close|to_shut|to_exit|to_give|to_end ..5 plant|site|store|office|branch|hotel|location|factory|ward|school|shop|mill|brewery|bakery|clinic|hub|flagship',
    'no_longer ..3 operate|operating|present|be_present|produce|producing|run|offer|open ..3 in|at|from <capital>',
    'no_longer ..3 branch|store|shop|plant|hotel|office|site|ward|school|bakery|factory|station|counter ..3 in|at|of_ours|on|here|there|from',
    'we|our ..4 bring|bringing|concentrat(e|ing)|focus|focusing|bundl(e|ing)|consolidat(e|ing)|pool|pooling|relocat(e|ing)|mov(e|ing)|shift|shifting ..2 production|manufacturing|activities|operations|assembly|business|work|everything ..3 together|in|at|on|to|abroad ..2 <capital>',
    'leave|leaving|left|exit|exiting|give_up|giving_up|gave_up|withdraw|withdrawing|pull_out|pulling_out ..3 high_street|location|site|market|town|building|premises|region|branch|stores|shop ..3 in|of|at|after|by',
    'lease ..6 not ..2 renewed|extended|renew|extend',
    'our|the ..3 app|edition|print_edition|magazine|service|line|route|ferry|bus|ward|department|course|programme|platform|newsletter|bus_service|train|branch|shop|store|plant|factory|hotel|bakery|unit|collection|brand|paper|kitchen|restaurant|pool ..4 retired|discontinued|comes_to_an_end|come_to_an_end|coming_to_an_end|is_ending|will_end|ends|phased_out|taken_out_of_service|withdrawn|switched_off|turned_off|wound_down|wound_up|shut|given_up|cease|ceases|stopping|winding_down|mothballed|put_to_sleep|dissolved|says_goodbye|disappear|moved_to',
    'will_be_the_last|is_the_last_one|be_our_last|the_last_one ..3 paper|print|in|at|on|ever|of|for',
    'switched|turned|turn|switch|shut|lights ..1 off|out|down ..2 for_good|forever|for_ever|last_time',
    'close|closing|closed|give_up|giving_up|shutting|shut ..2 <capital> ..1 house|hall|street|road|lodge|works|mill|inn|hotel|castle|park|station|farm|manor|bakery|court',
    'gates|doors|shutters ..3 close|closing|shut ..3 for_good|ever|last|forever',
    'we|i ..2 are|am|have|had ..3 clos(e|ing)|shutting|shut ..2 down|up_shop|it_down|our_doors|it|this ..3 <deadline>|after|because|for_good|today',
    `our ..4 ${place} ..4 will|to|is|are ..3 close|closing|shut|shutting|be_closed|be_shut|cease|be_wound_down|be_discontinued`,
    `the ..4 ${place} ..5 will|is_to|are_to|is_set_to ..2 close|shut|be_closed|be_shut|cease_operations|cease_production|shut_down|be_wound_down|be_discontinued ..3 <deadline>|doors|for_good|permanently|down|forever`,
    'clos(e|es|ing|ed)|shut(s|ting|) its|our|their doors ..4 for_good|permanently|forever|the_last_time|<deadline>',
    'close|closing|shut|shutting|closed for_good|permanently|forever',
    'will cease production|operations|trading|publication|publishing',
    'last_day_of_trading|final_day_of_trading|our_last_issue|our_final_issue|the_last_issue',
    'closure|closing of our ..4 ' + place,
  ],
  announcesAll: [
    [
      own,
      [
        'last|final ..1 loaf|shift|issue|edition|ferry|train|bus|car|guest|guests|service|day|tram|flight|batch|beer|barrel|show|performance|brew|production_day|working_day|opening_day ..5 be|sails|runs|leaves|rolls|baked|left|printed|will|is|on|in|from|this|of|at|after|ever|appear',
        'ward|department|school|unit|office|production|branch|head_office|kitchen|workshop ..4 will|is|are ..1 move|moving|relocate|relocating|relocated|moved|transferred|merged ..2 to|into|with',
        'serve|serving|supply|supplying|look_after|manage|run ..4 customers|region|market|country|area|you|clients ..2 from <capital>',
      ],
    ],
    [
      own,
      [
        `clos(e|es|ing|ed)|shut(s|ting|)|shutter(ing|ed|)|mothball(ing|ed|)|wind_down|winding_down|wound_down|sunset(ting|)|discontinu(e|ing|ed)|give_up|giving_up|giv(e|ing)_up|abandon(ing|ed|) ..6 ${place}`,
        `shut|shutting|clos(e|ing)|wind|winding ..6 ${place} ..4 down`,
        'consolidat(e|ing|ed) ..7 sites|site|locations|location|offices|plants|production|footprint|factories|depots|branches|warehouses|into_one',
        'footprint ..4 consolidat*|optimi*|reduc*|streamlin*|rationali*',
        'optimi(s|z)(e|ing|ed)|reduc(e|ing|ed)|streamlin(e|ing|ed)|rationali(s|z)(e|ing|ed)|adjust(ing|ed|) ..4 footprint|branch_network|store_network|site_network|network_of_branches|store_portfolio|estate|store_estate|production_network|branch_structure',
        'exit(ing|ed|)|withdraw(ing|n|)|pull(ing|ed|)_out|leave|leaving ..3 site|market|location|country|town_after',
        'cease|ceasing|ceases|end|ending|stop|stopping ..5 production|manufacturing|operations|printing|brewing|publication|trading|baking|assembly ..3 at|in',
        'relocat(e|ing|ed)|move|moving|transfer(ring|red|) ..2 production|manufacturing|assembly ..4 to|from',
        'turn|turning off the lights',
        'lock|locking the doors|door ..3 last_time',
        `closure|closing|shutdown ..5 ${place}`,
        `say|saying|said goodbye|farewell to ..2 our ..4 ${place}`,
        `${place} ..6 will|are|is ..2 closing|close|shut|shutting|closed|shutting_down|cease|discontinued ..3 for_good|permanently|<deadline>|down`,
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no|without|avoid|avoided|instead_of|rather_than ..4 close|closing|shut|shutting|closure|closures|closed|shutdown|end',
    'reopen(s|ed|ing|)|re-open*|temporarily|temporary|for_maintenance|for_renovation|refurbishment|for_the_day|for_a_week|for_two_weeks|for_the_holidays|for_the_weekend|over_christmas|this_afternoon|early|during|until_further|bank_holiday|public_holiday|for_the_night|for_lunch|between|inventory|stocktaking|annual_leave|company_holiday',
    'closing|close|closed|shut the|a|this|our gap|deal|year|quarter|books|sale|loop|round|account|accounts|chapter|transaction|acquisition|ticket|tickets|door_behind|meeting|day|evening|exhibition|conference|eyes|applications|window|windows|laptop',
    'close_to|closer|closely|closest|close_cooperation|close_by|closed_loop|closed-door',
    'for <number> ..1 days|weeks|hours|nights',
    'at|from <number> ..2 every|each|daily|on_sundays',
    'opening_hours|road(s|)|motorway|bridge|lane|airspace|border|season',
    'energy_use|emissions|carbon|carbon_footprint|co2',
    'shut|close|shuts|closes|turn|switch ..4 at_night|overnight|automatically|server|valve|tap',
    'data|wind_power|unsubscribe',
  ],
  instead: [
    'en/restructuring',
    'en/layoffs',
    'en/apology',
    'en/vague-news',
    'en/vague-action',
    'en/vague-success',
    'en/bold-claim',
    'en/incident',
    'en/reaction',
    'en/delay',
  ],
  slots: [
    {
      id: 'terms',
      question: 'closureTerms',
      exact: {
        phrases: ['<number> ..3 <headcount>', '<number> of us|our', '<number> ..2 <jobs>'],
        question: 'closureTermsOf',
      },
      answers: [
        'severance|redundan(t|cy|cies)|redundancy_pay|compensation|outplacement|social_plan|laid_off|transfer(red|ring|s|)|redeploy*|retrain*|early_retirement|retire|retiring|works_council|union(s|)|consultation|notice|wages|salary|pay|paid|lay_off',
        'offer(ed|ing|s|)|accept(ed|ing|)|found|find|move(s|d|)|moving|keep(s|ing|)|kept|stay(s|ing|)|take|taking|join(ing|s|)|switch|go|works ..6 job(s|)|role(s|)|position(s|)|contract(s|)|employed|employment|work|house|site|post(s|)|place(s|)|office|branch|branches|store|stores|plant|shop|shops|with_us|on_board|team|home',
        'nobody|no_one|none|all|everyone|every ..6 job|jobs|leave|keeps|keep|stay|stays|moves|move|offered|redundant|home|employed',
        '<headcount> ..5 move|moves|moved|moving|stay|stays|staying|remain|transfer|join|keep|will_move|will_join|will_work|leave|leaving|work_from|follow',
        'no staff|employees|people|jobs|one ..3 affected|there|lost',
        'jobs ..3 lost|kept|moved|go',
      ],
      unless: [
        'app|platform|website|magazine|newsletter|podcast|feature|programme|route|routes|course|degree ..5 close|closing|discontinu*|sunset*|shut*|cease|end',
      ],
    },
    {
      id: 'affected',
      question: 'closureAffected',
      answers: [
        '<number> ..3 <headcount>|<jobs>|<served>|posts|families|places',
        '<number> of us|our|you|them',
        '<share>',
        'nobody|no_one|all_of_us|the_two_of|both_of',
        '<number> ..3 work|works|worked|affected|employed',
        'one|two|three|single colleague|person|employee',
        'all|the|other|these|another <number>',
      ],
      unless: [
        'app|platform|website|magazine|newsletter|podcast|feature|programme|route|routes|course|degree ..5 close|closing|discontinu*|sunset*|shut*|cease|end',
      ],
    },
    {
      id: 'when',
      question: 'closureWhen',
      answers: ['<deadline>', 'today|tomorrow|yesterday|tonight|last_night|<weekday>'],
    },
    {
      id: 'why',
      question: 'closureWhy',
      answers: [
        '<reason>',
        'rent|lease|landlord|footfall|roof|repairs|energy_costs|successor|staff_shortage|shortage|age|health|cost(s|)|orders|demand|visitors|customers_now|online',
        'million|pounds|euros|€|£ ..8 roof|repair|renovation|needs|heating',
        'needs|need ..3 million|new_roof|investment',
      ],
    },
  ],
  source: 'Coombs: instructing and adjusting information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are closing our plant in Lowestoft at the end of June. The decision was not an easy one.',
      slots: ['terms', 'affected', 'why'],
    },
    {
      text: 'As part of optimising our footprint, we will consolidate our three sites into one.',
      slots: ['terms', 'affected', 'when'],
    },
    {
      text: "After 40 wonderful years we're sunsetting the Dundee site. Thank you for the memories!",
      slots: ['terms', 'affected', 'when'],
    },
    {
      text: 'Our store in Kilkenny will close its doors for good, because the rent has doubled.',
      slots: ['terms', 'affected', 'when'],
    },
    {
      text: 'The branch in Aalen will be closed permanently on 1 March. 14 people work there, and the lease was too expensive.',
      slots: ['terms'],
    },
    { text: 'We have decided to wind down our office in Prague.', slots: ['terms', 'affected', 'when'] },
  ],
  silent: [
    'The Hotel Sandringford in Harbury will close on 31 October. Fifty-three of us work here. Eight are retiring, the other 26 will be made redundant with double the statutory payment. The building needs 4.2 million pounds for the roof.',
    'Our shop is closed on Monday for stocktaking and reopens on Tuesday.',
    'We are not closing the plant in Ulm, whatever you may have read.',
    'We closed the deal last night in our office.',
    'When firms close a site, they rarely talk to the town first.',
    'Back in 2012 we closed our store in Leeds.',
    'We are closing the gap between our office and the shop floor.',
    'The road to our plant will be closed between 8 and 12.',
  ],
};
