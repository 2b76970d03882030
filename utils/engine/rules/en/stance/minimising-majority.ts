import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/minimising-majority',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'minimising',
  severity: 'consider',
  advice: 'giveTheFullNumber',
  reason: 'minimisingMajority',
  phrases: [
    'vast|overwhelming|large|great|huge|clear|silent majority|bulk of|are|is|was|were|did|has|have|had|will|noticed|love|loves|appreciate(s|)|happy',
    'most|almost_all|nearly_all|99|the_rest ..3 <customers>|people|users|of_you|parcels|orders|flights|trains ..3 never|not|no|hardly|barely|even notic*|affected|aware|problem(s|)|complain*|arrive|arrived|happy|satisfied|fine|on_time',
    'most|almost_all|nearly_all ..3 <customers>|people|of_you|guests ..3 happy|satisfied|delighted|content|love|unaffected|noticed_nothing|felt_nothing|pleased',
    '99.9|99.8|99.7|99.5|99|98|97|96|95 percent|per_cent|% ..8 fine|happy|satisfied|on_time|unaffected|without|no|normal|normally|never|arrive|arrived|love|smoothly|correct|correctly',
    'loud|vocal|noisy|small|tiny minority|few|group',
    'a few|handful|couple|bunch ..1 of loud|vocal|noisy|grumpy|disgruntled|dissatisfied|angry|unhappy voices|people|individuals|customers|critics',
    'hundreds|thousands|millions of ..4 happy|satisfied|delighted|contented|positive',
    'price|cost|less of|than a|one|your ..2 coffee|latte|cappuccino|pizza|pint|beer|newspaper|sandwich|croissant|cinema|bus_ticket|espresso',
    'cup(s|) of coffee a|per day|week|month',
    'a few|couple_of|mere|handful_of pence|cents|pennies|euros|pounds|dollars|minutes|days|quid|bucks ..2 a|per|more|extra|day|month|week|late|longer',
    'just|only|merely|barely|a_mere|all_of <number> cents|pence|euros|pounds|dollars|minutes a_month|a_day|a_week|per_month|more_a_month|a_year_more|extra',
    'we are|were talking about|of ..2 <number>|a|one|some|few|handful|couple',
    'nobody|no_one|hardly_anyone|barely_anyone|not_a_single_customer even|else|actually|really|has|ever|will ..2 notice(d|s|)|complain(ed|s|)|notice|mind(ed|s|)',
    'barely|hardly|scarcely noticeable|perceptible|visible|felt|worth',
  ],
  except: [
    'vast majority of ..4 our|the staff|workers|voted|money|jobs|people_here|waste|emissions|energy|shares|votes|shareholders',
  ],
  unless: [
    '<ownership>',
    'donate|donation|worth <number> million',
    'i|we buy|paid|pay',
    'too many',
    'not|never enough',
  ],
  unlessNear: ['<ownership>', 'that is no|not comfort|consolation|excuse', 'does not help'],
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
