import { defineDensityRule, type Examples } from '../../define';

export default defineDensityRule({
  id: 'en/wording/filler',
  dimension: 'wording',
  kind: 'filler',
  severity: 'polish',
  advice: 'sayItYourWay',
  per: 'sentence',
  atLeast: 3,
  distinct: 2,
  extent: 'span',
  phrases: [
    'really|very|quite|rather|basically|actually|literally|essentially|fundamentally|simply|honestly|frankly|obviously|clearly|certainly|definitely|absolutely|totally|truly|particularly|somewhat|arguably|generally|virtually|practically|ultimately|indeed|extremely|incredibly|highly|genuinely|somehow|personally|naturally|effectively|naturally|overall|anyway|perhaps|probably|merely',
    'of_course|in_fact|as_such|sort_of|kind_of|so_to_speak|as_it_were|to_be_honest|if_you_will|in_a_sense|in_a_way|to_some_extent|more_or_less|by_and_large|at_least|on_the_whole|in_general|as_well|i_think|i_believe|i_feel|i_guess|i_suppose|in_my_view|in_my_opinion|you_know|i_mean|it_seems|as_you_know|needless_to_say',
  ],
  source: 'plainlanguage.gov: cut excess modifiers',
});

export const examples: Examples = {
  flags: [
    'It was ⟦really very nice and actually⟧ quick.',
    'I ⟦honestly think that basically, in a sense⟧, we did it.',
    'We are ⟦absolutely, totally and definitely⟧ ready.',
    'This is ⟦essentially a kind of test, more or less⟧.',
    '⟦Of course I believe it is rather⟧ late.',
    'It is ⟦quite simply, so to speak⟧, a shed.',
  ],
  passes: [
    'It was very cold.',
    'Actually, the bus was early.',
    'She is really good at chess.',
    'Basically it is a shed.',
    'The soup was very, very hot.',
    'Of course you can come.',
  ],
};
