import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/certain-future',
  dimension: 'risk',
  kind: 'guarantee',
  severity: 'consider',
  advice: 'promiseWhatYouControl',
  phrases: [
    'nobody|no_one|not_one|none ..6 will ..2 lose|miss|notice|suffer',
    'you|customers|patients|users|guests|nobody|no_one|everyone|everybody ..1 will ..1 never|not_ever ..1 need|have|worry|see|feel|notice|wait|miss|lose|pay|hear|get|be|find|again',
    'no more ..2 pain|headaches|delays|queues|errors|mistakes|waiting|stress|risk',
    'thing|problem|issue|risk|danger|chapter ..2 is|are ..2 of_the_past|history|solved_for',
    'will|would ..1 outlive|outlast|last ..3 you|us|all|your|grandchildren|forever|hundred',
    'as safe|sure|certain|secure as',
    'no|zero|not_a_single ..1 chance|way|danger|doubt|question ..2 that|of|anyone|anybody|this|it|we|they|to',
    'whoever|everyone|everybody|anyone|each|every ..8 will ..2 find|get|have|be|earn|keep|pass|win|double|save|profit|live|feel',
    'by 20* ..6 will ..2 be ..2 neutral|zero|emission-free|fully|completely|every|all|no',
    'return(s|)|interest|profit(s|)|dividend ..3 safe|secure|certain|guaranteed|assured|fixed',
    'only ..1 knows ..1 one_direction|up',
  ],
  except: [
    'everyone|everybody|each|every ..6 will get|have|find ..2 a|an|the|their ..2 letter|call|email|e-mail|answer|certificate|copy|cup|chance|seat|place',
  ],
  unless: [
    'may|might|could|hope*|expect*|plan|plans|want|wants|if|should|unless|until|whether|goal|target|perhaps|i_think|i_believe|forecast',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦You’ll never need a dentist again⟧.',
    'With our roof, leaks are a thing of the past: ⟦the problem is solved for good⟧.',
    '⟦Your savings are as safe as houses with us⟧.',
    '⟦No more headaches⟧, and that from the first day.',
    '⟦Everyone who trains with us will find a job⟧.',
    '⟦Nobody in Ghent will lose a day of pay⟧.',
    '⟦There’s no chance that anyone can read your messages⟧.',
    '⟦This floor will outlive your grandchildren⟧.',
    'Hand on heart, ⟦this stock only knows one direction⟧.',
    '⟦By 2027 our whole fleet will be completely emission-free⟧.',
  ],
  passes: [
    'We can’t rule out further cuts.',
    'I will never forget the night shift in Ghent.',
    'If it works, nobody will have to wait longer than a day.',
    'You can count on my call on Thursday.',
    'The heat pump pays for itself in about nine years.',
    'Every guest will get a letter by Friday.',
    'We hope that by 2030 the fleet will be emission-free.',
  ],
};
