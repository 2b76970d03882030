import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/never-again',
  dimension: 'risk',
  kind: 'guarantee',
  severity: 'consider',
  advice: 'promiseWhatYouControl',
  reason: 'guaranteeNeverAgain',
  phrases: [
    '^ never again $',
    'nobody|no_one|none_of_you ..2 will|has_to|have_to|needs_to|need ..2 lose|fear|worry|be_made_redundant|be_laid_off',
    'will|shall|can|could|would never|not [ever] [be] ..2 happen|occur|repeat|be_repeated|go_wrong|fail|let_you_down|disappoint|see_this|recur|come_to_this|again',
    'never|not ..4 happen|occur|repeat*|recur|see|experience|have_to|suffer|wait|face ..3 again',
    'is|was|will_be the last time',
    'once and for all',
    'no|not_a|not_one_single|not_one|nobody|no_one ..1 customer|patient|employee|passenger|guest|job|jobs|one|colleague|child|account|parcel|tenant|site|supplier|user|traveller|data|record ..4 will ..2 ever|lose|be_lost|suffer|be_cut|wait|be_hurt|again|be_affected|have_to_worry|go|go_missing|leave|close|need_to_worry|be_made|be_harmed',
    'jobs|sites|positions|pensions|savings|deposits|data|money|prices ..2 is|are|will_be|remain|remains|will_remain|stay|stays ..2 safe|secure|guaranteed|untouchable|protected ..2 forever|always|whatever|no_matter|completely|entirely|absolutely|at_all_times|and',
    'there will|are|is|shall ..1 be ..1 no|zero|never ..2 redundanc*|layoff(s|)|job_cut(s|)|job_losses|closure(s|)|delay(s|)|outage(s|)|price_rise(s|)|price_increase(s|)|side_effect(s|)|accident(s|)|risk(s|)|surprises|further_cuts|cuts|repeat ..3 ever|again|in|next|this|not|as_long|under|with|until',
  ],
  except: ['never forget|thought|see_him|see_her|stop'],
  unless: [
    'not promise|guarantee|rule',
    'can_not|never ..2 promise|guarantee|rule_out',
    'no_one|nobody|who can ..1 promise|guarantee',
    'must|should never|not',
    'try|trying|aim|work|working|want|wanted|so_that|make_sure|designed|hope|goal|how',
    'hope|hoped|wish',
    'will never ..1 forget|know|see|be_the_same',
    'i will_never',
    'if|whether|until|unless',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦This will never happen again⟧.',
    '⟦Something like this won’t be repeated⟧, you have my word.',
    '⟦Not a single customer will ever lose a file with us⟧.',
    '⟦We have solved the problem once and for all⟧.',
    '⟦Nobody at Tarn will lose their job⟧, whatever happens.',
    '⟦There will be no redundancies as long as I sit in this chair⟧.',
    '⟦Never again⟧.',
  ],
  passes: [
    'I can’t promise that this will never happen again.',
    'We want to make sure it does not happen again: two people now sign.',
    'I will never forget that morning.',
    'Whether it can happen again depends on the valve.',
    'Nobody can guarantee that.',
    'It must not happen again.',
    'There is no lift in the old wing.',
  ],
};
