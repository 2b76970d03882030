import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/self-pity-in-a-post',
  dimension: 'stance',
  kind: 'victimhood',
  severity: 'consider',
  advice: 'backToThoseAffected',
  unlessText: [],
  phrases: [
    'nobody|no_one|hardly_anyone ..2 thank*|ask*|see|sees|talks|wonders ..5 me|us|our|my|we|i|cost|costs|managers|directors|founders|landlords',
    'toughest|most_difficult ..1 day|week|month|decision|letter|days|weeks|call|moment|time|thing ..4 me|my|i|career|life',
    'i|we ..1 feel|felt ..2 alone|attacked|hurt|misunderstood|unfairly|treated',
    'unfairly|wrongly ..2 treated|portrayed|attacked',
    'what i|we ..1 went|go|gone|am_going|have_gone|been through',
    'after ..3 years|everything|all ..7 what_we_get|what_you_get|is_it',
    'cast|made|portrayed|treated ..3 as|into ..2 villain(s|)|criminal(s|)|greedy|devil|scapegoat(s|)',
    'left|leave|forgotten|alone ..2 by ..2 politics|government|everyone|the_state|authorities|banks',
  ],
  except: [],
  unless: [],
  unlessNear: [],
  extent: 'clause',
  notInQuestion: true,
  weigh: [
    {
      scope: {
        reply: true,
      },
      severity: 'stop',
    },
  ],
});

export const examples: Examples = {
  flags: [
    '⟦It was the most difficult letter in my life⟧.',
    '⟦Nobody asks what such a year costs managers⟧.',
    '⟦We feel treated like a nuisance by the town⟧.',
    '⟦Once again we are cast as the villains⟧.',
    '⟦What I have been through this month I wouldn’t have believed⟧.',
    '⟦Our trade has been unfairly portrayed for years⟧.',
    '⟦After thirty years in this valley, this is what we get⟧.',
    '⟦We have been left alone by politics⟧.',
  ],
  passes: [
    'It was a hard week for the families.',
    'We lost the match and the cup.',
    'She felt treated unfairly, and we changed the rota.',
    'The strike cost us 40,000 euros.',
    'After 40 years in Mill Street we move next door.',
    'It’s not about me, it’s about the 38 people in the canteen.',
  ],
};
