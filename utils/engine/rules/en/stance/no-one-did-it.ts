import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/no-one-did-it',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'consider',
  advice: 'sayWhoActed',
  unlessText: ['<concession>'],
  phrases: [
    'a|an|some|several|certain|few|two|three|number_of|quantity_of ..4 crept|leaked|spilled|went_missing|got_into|got_lost',
    'was|were|been|got|has_been|have_been ..2 overlooked|misplaced|mishandled|misread|underestimated|not_passed_on|not_followed|not_picked_up|not_properly|spilled|leaked|exposed',
    'it came|has_come|had_come to ..3 delay(s|)|incident|misunderstanding(s|)|outage|problem(s|)|error(s|)|accident|irregularities',
    'unfortunately|regrettably|sadly|inadvertently|mistakenly|by_accident ..6 was|were|been|got|went|happened|occurred|slipped|lost',
    'was|were|been ..1 inadvertently|mistakenly',
    'irregularities|anomalies|discrepancies',
    'promise(s|)|commitment(s|)|target(s|)|deadline(s|)|standard(s|) ..7 not ..2 met|kept|honoured|reached',
    'feelings were|have_been|got ..1 hurt',
  ],
  except: ['anomalies in|of'],
  unless: [
    'by me|us',
    'by',
    'thief|hacker(s|)|criminal(s|)',
    'finds|find',
    'software|tool|model|sensor(s|) ..3 detect*|find*|flag*',
  ],
  unlessNear: [
    '<ownership>',
    'i|we forgot|lost|sent|left|put|made|used|took|wrote|printed|copied|had|planned|trusted|did_not|chose|decided',
    'my|our',
  ],
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
    '⟦In the rush before Christmas several orders were mishandled⟧.',
    '⟦A small quantity of oil got into the Ems⟧.',
    '⟦Discrepancies arose in the expense reports of two directors⟧.',
    '⟦Regrettably, the contracts were lost⟧.',
    '⟦Safety instructions were not properly followed at the Turin site⟧.',
    '⟦It came to a delay at the Leeds depot⟧.',
    '⟦Commitments to the tenants of block C have not been kept⟧.',
    '⟦A folder with applications went missing over the summer⟧.',
    '⟦Letters were inadvertently sent to the families⟧.',
  ],
  passes: [
    'We mishandled several orders before Christmas.',
    'The oil was spilled by a thief.',
    'Our sensors find anomalies in gearboxes.',
    'By accident I found the bakery in Porto.',
    'A folder went missing. I had left it on the train.',
    'If a letter is misplaced, call Jana.',
    'The calendar lists the events of the spring.',
  ],
};
