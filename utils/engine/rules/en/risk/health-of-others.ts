import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/health-of-others',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'stop',
  advice: 'leaveThePersonOut',
  reason: 'personalHealth',
  phrases: [
    '<capital>|she|he|her|his|colleague|manager|assistant|employee|apprentice|deputy|successor|predecessor|cfo|wife|husband|mother|father|son|daughter ..4 has|had|have|is|was|been|with|suffer*|got|after|because_of|due_to|from|her|his ..4 diagnosed|cancer|leukaemia|burnout|breakdown|chemo*|drinking|clinic|operation|pregnan*|divorc*|off_sick|signed_off_after|was_signed_off|illness',
  ],
  except: ['clinic|surgery|operation in|opens|has'],
  unless: [
    'permission|consent|agreed|asked_us',
    'research*|study|studies|trial(s|)|treatment(s|)|drug|medicine|foundation|charity|ward|hospital(s|)|campaign|museum|novel',
    'i|me|my was|am|had|have|were ..3 diagnosed|burnout|cancer|off',
    'i had|have|was|am',
    'patients with|who',
    'people|women|men|everyone|anyone|employees|staff|parents|mothers|colleagues with|who|on',
    'clinic in',
  ],
  unlessNear: ['permission|consent|agreed|with_her'],
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
