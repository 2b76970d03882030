import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/promise-of-harmlessness',
  dimension: 'risk',
  kind: 'guarantee',
  severity: 'polish',
  advice: 'promiseWhatYouControl',
  phrases: [
    'you will|would|can not|never ..1 regret|be_disappointed|look_back|lose|go_wrong',
    'not|no|without|zero ..2 single|slightest|any|least ingredient|risk(s|)|side_effect*|doubt|reason|chance|danger|downside(s|)|catch',
    'harm|hurt ..1 a fly|soul',
    'safe as|than ..2 houses|a_bank|any|anything|ever',
    'rest|rests assured',
    'nothing can|could|will ..2 go|happen|hurt|stop|fail|harm',
    'always|never|ever again|fail(s|)|let(s|) ..2 down|happen|again|break(s|)',
    'fool-proof|foolproof|bulletproof|fail-safe|failsafe|unhackable|unsinkable|unbreakable|watertight|risk-free|riskless|sure-fire|dead_cert|no-brainer|cast-iron|iron-clad|ironclad',
    'put|stake ..2 my|our hand|name|house|shirt|reputation on|in',
    'only|can_only ..1 go|goes ..1 up|one_way',
  ],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦You won’t regret it⟧.',
    '⟦There’s not a single ingredient that could do harm⟧.',
    '⟦This spray couldn’t hurt a fly⟧.',
    '⟦Your savings are as safe as houses⟧.',
    '⟦Rest assured⟧, ⟦nothing can go wrong⟧.',
    '⟦House prices can only go up⟧.',
  ],
  passes: [
    'I regret that we sold it.',
    'Zero waste is our aim for 2030.',
    'The fly rod weighs 90 g.',
    'Not a single seat was left.',
    'The rate rises on 1 May to 4%.',
    'We can’t promise a date.',
  ],
};
