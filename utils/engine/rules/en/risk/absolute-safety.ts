import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/absolute-safety',
  dimension: 'risk',
  kind: 'guarantee',
  severity: 'polish',
  advice: 'promiseWhatYouControl',
  phrases: [
    '100|hundred|110|200 percent|per_cent|% ..2 safe|secure|certain|sure|sustainable|guaranteed|effective|success|safety|green|harmless|clean|emission-free|proof|fine|protection|risk-free|satisfaction|healthy|cure*|available',
    'completely|absolutely|totally|entirely|perfectly|fully|guaranteed ..1 safe|secure|risk-free|harmless|bulletproof|unhackable',
    'bulletproof|unhackable|risk-free',
    'zero risk|downside|side_effects',
    'can|could|will|does not|never|no_longer [be] fail|lose|hacked|break|crash|leak|sink|stolen|miss|run_out',
    'guarantee(s|d|)|guaranteeing ..2 success|return(s|)|result(s|)|growth|savings|profit(s|)|job(s|)|cure|safety|delivery|winter|satisfaction|security|availability|that|you|no|every|everyone|a_place|weight|outcome(s|)|to_work|to_double|for',
    'i|we [personally|can|will] guarantee|promise ..3 that|you|every|no|it|this|there|nothing|all|to|never|for|nobody|our',
    'rest assured',
    'you have|can_have|got my|our word',
  ],
  except: [
    'i|we guarantee|promise to ..2 answer|call|publish|write|come_back|report|read|pay',
    'bulletproof vest(s|)|glass',
    'can not ..1 guarantee|promise|rule',
  ],
  unless: [
    'for <number>|two|three|five|seven|ten|twelve years|months',
    'no ..2 is|are',
    'can_not|not|never|nobody|no_one|nothing|hardly|neither ..3 guarantee(s|d|)|promise(d|s|)|100|risk-free|safe|bulletproof',
    'if|whether|unless|until',
    'the constitution|law guarantees',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Your data is 100 per cent safe with us⟧.',
    '⟦Our new lock is simply unhackable⟧.',
    '⟦The bond is a risk-free way to double your money⟧.',
    '⟦I guarantee you that no price will rise before 2028⟧.',
    '⟦This treatment is guaranteed to cure any migraine⟧.',
    '⟦The dam cannot fail⟧.',
    '⟦It’s absolutely secure⟧, nobody gets in.',
    '⟦You have my word that all sites stay open⟧.',
    '⟦Our pills have zero side effects⟧.',
  ],
  passes: [
    'No lock is 100 per cent safe, ours neither.',
    'We can’t guarantee that, and anyone who does is guessing.',
    'You get a two-year guarantee on the frame.',
    'I promise to answer every letter by Friday.',
    'The bulletproof glass comes from Jena.',
    'We run on 100 per cent of our own solar power in June.',
    'I promised an answer by Monday and did not keep it.',
    'The law guarantees that.',
  ],
};
