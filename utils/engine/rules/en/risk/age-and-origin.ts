import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/age-and-origin',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'stop',
  advice: 'askForTheSkill',
  phrases: [
    'digital native(s|)',
    'young|fresh|hungry [and|,] ..1 hungry|blood|talents|team|crew|company',
    'no|not|nobody|under|below ..1 older|over|above ..1 than ..1 <number>',
    'fresh|straight|right out_of|from university|school',
    'old|older|elderly|grey ..2 colleagues|employees|people|staff|gentlemen|men|guard|dogs|dog|generation|hands|lady|ladies ..4 can_not|not|no_longer|slow*|struggle|cope|understand|stuck|afraid|never',
    'boomer(s|)',
    'gen|generation z ..4 lazy|entitled|never|not|can_not|wants|want|work|soft|phone|only|just',
    'native|mother-tongue|mother_tongue ..1 speaker(s|)',
    'without|no|any|accent-free|free_of ..1 accent|foreign_accent',
  ],
  except: [],
  unless: [
    'no_longer|stopped|stop ..3 native|speakers',
    'child|children|pupils|kids|league|football|tickets',
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦We’re looking for digital natives for our Leeds office⟧.',
    '⟦Join our young, hungry team⟧.',
    '⟦Ideally you are no older than 30⟧.',
    '⟦Native speakers only⟧, please.',
    '⟦Fresh out of university⟧, with ten years of experience, that’s you.',
    '⟦Our older colleagues struggle with the new tills⟧.',
    '⟦Gen Z doesn’t want to work⟧, we all see it.',
    '⟦We need someone without an accent on the phones⟧.',
    '⟦The boomers in accounts will need a course⟧.',
  ],
  passes: [
    'We stopped asking for native speakers, B2 is enough.',
    'We hire people of all ages, the oldest apprentice is 54.',
    'The dinosaur museum opens in May.',
    'You’re never too old to learn to weld.',
    'Children under 12 travel free.',
    'Bread fresh out of the oven at six.',
    'Older customers told us the print is too small.',
  ],
};
