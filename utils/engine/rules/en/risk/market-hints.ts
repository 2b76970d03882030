import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/market-hints',
  dimension: 'risk',
  kind: 'insider-information',
  severity: 'consider',
  advice: 'waitForTheRelease',
  phrases: [
    'sell(s|ing|)|sold|dump(s|ing|ed|) ..3 share(s|)|stock|holding ..6 regret|sorry|annoyed|wish|early|soon|wrong',
    'quarter|month|half-year ..4 better|stronger|higher|ahead|record ..4 than|of|expect*|plan|forecast|guidance',
    'numbers|figures|results ..4 will ..2 surprise|please|silence|speak|show|shut|beat',
    'deal|merger|acquisition|approval|contract ..4 as_good_as|practically|all_but|basically|nearly|almost ..2 done|signed|ours|sealed|certain|closed|agreed|through|there',
    'fly|flying|met|meeting|dinner|lunch|visited|sat ..8 not ..1 say|allowed|name|tell ..2 who|why|what|with|more',
    'before ..3 market(s|)|exchange|analysts|press|public|world|everyone|trading ..3 know(s|)|learn(s|)|hear(s|)|find|open(s|)|told',
    'heard it|this here ..1 first',
    'draw ..2 your|own conclusions',
  ],
  except: [],
  unless: ['last year|years_ago|in_20*', 'investigat*|police|families|court'],
  extent: 'clause',
  notInQuestion: true,
  weigh: [
    {
      scope: {
        channels: ['message'],
      },
      severity: 'consider',
    },
  ],
});

export const examples: Examples = {
  flags: [
    '⟦Whoever dumps our shares this week will soon be annoyed about it⟧.',
    '⟦The figures on Tuesday will surprise a few people⟧.',
    '⟦The dinner went well but I can’t say who yet⟧.',
    '⟦The deal is as good as signed⟧.',
    '⟦You heard it here first⟧.',
    'We’ve chilled a bottle for Thursday, ⟦draw your own conclusions⟧.',
    '⟦We sign before the market opens⟧.',
    '⟦Our quarter looks stronger than the forecast⟧.',
  ],
  passes: [
    'The report was published this morning: 41 million in sales.',
    'We share our recipes on Fridays.',
    'The new lamp is in stock.',
    'We can’t say more until the police have finished their work.',
    'Last year the quarter was better than planned.',
    'Draw on the back of the card and send it to us.',
  ],
};
