import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../english-guards';

export default defineFrame({
  id: 'en/remote-work',
  language: 'en',
  announces: [
    'in-person|in_person|face-to-face|face_to_face|hallways|hallway|coffee_machine|water_cooler|corridors|offices|desks ..6 culture|collaboration|magic|back|zoom|screen|video|creativity|happens|teamwork|spirit|again|exchange|innovation',
    'culture|collaboration|creativity|innovation|team_spirit|exchange|magic ..6 in-person|in_person|face-to-face|hallways|hallway|coffee_machine|corridors|office|offices|desks|at_home|video_calls|on_zoom|on_site',
    'office ..5 primary|main|default|central|first|normal|regular ..2 place|workplace|location|choice|option',
    'hybrid|remote|flexible|flex|mobile ..1 framework|policy|model|concept|rules|guideline|guidelines|arrangement|approach|setup|set-up|rule|agreement|regulation|charter',
    'see|seeing ..2 you|all|everyone|each_other ..3 at_your_desks|at_your_desk|in_the_office|in_the_hallways|on_site|in_person|back',
    'goodbye|farewell|end ..2 to|of ..1 working_from_home|home_office|remote_work|remote_working|homeworking|home_working|hybrid_working|hybrid_work|the_home_office',
    'presence|attendance|office|in-person|in_person|on-site ..5 rule|norm|standard|default|again|expected|mandatory|compulsory|first|more ..3 again|office|from|at|for|we|<capital>|us',
    'meet|work|see|together|sit ..4 in_person|face_to_face|in_the_office|at_the_office|on_site|under_one_roof|side_by_side ..4 more|again|often|every|from',
    'more_often|more|again|back ..4 in_person|face_to_face|in_the_office|at_the_office|on_site|under_one_roof|to_the_office',
    'office|offices|desks ..5 come_alive|fill_up|full_again|again',
    'home_office|remote_work|remote_working|working_from_home|hybrid_working|hybrid_work|mobile_working|flexible_working ..6 ends|end|limited|restricted|reduced|exception|stays|remains|new_rules|regulate|regulated|rule|rules|model|capped|over',
    'return|returning|back|coming_back|come_back ..1 to ..2 office|offices|our_desks|campus ..8 we|our|all|everyone|policy|from|days|<month>',
    'we|our|everyone|all ..6 return-to-office|return_to_office|rto|in-office|office-first|office_first|office_days|days_in_the_office|remote-first|office_attendance|attendance_policy|anchor_days',
    'we|i ..4 end|ending|scrap|scrapping|abolish|abolishing|stop|stopping|limit|limiting|restrict|restricting|reduce|reducing|withdraw|revoke|cut|cutting ..3 remote_work|remote_working|home_office|working_from_home|home_working|hybrid_work|hybrid_working|wfh|telework',
    'new|adjusted|updated|revised ..2 remote|hybrid|home_office|homeworking|work-from-home|flexible_working|office policy|rule|rules|model|arrangement|policies|working_policy|work_policy|working_model|work_model|working_rules',
    'we|i ..3 want|expect|ask|need|require|would_like|asking|expecting|requiring|invite ..3 you|everyone|all|people|colleagues|teams|our ..4 office|offices|on_site|on-site|in_person',
    'more|full ..2 presence|time|days in_the_office|at_the_office|on_site|on-site',
    'see|seeing ..3 each_other|one_another|all_of_you ..4 in_the_office|office_again|in_person_again',
  ],
  announcesAll: [
    [
      own,
      ['hybrid|remote|home_office|working_from_home|work_from_home|in_the_office|presence|on-site|on_site'],
      [
        'policy|rule|rules|mandatory|compulsory|obligatory|decided|decision|at_least|from_now_on|expect|require|required|introduce|introducing',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'not|never|no ..3 return|back|office|mandatory|remote_work|end|ending',
    'back_office|post_office|front_office|office_block|office_space|office_building|office_dog|new_office|office_party|box_office|field|remote_region|remote_island|remote_village|remote_access|remote_control|holiday|holidays|vacation',
    'i ..2 was|am ..2 back',
    'home_office ..2 minister|ministry',
  ],
  instead: ['en/vague-news', 'en/vague-action', 'en/vague-success', 'en/bold-claim'],
  slots: [
    {
      id: 'days',
      question: 'remoteDays',
      answers: [
        '<number>|one|both|every|all ..3 day(s|)',
        'days|day a|per week|month',
        '<weekday>',
        'full-time|five_days|every_day|per_cent|%|percent|each_team|teams_decide|team_decides|your_choice|free_to_choose|as_you_like|where_you_want|wherever|fully_remote|entirely|completely',
      ],
    },
    {
      id: 'when',
      question: 'remoteWhen',
      answers: [
        '<month>|<year>',
        'from|as_of|starting|by|until|on|after <number>|<weekday>|tomorrow|today|now|easter|christmas|summer|autumn|spring|winter|now_on',
        'next|coming|this week|month|year|quarter|spring|summer|autumn|winter|term|semester|<weekday>',
        'immediate_effect|immediately|first|second|third|fourth quarter|half',
        'new_year|q1|q2|q3|q4',
      ],
    },
    {
      id: 'why',
      question: 'remoteWhy',
      answers: [
        '<reason>',
        'so|learn|trainees|apprentices|new_colleagues|new_starters|survey|error(s|)|mistakes|onboarding|collaborat*|creativity|culture|exchange|ideas|projects_took|handover(s|)',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'It is time to come back to the office, all of us. I look forward to the buzz!',
      slots: ['days', 'when', 'why'],
    },
    {
      text: 'We have updated our hybrid working policy because we believe in culture.',
      slots: ['days', 'when'],
    },
    { text: 'From March we expect everyone back in the office at least three days a week.', slots: ['why'] },
    {
      text: 'Our new home office policy takes effect in May and brings more presence.',
      slots: ['days', 'why'],
    },
  ],
  silent: [
    'From 1 March we expect everyone in the office on Tuesdays and Thursdays, because new colleagues told us they had met nobody in six months. Carers are exempt.',
    'When companies order everyone back to the office, the best leave first.',
    'We will not order anyone back to the office.',
    'Our new office has a crèche.',
    'Back in 2020 we sent everyone home.',
    'I am back in the office after three weeks in Norway.',
  ],
};
