import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

const unit =
  'division(s|)|department(s|)|business_unit(s|)|unit(s|)|team(s|)|organisation|organization|structure(s|)|set-up|setup|function(s|)|faculty|faculties|institute(s|)|ward(s|)|hierarchy|management_layers|layers|operating_model|business_areas|regions|region|head_office|headquarters|sales_force|administration|sites|company|group|business|portfolio|newsroom|desks|schools|branches|operations|production|processes';

export default defineFrame({
  id: 'en/restructuring',
  language: 'en',
  isGrave: true,
  announces: [
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
  instead: ['en/leader-change', 'en/apology', 'en/partnership', 'en/launch'],
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
    { id: 'when', question: 'restructuringWhen', answers: ['by|until|from|as_of|in|on|until_the|starting|effective|since|end_of|beginning_of ..2 <month>|<number>|<year>|quarter|year|tomorrow|today|autumn|spring|summer|winter|half|monday', 'next|this|coming <timespan>|spring|summer|autumn|winter', 'q1|q2|q3|q4|immediately|immediate_effect', '<year>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'We are reorganising our company to become faster and closer to our customers.', slots: ['staff', 'what', 'when'] },
    { text: 'With our new operating model we set the course for the future, starting in January.', slots: ['staff', 'what'] },
    { text: 'We are merging our sales and service departments into one team on 1 April.', slots: ['staff'] },
    { text: 'Our board has decided on an efficiency programme. It will make us fit for the next decade.', slots: ['staff', 'what', 'when'] },
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
