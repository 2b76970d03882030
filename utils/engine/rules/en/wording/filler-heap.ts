import { defineDensityRule, type Examples } from '../../define';

export default defineDensityRule({
  id: 'en/wording/filler-heap',
  dimension: 'wording',
  kind: 'filler',
  severity: 'polish',
  per: 'text',
  atLeast: 5,
  distinct: 4,
  perHundredWords: 4,
  extent: 'each',
  phrases: [
    'really|very|quite|basically|actually|literally|essentially|fundamentally|simply|honestly|frankly|definitely|absolutely|totally|truly|particularly|somewhat|virtually|ultimately|extremely|incredibly|highly|genuinely|somehow|effectively',
    'in_fact|as_such|sort_of|kind_of|so_to_speak|as_it_were|to_be_honest|if_you_will|in_a_sense|to_some_extent|by_and_large|needless_to_say|as_you_know',
  ],
  source: 'plainlanguage.gov: cut excess modifiers',
});

export const examples: Examples = {
  flags: [
    'It was ⟦really⟧ good and ⟦very⟧ long. It was actually fun. We are truly glad. It simply worked.',
    '⟦Honestly⟧, we tried. We ⟦really⟧ did. It was quite hard. It was extremely late. We basically slept there.',
    '⟦Frankly⟧, it rained. It ⟦actually⟧ poured. It was incredibly wet. We literally swam. It was very cold.',
    'It is ⟦essentially⟧ new. It is ⟦highly⟧ rare. It is genuinely good. It is somewhat dear. It is really blue.',
    'We ⟦definitely⟧ won. We ⟦absolutely⟧ won. We totally won. We truly won. We really won.',
    'It was, ⟦in fact⟧, new. It was ⟦quite⟧ big. It was very red. It was sort of odd. It simply stood there.',
  ],
  passes: [
    'It was really good.',
    'It was very long and actually fun.',
    'We simply did it. It was quite hard. Truly.',
    'It was very, very, very, very, very cold.',
    'The bus was late.',
    'Honestly, we tried.',
  ],
};
