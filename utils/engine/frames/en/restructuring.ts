import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const unit =
  'division(s|)|department(s|)|business_unit(s|)|unit(s|)|team(s|)|organisation|organization|structure(s|)|set-up|setup|function(s|)|faculty|faculties|institute(s|)|ward(s|)|hierarchy|management_layers|layers|operating_model|business_areas|regions|region|head_office|headquarters|sales_force|administration|sites|company|group|business|portfolio|newsroom|desks|schools|branches|operations|production|processes';

export default defineFrame({
  id: 'en/restructuring',
  language: 'en',
  isGrave: true,
  announces: [
    'transformation|transformational|transformative|change|turnaround|restructuring|strategic|growth ..1 journey|agenda|process|path|pivot|reset|realignment|repositioning|refocus|shift|overhaul|initiative|roadmap|programme|program',
    'future-ready|future-fit|future-proof|fit_for_the_future|fit_for_growth|ready_for_the_future|next_chapter_of_growth',
    'sharpen(ing|ed|)|refocus(ing|ed|)|concentrat(e|ing)|narrow(ing|ed|) ..2 our focus|profile|portfolio|core|strategy|core_business|core_competencies|strengths',
    'focus|focusing|concentrate|concentrating ..3 core_business|core_competencies|core_competences|core_markets|our_core|our_strengths',
    'bundl(e|ing|ed)|pool(ing|ed|)|combin(e|ing|ed)|consolidat(e|ing|ed)|unit(e|ing|ed)|bring(ing|)|leverag(e|ing) ..3 strengths|forces|competencies|competences|resources|capabilities|synergies|functions|expertise ..4 under_one_roof|in_one|together|into|across|centrally|and|to|of|in|$',
    'project|programme|program|initiative ..1 <capital> ..4 make|makes|will|take|takes|turn|turns|prepare|prepares|secure|secures|puts|transforms|lead|leads|means',
    'agile|matrix|lean|flat|customer-centric|product-led ..1 matrix|organisation|organization|set-up|setup|structure|structures|company|model|operating_model|enterprise',
    'break(ing|)|tear(ing|) ..1 up|down silos|hierarchies|old_structures',
    'efficiency|synergy|synergies|cost|productivity|performance ..1 programme|program|measures|potential|potentials|initiative|improvement_programme|offensive|push|targets',
    'become|becoming|be ..2 faster|leaner|more_agile|more_efficient|more_competitive|more_resilient ..4 we|our|and|as|in|by|to|$',
    'lift|lifting|raise|raising|unlock|unlocking|realise|realising|leverage|leveraging ..3 efficiencies|efficiency|synergies|cost_synergies|synergy',
    'set|setting|position|positioning|put|putting ..4 up_anew|on_a_new_footing|new_footing|on_new_feet|up_differently|up_for_the_future|fit_for_the_future|new_foundations|future-proof|on_a_broader',
    'make|makes|making|get|getting ..6 fit_for|leaner|slimmer|flatter|faster|future-proof|more_agile|weatherproof|competitive_again',
    'structures|structure|organisation|organization|processes|company|group ..5 leaner|slimmer|flatter|simpler|put_to_the_test|new_footing|restructured|reorganised|reorganized|reshaped|reordered|overhauled|realigned',
    'put|putting|everything|turn|turning ..4 to_the_test|under_review|under_the_microscope|every_stone|on_the_table|upside_down ..8 site|sites|product|products|process|processes|structure|structures|cost|costs|portfolio|business|we|company',
    '<number> ..1 faculties|departments|divisions|teams|units|companies|wards|clinics|schools|sites|newsrooms|regions|institutes ..2 become|becomes|becoming|merge|merging|turn_into|to_become ..3 one|single|two|three',
    'align|aligning|realign|realigning|orient|gear|gearing|tailor|refocus|refocusing ..4 organisation|organization|company|structure|structures|business|group|team|teams|hospital|university ..4 with|to|towards|on|around',
    'transformation|change_process|realignment|restructuring|reorganisation|reorganization|turnaround|modernisation|programme|program|strategy ..6 phase|next_step|fit|begins|starts|enters|gathers|continues|underway|under_way|leaner|course|launched|future',
    'new strategy|structure|set-up|setup|organisation|organization|operating_model|era|line-up|course',
    'our ..6 restructuring|reorganisation|reorganization|realignment|restructure|re-organisation|transformation_programme|transformation_program|transformation_process|cost_programme|cost_program|savings_programme|efficiency_programme|efficiency_program|turnaround_plan|turnaround_programme|cost-cutting|cost-saving|cost-reduction|fitness_programme|performance_programme',
    'we ..5 restructuring|reorganisation|reorganization|restructure|reorganise|reorganize|reorganising|reorganizing|realignment|delayer|cost_programme|savings_programme|efficiency_programme|efficiency_measures|turnaround_plan|strategic_review|target_operating_model|operating_model',
    'insolvency|administration|chapter_11|creditor_protection|receivership ..5 filed|file|filing|we|our|proceedings',
    'filed|file|filing|we ..4 for|into insolvency|chapter_11|creditor_protection|administration',
  ],
  announcesAll: [
    [
      own,
      [
        `restructur(e|es|ing|ed)|reorganis(e|es|ing|ed)|reorganiz(e|es|ing|ed)|realign(s|ing|ed|)|reshap(e|es|ing|ed)|redesign(s|ing|ed|)|reset(s|ting|)|overhaul(s|ing|ed|)|simplify(ing|)|simplifies|streamlin(e|es|ing|ed)|transform(s|ing|ed|)|reposition(ing|ed|)|consolidat(e|ing|ed)|centralis(e|ing|ed)|centraliz(e|ing|ed)|decentralis(e|ing|ed)|outsourc(e|ing|ed)|offshor(e|ing|ed)|flatten(ing|ed|)|slim(ming|)|re-shape|rethink(ing|)|refocus(ing|ed|) ..4 ${unit}`,
        `merg(e|es|ing|ed)|combin(e|es|ing|ed)|bundl(e|es|ing|ed)|bring(s|ing|)|brought|fold(ing|ed|)|integrat(e|es|ing|ed)|unit(e|ing|ed)|pool(ing|ed|)|group(ing|ed|) ..5 department(s|)|division(s|)|teams|units|business_units|functions|faculties|wards|regions|business_areas|desks|newsrooms|schools|two|three|four ..5 into|together|under|one|single|with`,
        'new|leaner|flatter|simpler|future|future-proof|agile ..2 organisation|organization|operating_model|structure|set-up|setup|organisational_structure|management_structure|leadership_structure',
        'spin_off|spinning_off|spin_out|carve_out|carving_out|hive_off|split|splitting|separate|separating ..4 business|division|unit|company|into_two|group',
        'transfer|move|hand|shift ..4 shared_service|service_centre|external_provider|outsourcing_partner|low-cost',
        'cost|costs|savings|spending ..3 programme|program|discipline|measures|reduction|target|review',
        'strategic|structural|organisational|organizational realignment|measures|changes|review|reset|adjustment|adjustments|shift|transformation',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no|without|instead_of|rather_than ..4 restructur*|reorganis*|reorganiz*|reorganisation|reorganization|merg*|new_structure|realignment',
    'debt|wardrobe|website|garden|kitchen|sentence|text|calendar|diary|menu|newsletter|office_space|checkout|form|forms|invoice|invoices',
    'client(s|)|customer(s|) ..3 transform|restructur*|reorganis*',
    'helped|help|helping|supporting|advise(d|s|)|advising',
    'energy|digital|green|heat transition|transformation',
    'carbon|emissions|plastic|family_business ..2 since',
    'new company_car|website|office|building|logo',
  ],
  instead: [
    'en/leader-change',
    'en/apology',
    'en/partnership',
    'en/launch',
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
      id: 'staff',
      question: 'restructuringStaff',
      answers: [
        '<number> ..3 <jobs>|<headcount>|posts',
        '<number> of our|us|you',
        'redundan*|layoff(s|)|lay-off(s|)|severance|job_cuts|job_losses|compulsory|dismissals|dismissed',
        'nobody|no_one|none|no|not|everyone|everybody|all ..5 job|jobs|redundancies|redundant|leave|role|roles|post|posts|keeps|keep|stays|stay|contracts|dismissed|pay|salary|position|positions|manager|boss',
        'job|jobs|role|roles|positions|posts|contracts|teams ..4 safe|secure|kept|remain|unchanged|stay|go|cut|lost|affected|change|disappear|eliminated|moved|move',
        '<headcount> ..5 stay|move|moves|moved|leave|keep|report|reports|retrain|transfer|lose|change|changes|get|gets|affected|report_to|works|work_with',
        'guarantee(d|)|works_council|retrain* ..8 until|jobs|agreement|plan',
      ],
    },
    {
      id: 'what',
      question: 'restructuringWhat',
      answers: [
        '<number> ..3 divisions|departments|teams|units|regions|sites|levels|layers|faculties|wards|offices|functions|areas|business_units|desks|companies|instead|into|managers|forms|meetings',
        'from <number> ..3 to',
        'instead_of|rather_than|merge(s|d|)|merging|report_to|reports_to|will_report|moves_to|move_to|split|closes|close|outsourc*|no_longer|replaced_by|taken_over_by|spin*|sell|sold|separate',
        'save|savings|cut|reduce ..4 <number>|million|per_cent',
        '<capital> and <capital> ..6 merge|together|combine|one|joint|join',
      ],
    },
    {
      id: 'when',
      question: 'restructuringWhen',
      answers: [
        'by|until|from|as_of|in|on|until_the|starting|effective|since|end_of|beginning_of ..2 <month>|<number>|<year>|quarter|year|tomorrow|today|autumn|spring|summer|winter|half|monday',
        'next|this|coming <timespan>|spring|summer|autumn|winter',
        'q1|q2|q3|q4|immediately|immediate_effect',
        '<year>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We are reorganising our company to become faster and closer to our customers.',
      slots: ['staff', 'what', 'when'],
    },
    {
      text: 'With our new operating model we set the course for the future, starting in January.',
      slots: ['staff', 'what'],
    },
    { text: 'We are merging our sales and service departments into one team on 1 April.', slots: ['staff'] },
    {
      text: 'Our board has decided on an efficiency programme. It will make us fit for the next decade.',
      slots: ['staff', 'what', 'when'],
    },
  ],
  silent: [
    'We are merging our sales and service departments on 1 April. All 48 colleagues keep their jobs and their pay; instead of two heads there is one.',
    'We helped a client restructure its sales organisation in 2024.',
    'When companies reorganise, they forget the people.',
    'We have redesigned our website.',
    'Back in 2011 we restructured the whole group.',
    'We are not restructuring our organisation.',
  ],
};
