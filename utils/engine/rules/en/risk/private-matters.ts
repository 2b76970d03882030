import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/private-matters',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'consider',
  advice: 'leaveThePersonOut',
  reason: 'personalHealth',
  phrases: [
    '<capital>|she|he|her|his|mr|mrs|ms|colleague|assistant|secretary ..4 hospital|wheelchair|chemo*|clinic|rehab|crutches|ill|illness|sick|sickness|sick_note|operation|surgery|treatment|pills|medication|tablets|therapist|therapy|psychologist|doctors|diagnosis|tests|transplant|dialysis|relapse|collapse*|overdose ..4 back|since|after|because|again|week|weeks|month|months|while|so|hence|which|and|until|next',
    '<capital>|she|he|mr|mrs|ms|colleague ..4 baby|twins|bump|second_child|first_child|third_child|maternity|parental_leave ..4 due|way|expecting|coming|leave|leaves|announce*|secret|month|weeks|until|so|hence',
    'marriage|husband|wife|boyfriend|girlfriend|ex-husband|ex-wife|divorce ..4 left_her|left_him|affair|cheat*|split|moved_out|custody|drinks|unemployed|falling_apart|broke_up',
    '<capital>|she|he|colleague ..3 divorce(d|)|gambl*|debts|in_debt|bankrupt|hungover|hangover|alcoholic|sober|drugs|rehab|asylum|conviction|convicted|prison|criminal_record|gay|lesbian|transgender|trans|came_out|muslim|jewish|convert*',
    'signed|signed_off|off_work|off_sick|gone|is_out|been_out|is_off|been_off ..2 with|because_of|due_to ..2 stress|nerves|burnout|burn-out|depression|anxiety|exhaustion|his_back|her_back|a_bad_back|migraine(s|)',
    'had_to|decided_to|finally ..2 let|part_with|part_ways|separate ..3 <capital>|him|her',
    '<capital>|he|she ..3 was|were ..1 not|never ..2 up_to|suited|cut_out|able|good_enough|performing|delivering|reliable|a_team|punctual',
    '<capital>|he|she ..2 kept|always|constantly|repeatedly|regularly ..2 late|missing|ill|complaining|failing|sick|oversleeping|forgetting|arguing',
    'cv|application|interview|applied|applicant|candidate ..6 <capital> ..6 spelling|smelled|late|salary|pregnant|rejected|turned_down|accent|tattoo*|nervous|cried',
    'his|her ..2 diagnosis|illness|condition|pregnancy|divorce|salary|sick_note|sick_leave|medication|debts|private_life|personal_life|mental_state|weight|drinking|sexuality|religion|rent|arrears|bank_details|criminal_record|appraisal|warning(s|)|personnel_file',
    'customer|patient|client|guest|tenant|mr|mrs|ms|family ..2 <capital> ..6 owes|arrears|diagnos*|debt|rent|behind|account|ordered|bought|allergic|treatment|room|stayed|bill|unpaid|credit',
  ],
  except: [
    'he|she was_not able ..2 to_come',
    'room',
    'hospital|clinic ..2 in|of|opened|opens|built',
    'mr|mrs|ms <capital> ..3 account',
    '<capital> hospital|clinic|university|medical',
  ],
  unless: [
    'permission|consent|agreed|asked_me_to|wants_me|allowed_me|lets_me|blessing|let_me_share|may_tell|may_write|wanted_you_to_know|told_her_story|told_his_story|happy_for_me|asked_us|ok_with|fine_with',
    'i|me|my ..2 was|am|had|have|were|own',
    'research*|study|trial|drug|medicine|foundation|charity|ward|campaign|awareness|museum|novel|insurer|insurance|patients|nurses|surgeon*|doctors_at|vet|vets',
    'died|passed_away|in_memory|funeral|condolences|rest_in',
    'people|women|men|everyone|anyone|employees|parents|mothers ..1 with|who|on',
    'accident ..4 hurt|injured|hospital',
    'in ..1 stable',
    'helicopter|ambulance|fire',
    'thank|thanks ..4 for',
    'welcome back',
    'hospital(s|) ..4 client|customer|order*|use|uses|bought',
  ],
  unlessNear: [
    'permission|consent|asked_me_to|agreed|with_her|with_his|allowed_me|may_tell|may_share|asked_her|asked_him',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Sabine has been in hospital since March, which is why replies are slow⟧.',
    '⟦Our colleague Piet has been off work with stress⟧, so bear with us.',
    '⟦Her illness means the shop is shut⟧.',
    '⟦We finally had to part ways with Jonas⟧, ⟦he kept missing shifts⟧.',
    '⟦Lena has a baby on the way, so we need a stand-in⟧.',
    '⟦Mr Roth is two months behind with his rent⟧.',
    '⟦His divorce has taken its toll on the figures⟧.',
  ],
  passes: [
    'With her consent: Sabine is in hospital and back in May.',
    'I was in hospital for six weeks myself.',
    'We ask nobody about an illness.',
    'Our bandages are used in a hospital in Graz.',
    'Piet retires in May after 31 years.',
    'Two colleagues were hurt in the accident and are in hospital.',
  ],
};
