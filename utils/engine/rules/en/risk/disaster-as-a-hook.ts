import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/risk/disaster-as-a-hook',
  dimension: 'risk',
  kind: 'tragedy-marketing',
  severity: 'stop',
  advice: 'separateSorrowAndSale',
  all: [
    [
      'storm(s|)|hurricane|earthquake|flood(s|ed|ing|)|wildfire(s|)|tsunami|tornado|avalanche|cyclone|typhoon|landslide|heatwave|drought|blackout',
      'war|invasion|bombing(s|)|shelling|missile(s|)|attack(s|)|massacre|terror*|shooting(s|)|genocide|refugee(s|)|siege|frontline|front_line|ceasefire|hostage(s|)|ukraine|gaza|israel|sudan|syria|kharkiv|kyiv|mariupol',
      'died|dead|death(s|)|deaths|killed|drowned|victim(s|)|funeral|mourn*|grief|grieving|tragedy|tragic|catastrophe|disaster|crash|collapse|lost_their_lives|lost_their_homes|lost_everything|casualties|bereaved|condolences',
      'pandemic|outbreak|epidemic|cancer|suicide|9/11|september_11|holocaust|auschwitz|memorial_day|remembrance|famine|blaze|fire_at|explosion|derailment|plane_crash|bridge_collapse|mudslide|burglaries|burglary|break-ins|stabbing(s|)',
    ],
    [
      'our ..2 policy|policies|cover|insurance|system|software|alarm(s|)|generator(s|)|product(s|)|solution|solutions|platform|app|dashcam(s|)|tool ..3 would|could|keep*|protect*|prevent*|can|help*',
      'without|with our ..1 system|software|app|solution|platform|insurance|policy|tool|product',
      'could|would ..1 have_been prevented|avoided|different|spared',
      'would not have_happened',
      'lesson(s|) ..2 for|in|about ..3 leader*|manager*|marketing|sales|business|brand*|resilience|entrepreneur*|every',
      'reminder ..2 why|how',
      'shows|proves|demonstrates|underlines ..2 what|why|how ..4 without|our|we_need',
      'teach*|taught ..3 leadership|marketing|sales|business|brand|resilience|manager*',
      'is ..1 your|you ..2 prepared|ready|protected|covered|insured|safe',
      'are you|your ..3 prepared|ready|protected|covered|insured|safe',
    ],
  ],
  reach: 'neighbours',
  extent: 1,
  except: ['our ..1 team|service|hotline', 'reminds|reminder us|me of ..2 people|those'],
  unless: ['our fault|mistake|site|plant', 'we ..2 donat*|collect*|host*'],
  unlessText: [
    '<ownership>',
    'lost a_colleague|our_colleague|two_colleagues|three_colleagues',
    'our deepest',
    'rest in',
    'donat*',
  ],
});

export const examples: Examples = {
  flags: [
    'Last week’s plane crash is a ⟦reminder of why⟧ checklists matter in sales.',
    'After the burglaries in Elm Road one thing is clear. ⟦Our alarm system keeps⟧ your family safe.',
    'The bridge collapse ⟦shows what happens without⟧ our software.',
    'Forty dead in the fire. ⟦Is your building prepared⟧?',
    'The earthquake could have been survived by more people. ⟦With our app⟧ it would have been different.',
    'The war teaches us a ⟦lesson for every⟧ manager.',
  ],
  passes: [
    'The storm took our roof. We open again on Monday.',
    'Two people were killed on our site. It was our failure.',
    'The flood reminds me of 1997. We collect blankets and donate the till.',
    'Our app shows the weather in Cork.',
    'The crash of the server cost us nine hours. Our software had a bug, and I signed it off. It was our mistake.',
    'Are you ready for the summer fair?',
  ],
};
