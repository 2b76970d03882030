import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/apology-for-feelings',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  advice: 'nameTheHarm',
  reason: 'sorryForFeelings',
  phrases: [
    'sorry|regret|regrets|apologise [that] you|people|others|they|anyone|<customers> [all|now|still|both|may|might] feel|think|see_it|take_it|consider|believe|read_it|took_it|read_this|misread|misunderstood|misinterpreted|took_offence',
    'sorry|regret|regrets|apologise [that] some|many|several|a_few|certain|parts ..3 feel|felt|think|thought|see|saw|took|read|found|misread|misunderstood|have_been|are|were',
    'sorry|regret|regrets|apologise ..7 is|was|were|are|been|being|got misunderstood|misread|misinterpreted',
    'sorry|regret|regrets|apologise ..7 is|was|were|are|been|being|got taken|read|seen|received|heard as|so|that_way|differently|badly|the_wrong|like_that|wrongly',
    'sorry|regret|regrets|apologise|apologies ..4 how|way ..6 came_across|landed|received|been_taken|was_taken|were_taken|sounded|looked|looks',
    'regret|regrets|sorry ..2 the|that|this|an ..3 impression|irritation(s|)|reaction(s|)|debate|stir|upset|misunderstanding(s|)',
    'sorry|regret [that] you are|were|feel|felt ..3 upset|annoyed|offended|angry|unhappy|disappointed|hurt',
    'sorry to_hear [that] you ..3 feel|felt|are_unhappy|were_disappointed|are_upset|were_not|are_not',
  ],
  unless: [],
  unlessNear: ['<ownership>'],
  extent: 'clause',
  source: 'Leopold, non-apology cues: regret for the reaction instead of the act',
});

export const examples: Examples = {
  flags: [
    '⟦I’m sorry you feel that way about our pricing⟧.',
    '⟦We regret that some readers saw this as an attack on nurses⟧.',
    '⟦Sorry that the post was taken as a joke about farmers⟧.',
    '⟦I apologise for how the announcement came across⟧.',
    '⟦We regret the irritation among our partners⟧.',
    '⟦I’m sorry that you were disappointed with the room⟧.',
    '⟦We’re sorry to hear you felt ignored by our front desk⟧.',
    '⟦I regret that my answer has been misinterpreted⟧.',
    '⟦Sorry people took it that seriously⟧.',
  ],
  passes: [
    'I’m sorry you found out from the newspaper.',
    'I am sorry about the way I spoke to the trainees.',
    'I’m sorry to hear about your father, Tom.',
    'We regret the accident at the Bremen plant, in which two colleagues were hurt.',
    'I’m sorry you had to wait three weeks for an answer.',
    'Sorry for how long this took.',
    'I apologise for the way we told you: by e-mail, at night, without a name below it.',
    'I’m sorry that you feel left alone. We should have called in March and did not.',
  ],
};
