import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/soft-target',
  dimension: 'stance',
  kind: 'victimhood',
  severity: 'polish',
  advice: 'backToThoseAffected',
  phrases: [
    'victim(s|) of ..3 crime|criminal|attack|campaign|success|hunt|circumstances|own|envy|fraud|cyber*|hackers|times',
    'all|only|what ..2 we|i ..2 ever ..2 hear|get|read|see|receive',
    'all we|i hear|get|read|see ..2 is|are|was|were|back',
    'soft|easy|favourite|favorite|convenient|perfect|popular|welcome|handy target(s|)|scapegoat|villain|bogeyman|prey',
    'punching|whipping bag|boy',
    'scapegoat(s|)',
    'between two_stools|all_stools|a_rock',
    'done|did|do|doing nothing but|other_than|except|wrong',
    'my|our ..2 children|daughter|son|wife|husband|family|kids|mother|parents ..6 school|sleep|read*|cry|crying|cried|ask*|suffer*|threat*|insult*|afraid|scared|town|abuse*',
    'half|fraction|tenth|bit|ounce|little of_the|the|that|as_much|more|of_that interest|attention|energy|enthusiasm|outrage|coverage|fairness|gratitude|respect',
    'nastiness|vitriol|venom|hostility|shitstorm|pitchforks|pillory|pilloried|mob|lynch*|crucified|tarred|witch-hunt|witch_hunt|bashing|dragged_through|mud|dirt|hounded|vilified',
    'nobody|no_one|hardly_anyone|hardly_anybody|who ..2 sees|mentions|thanks|thank|asks|cares|talks|writes|notices|appreciates ..5 we|us|our|i|me',
    'poor|little|lonely old|me|us',
    'whatever we|i ..1 do|did|say|try ..4 wrong|not_enough|never|complain*|critic*',
    'can|could not|never ..2 do|please|win ..2 right|everyone|everybody|anything|here',
    'after|in all|everything ..3 we|i ..2 have ..2 done|given|sacrificed|invested|achieved|put',
  ],
  unless: ['<ownership>', '<served>|people|women ..3 victim(s|) of', 'pitch|boots'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦We’ve been the victim of a criminal attack⟧.',
    '⟦All we ever hear is complaints⟧.',
    '⟦A landlord is a soft target⟧.',
    '⟦Our children get asked about it at school⟧.',
    '⟦If the papers showed half the interest in our apprentices⟧!',
    '⟦Whatever we do, it is wrong⟧.',
  ],
  passes: [
    'We fund two places for victims of violence.',
    'All we hear from the workshop is good.',
    'Our target is 40 per cent by May.',
    'The children’s ward opens in June.',
    'Savers get 2% interest.',
    'The mud on the pitch cost us two matches.',
  ],
};
