import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/not-our-fault',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'stop',
  advice: 'startWithYourPart',
  reason: 'notOurFault',
  phrases: [
    'not|hardly|scarcely our|my fault|mistake|error|doing|responsibility|problem|department|decision|call|choice',
    'nothing|little ..2 to_do with us|me|our',
    'can_not|hardly be_held|be responsible|blamed|expected_to',
    'beyond|outside|out_of our|my|anyone control|hands|power',
    'had|has|have no_way_of|no_reason_to knowing|know|doubt',
    'nobody|no_one could have_known|have_foreseen|have_seen',
    '<weather> ..1 made ..6 impossible',
    'simply|merely|only|just the|a platform|landlord|broker',
    'as surprised|annoyed|angry as you|everyone|anyone|anybody',
  ],
  except: [],
  unless: ['but|and ..2 we|i should|could|answer|take|own|are|am', 'if|whether|unless'],
  unlessNear: [],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦The snow made deliveries impossible in the north⟧.',
    '⟦That really isn’t our fault⟧.',
    '⟦What happens after the goods leave our dock is out of our hands⟧.',
    '⟦The strike was beyond our control⟧.',
    '⟦We had no way of knowing the tank was empty⟧.',
    '⟦Nobody could have foreseen a winter like this⟧.',
    '⟦We are only the platform⟧, not the seller.',
    '⟦Our team was just as surprised as you were⟧.',
    '⟦We can’t be held responsible for the behaviour of a hotel⟧.',
  ],
  passes: [
    'It was not our finest hour.',
    'The weather is beyond our control, but we could have told you at six.',
    'This was nobody’s fault but mine.',
    'The thermostat is within your control.',
    'We are the landlord and we answer for the lift.',
    'If it is not our fault, we will still replace it.',
    'Nothing to do with luck: Ana trained for it.',
  ],
};
