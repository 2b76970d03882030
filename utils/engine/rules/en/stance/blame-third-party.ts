import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/blame-third-party',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'polish',
  advice: 'startWithYourPart',
  all: [
    ['our|the|a|an|another|one_of_our|this|that|certain|these|their|some ..2 <thirdparty>'],
    [
      '<fault>',
      'caused|causing ..4 <harm>|this|it|outage|problem(s|)|fault|queue(s|)|gap(s|)',
      'changed|pushed|moved|switched|sent|delivered|promised|assured|sold|told|gave|left ..5 us|wrong|without|late|old|different|never|short',
      'never|not deliver*|told|tell|warned|informed|inform|mentioned|mention|checked|check|called|sent|answered|kept|gave|give',
      'dragged|dropped|mishandled|blocked|insisted|refused|pulled',
      'made ..5 impossible|late|unable',
    ],
  ],
  ordered: true,
  within: 7,
  extent: 'clause',
  except: ['our customers|people|own'],
  unless: [
    'our|my own',
    '<ownership>',
    'i|we checked|tested|caught|found|noticed|spotted|replaced|dropped',
    'if|whether|when|unless',
    '<reporting>',
  ],
  unlessText: ['<concession>'],
  notInQuestion: true,
  weigh: [
    {
      scope: {
        reply: true,
      },
      severity: 'consider',
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
