import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/team-by-age',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'consider',
  advice: 'askForTheSkill',
  phrases: [
    'team|crew|office|colleagues ..2 between ..1 <number> and|to <number>',
    'average age',
    'twenties',
    'unattached',
    'digital native*',
    'overqualified|over-qualified',
    'english|german ..2 without ..1 accent|an_accent',
    'german|english|southern ..1 temperament|blood|nature|time',
    'ladies|girls ..5 smile|looks|coffee|cake(s|)|flowers|shoes|chat*|spa|kitchen',
  ],
  except: [
    'average age of ..2 our|the|a ..2 machines|fleet|tractor*|bus*|car*|building*|customers|members|houses',
  ],
  unless: ['wrong|stopped|no_longer|all_ages'],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦The team is between 22 and 30⟧, you’ll soon feel at home.',
    '⟦Average age 27⟧, and it shows in our speed.',
    'We need someone who fits in age-wise: ⟦everybody is in their twenties⟧.',
    '⟦Flawless German without an accent is a must⟧.',
    '⟦Our ladies serve coffee with a smile⟧.',
    '⟦Southern temperament included⟧.',
    '⟦The applicant was rather overqualified⟧.',
  ],
  passes: [
    'The average age of our machines is eleven years.',
    'Our apprentices are 17 to 54, and the oldest is the quickest.',
    'We no longer ask for accent-free German.',
    'The choir is young and old at once.',
    'Our customers are mostly parents.',
    'The route runs over the hill to Bath.',
  ],
};
