import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/sorry-in-return',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'consider',
  advice: 'endWithTheApology',
  phrases: [
    'regret* ..8 however|but|yet|although',
    'beg|ask ..3 pardon|forgiveness|indulgence ..4 but|however|yet|although',
    'nobody|no_one ..2 regrets|is_sorrier|feels ..8 more than',
    'but then|please|in_return|equally|perhaps ..5 apologise|apologize|apology',
    'rome was|not',
    'sorry ..6 but|however|yet|although ..6 also|too|either|only|never|not|have|must|would|your|you|nobody|everyone',
    'apolog* ..8 but|however|yet|although ..6 also|too|either|only|never|not|have|must|would|your|you|nobody|everyone',
    'in_the_event|in_case|insofar|in_so_far|to_the_extent ..5 suffered|hardship|felt|feel|feels|inconvenience*|offen*|upset|hurt|affected|harm*|disappoint*',
    'should|if|where anyone|anybody|someone|any_of_you|you|customers|guests ..4 suffered|feel|felt|experienced|inconvenienced|offended|upset|hurt ..8 sorry|regret*|apolog*|sympathy|understanding',
  ],
  unless: ['refund*|pay_it_back|repay*'],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦We beg your pardon, but good things take time⟧.',
    '⟦We regret the noise; however⟧, a party needs music, ⟦and we regret it, but not much⟧.',
    '⟦Nobody regrets this more than I do⟧.',
    '⟦We apologise, but then you should apologise too⟧.',
    '⟦In the event that you suffered losses⟧, you have our sympathy.',
    '⟦Should anyone feel offended, we’re sorry⟧.',
  ],
  passes: [
    'We’re sorry, and we’ll refund you by Friday.',
    'We regret the error and have changed the form.',
    'I apologised to her on Monday.',
    'In the event of fire use the stairs.',
    'If you were charged twice, write to us and we’ll pay it back.',
    'I’m sorry. But the refund is on its way.',
  ],
};
