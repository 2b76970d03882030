import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/nobody-in-sight',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  advice: 'sayWhoActed',
  phrases: [
    'went|gone astray|missing|unnoticed|undetected|unanswered|unheeded|overboard|unread',
    'was|were|been|being|got not|never|only|wrongly|incorrectly|mistakenly|accidentally|prematurely|insufficiently|inadequately|unfortunately|erroneously|regrettably ..2 *ed|sent|put|made|given|taken|told|shown|kept|read|met|caught|seen|passed_on|paid',
    'wrong|incorrect|outdated|faulty|old|false|missing|duplicate ..3 was|were|been|got ..2 *ed|sent|put|made|given|taken|built|shown',
    'too late|early|long|quickly|hastily|slowly|little|few|many|much ..4 was|were|been ..1 *ed|sent|made|given|told',
    'was|were|been ..1 *ed|sent|made|given|told ..2 too late|early|hastily|quickly|late|slowly|narrowly|optimistically',
    'was|were|been *ed|sent|put|made|given|taken|published ..4 by_mistake|in_error|by_accident|without|inadvertently|unintentionally|despite|that_should|which_should|unnoticed|unchecked',
    'expectation(s|)|target(s|)|promise(s|)|deadline(s|)|standard(s|)|commitment(s|)|aspirations ..3 not|fell|been|were|was ..2 met|kept|missed|fulfilled|reached|short|lived_up|disappointed',
    'fault(s|)|error(s|)|mistake(s|)|misunderstanding(s|)|gap(s|)|delay(s|)|confusion|problem(s|)|irritation(s|)|communication|coordination|friction ..2 occurred|arose|happened|crept|led|fell_short|broke_down|went_wrong|could_have_been|was_not|came_about|slipped|has_occurred|had_occurred|materialised',
    'it|there came|has_come|had_come|was|were|has_been|had_been ..2 to ..3 delay(s|)|incident(s|)|misunderstanding(s|)|leak|collision|error(s|)|mix-up|shortage(s|)|fire|accident',
    'could|should|might|ought have|to_have been ..3 better|earlier|clearer|sooner|differently|faster|avoided|prevented|checked|noticed|told|informed|spotted|communicated|stopped',
    'slipped|fell|got|fallen ..1 through|between|lost the_net|the_cracks|the_grid|two_chairs|in_the|along_the',
  ],
  unless: ['<ownership>', 'by', 'i|we|our|my'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦The families weren’t informed in time⟧.',
    '⟦The wrong tank was opened⟧.',
    '⟦Residents were told too late⟧.',
    '⟦Letters were sent out without a check⟧.',
    '⟦Expectations were not met⟧.',
    '⟦Two samples went astray⟧.',
    '⟦A warning could have been given sooner⟧.',
  ],
  passes: [
    'We didn’t inform the families in time.',
    'The wrong tank was opened by our crew.',
    'The prize was awarded in May.',
    'Two trees were planted.',
    'I sent the letter too late.',
    'The bread was baked at four.',
  ],
};
