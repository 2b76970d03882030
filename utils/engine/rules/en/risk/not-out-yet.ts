import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/not-out-yet',
  dimension: 'risk',
  kind: 'insider-information',
  severity: 'polish',
  advice: 'waitForTheRelease',
  phrases: [
    'monday|tuesday|wednesday|thursday|friday|tomorrow|next_week|next_month|soon|shortly ..6 different|another|whole_new|completely_new|new league|company|chapter|owner|era',
    'think of|about ..2 big|well-known|famous|household|blue|global ..2 name|logo|player|group',
    'not|yet ..2 told|tell|informed|announced|disclosed|published ..4 market|shareholders|investors|exchange|public|staff|street',
    'my|your|our broker',
    'before|ahead the|of market|markets|announcement|news|rest|stock_exchange ..3 know*|hear*|wake*|find*|open*|does|do',
    'heard it|this here|first',
    'not|officially|strictly ..2 supposed|allowed|meant|permitted ..2 say|tell|talk|reveal|mention',
    'lips are sealed',
    'between us|you_and_me|ourselves',
    'ink ..3 dry|wet',
    'load up|the_boat',
    'buy|hold|sell|add ..2 shares|stock|before ..3 before|now|while|until',
    'rhymes with',
    'starts|begins with a_letter|an|a|the_letter',
    'keep|watch ..2 eye(s|) ..2 on|peeled ..4 ticker|share*|stock|friday|monday|tomorrow',
  ],
  unless: ['announced|menu|fee'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦From Thursday we’ll be playing in a different league⟧.',
    '⟦Think of a big name from Basel⟧.',
    '⟦They haven’t told their shareholders yet⟧.',
    '⟦My broker is a happy man⟧.',
    '⟦You heard it here first⟧.',
    '⟦My lips are sealed⟧.',
  ],
  passes: [
    'From Monday the shop has a new owner, as announced in May.',
    'The broker’s fee is 2%.',
    'We told the market on Friday at 7.',
    'The ink is vegetable-based.',
    'Keep an eye on your luggage.',
    'We haven’t published the menu.',
  ],
};
