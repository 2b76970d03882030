import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/head-and-tail',
  dimension: 'stance',
  kind: 'out-of-context',
  severity: 'polish',
  advice: 'sayWhatYouMeant',
  phrases: [
    'lifted|clipped|plucked|isolated|stripped|torn|ripped|yanked|snipped ..1 from|out ..4 panel|speech|talk|podcast|interview|article|thread|call|meeting|conversation|whole|event|evening|discussion|lecture|context|chat|e-mail|email',
    'cut|cuts|chop*|lop* ..2 off|out ..4 head|tail|end|rest|beginning|context|half|part|important',
    'without ..1 the|its|any|my|our caption|context|rest|preceding|second|question|irony|tone|smile|wink|laughter|background|sentence_before|sentence_after',
    'read|reads|watch*|listen*|hear*|look* ..6 in_full|to_the_end|till_the_end|its_entirety|in_its|whole|entire|full|complete|properly|carefully|closely',
    'rather_than|instead_of|not_just|beyond|only the|that|this|one|a ..1 one|single|line|clip|headline|snippet|screenshot|excerpt|soundbite|sound_bite|quote',
    'devil ..1 advocate',
    'doing|making|going ..1 the round(s|) ..3 without|shortened|abridged|cropped|only|minus',
    'shortened|abridged|cropped|truncated|cut-down|snippet|soundbite|sound_bite|excerpt',
    'read ..2 into|between',
    'words ..2 in|into my|our|his|her mouth|mouths',
  ],
  unless: [
    '<ownership>',
    'novel|book|chapter|race|report|page|film|recording_on',
    'power|supply|water',
    'i ..1 misread|misunderstood|misquoted',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦The line was lifted from a panel⟧.',
    '⟦Somebody cut off the second half of my answer⟧.',
    '⟦The photo went online without its caption⟧.',
    '⟦Whoever reads the letter in full will see that⟧.',
    '⟦I was playing devil’s advocate⟧.',
    '⟦You’re putting words into our mouths⟧.',
  ],
  passes: [
    'Read the full report on our site.',
    'We cut off the power at noon.',
    'Watch the whole race on Sunday.',
    'The excerpt from her novel is on page 9.',
    'Lift the lid from the pan.',
    'I misread the table and said so.',
  ],
};
