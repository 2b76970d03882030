import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/health-of-others',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'stop',
  advice: 'leaveThePersonOut',
  reason: 'personalHealth',
  phrases: [
    '<capital>|she|he|her|his|colleague|manager|assistant|employee|secretary|apprentice|deputy|successor|predecessor|cfo|coo|cto|wife|husband|mother|father|son|daughter ..4 has|had|have|is|was|been|with|suffer*|battl*|fight*|fought|got|after|because_of|due_to|from|her|his ..4 diagnosed|cancer|tumour|tumor|leukaemia|leukemia|burnout|burn-out|burned_out|burnt_out|breakdown|depression|depressed|anxiety|stroke|heart_attack|multiple_sclerosis|parkinson*|dementia|alzheimer*|epilepsy|diabetes|hiv|miscarriage|ivf|fertility|chemo*|rehab|alcohol*|addict*|drinking|slipped_disc|bipolar|autis*|adhd|psychiatric|clinic|surgery|operation|dialysis|panic_attacks|pregnan*|expecting|maternity|divorc*|separated|separation|custody|affair|bankrupt*|mental_health|sick_leave|off_sick|signed_off_sick|signed_off_with|signed_off_after|been_signed_off|was_signed_off|chronic|illness|therapy|long_covid|endometriosis|menopause|disability',
  ],
  except: [
    'expecting you|us|me|her_to|him_to|more|a',
    'was|is expecting to|a|that|more|from',
    'clinic|surgery|operation in|opens|has',
    'been a|the operation',
    'separated from|by_the|waste',
  ],
  unless: [
    'permission|consent|agreed|asked_me_to|wants_me|allowed_me|lets_me|gave_me_leave|in_her_own_words|in_his_own_words|with_her_blessing|with_his_blessing|let_me_share|may_tell|may_write|wanted_you_to_know|told_her_story|told_his_story|happy_for_me|asked_us',
    'research*|study|studies|trial(s|)|treatment(s|)|vaccine|drug|medicine|therapy_area|foundation|charity|ward|hospital(s|)|campaign|awareness|museum|novel',
    'i|me|my was|am|had|have|were ..3 diagnosed|burnout|cancer|depressed|depression|stroke|off|surgery',
    'i had|have|was|am',
    'patients with|who',
    'people|women|men|everyone|anyone|employees|staff|parents|mothers|colleagues with|who|on',
    'cancer research|treatment|drug|screening|centre|center|charity',
    'clinic in',
    'died|passed_away|in_memory|funeral',
    '<number> <staff>|patients|people|women|men',
  ],
  unlessNear: [
    'permission|consent|asked_me_to|agreed|with_her|allowed_me|may_tell|may_share|in_her_own|in_his_own',
  ],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦Tom has been off sick with burnout since May⟧, so Lena runs sales.',
    '⟦Our deputy Ines is pregnant and will leave us in June⟧.',
    '⟦Bear with us, Carla is in chemotherapy⟧, it starts on Monday.',
    '⟦Paul was signed off after his breakdown in spring⟧.',
    '⟦My assistant is going through a divorce⟧, hence the typos.',
    '⟦Mark has had a drinking problem for years⟧, and we stood by him.',
  ],
  passes: [
    'With her permission I can tell you that Ines is pregnant.',
    'I was diagnosed with burnout in 2021 and stayed away for nine months.',
    'Our drug helps patients with leukaemia.',
    'The clinic in Graz opens in May.',
    'We expect 40 guests, Paul expects a few more.',
    'Employees who have cancer keep their full pay for a year.',
    'Tom works four days a week from June.',
  ],
};
