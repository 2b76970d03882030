import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/blame-third-party',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'consider',
  advice: 'startWithYourPart',
  all: [
    [
      'our|the|a|an|another|one_of_our|this|that|certain|external|these|their|some ..2 <thirdparty>',
      '<thirdparty> side|end',
    ],
    [
      '<fault>',
      '<be> to_blame|responsible|at_fault',
      'caused|causing ..4 <harm>|this|it|outage|problem(s|)|fault|queue(s|)|gap(s|)',
      'changed|altered|pushed|moved|switched|sent|shipped|delivered|supplied|installed|promised|assured|sold|told|gave|left ..5 us|wrong|without|late|old|faulty|different|never|short',
      'never|not deliver*|told|tell|warned|warn|informed|inform|mentioned|mention|checked|check|responded|respond|called|sent|answered|kept|gave|give',
      'dragged|dropped|fumbled|dithered|stalled|mishandled|blocked|insisted|refused|pulled',
      'played havoc|tricks',
      'had other_ideas',
      'made ..5 impossible|late|unable',
    ],
  ],
  ordered: true,
  within: 7,
  extent: 'clause',
  except: ['our customers|people|own'],
  unless: [
    '<ownership>',
    'i|we chose|hired|picked|selected',
    'i|we checked|tested|caught|found|noticed|spotted|replaced|dropped',
    'if|whether|when|unless|whenever',
    'no|without any fault|error|failure',
    '<reporting>',
    'fine|fined|sue|sued|court|thank|thanks|praised|grateful',
    'helped|repaired|fixed|restored|saved',
  ],
  unlessText: ['<concession>'],
  notInQuestion: true,
  weigh: [
    {
      scope: {
        reply: true,
      },
      severity: 'stop',
    },
  ],
  source: 'Benoit, image repair: shifting the blame',
});

export const examples: Examples = {
  flags: [
    '⟦Our courier lost three pallets on the way to Lille⟧.',
    '⟦The payment processor changed its settings without telling anyone⟧.',
    '⟦The agency that prints our labels sent the wrong roll⟧.',
    '⟦Our cloud provider failed over Easter⟧.',
    '⟦A subcontractor did not follow the wiring plan⟧.',
    '⟦The regulator dragged its feet for eight months⟧.',
    '⟦The hosting company never warned us about the change⟧.',
  ],
  passes: [
    'Our courier lost three pallets, and we should have told you the same day.',
    'The agency delivered on time.',
    'If a supplier fails, we have two more.',
    'We found the fault at our supplier in Brno and stopped the line.',
    'Our cloud provider restored the service at four.',
    'The council said the bridge was late.',
    'Thanks to the council for the new bus stop.',
    'The supplier sent the wrong resin. We did not test it. That was our mistake.',
  ],
};
