import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/minimising-majority',
  dimension: 'stance',
  unlessText: [],
  kind: 'minimising',
  severity: 'consider',
  advice: 'giveTheFullNumber',
  reason: 'minimisingMajority',
  phrases: [
    'vast|large|great|huge|clear majority|bulk of|are|is|was|were|did|has|have|had|will|noticed|love|appreciate(s|)|happy',
    'most|99|the_rest ..3 <customers>|people|users|of_you|parcels|orders|flights|trains ..3 never|not|no|hardly|barely|even notic*|affected|aware|problem(s|)|complain*|arrive|arrived|happy|fine|on_time',
    'most|almost_all|nearly_all ..3 <customers>|people|of_you|guests ..3 happy|delighted|love',
    '99.9|99.8|99.7|99.5|99|98|97|96|95 percent|per_cent|% ..8 fine|happy|on_time|without|no|never|arrive|arrived|love|correctly',
    'loud|small|tiny minority|few|group',
    'price|cost|less of|than a|one|your ..2 coffee|pizza|newspaper',
    'we are|were talking about|of ..2 <number>|a|one|some|few|handful',
    'nobody|no_one|hardly_anyone|not_a_single_customer even|else|actually|really|has|ever|will ..2 notice(d|s|)|complain(ed|s|)|notice|mind(ed|s|)',
  ],
  except: [
    'vast majority of ..4 our|the staff|voted|money|jobs|waste|emissions|energy|shares|votes|shareholders',
  ],
  unless: [],
  unlessNear: [],
  notInQuestion: true,
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦The vast majority of our guests had a lovely weekend⟧.',
    '⟦Most customers never even noticed⟧.',
    '⟦98 per cent of parcels arrived on time⟧, as they always do.',
    '⟦It costs less than a cup of coffee⟧.',
    '⟦What we hear is a loud minority⟧.',
    '⟦We’re talking about a few pence more per litre⟧.',
    '⟦Most of you are perfectly happy with the new timetable⟧.',
    '⟦Hardly anyone actually noticed the change⟧.',
  ],
  passes: [
    'The vast majority of our staff voted for the new shifts.',
    'A majority of two in the council decided it.',
    'We served 40,000 cups of coffee last year.',
    'Most of the patients never saw a doctor on day one, and we should have told them.',
    'The ticket costs 29 euros.',
    '98 per cent is not enough when you’re the other two. We failed you.',
    'Nobody else in the valley grows saffron.',
  ],
};
