import { definePatternRule, type Examples } from '../../define';

/** "I understand your anger, but": the understanding serves as a run-up. */
export default definePatternRule({
  id: 'de/stance/concession-but',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'consider',
  reason: 'concessionBut',
  advice: 'endAfterTheConcession',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  all: [
    [
      'versteh(e|en)|verstaendnis|nachvollziehen|verstaendlich ..8 aerger|frust|enttaeuschung|unmut|kritik|empoerung|sorgen|aufregung|veraergert|enttaeuscht',
      '<author>|ihr|ihre|ihren|der|den|die|jeden|kein|dass aerger|frust|enttaeuschung|unmut|empoerung|aufregung ..4 verstehe(n|)|nachvollziehen|verstaendlich',
      'unschoen|ungluecklich|bedauerlich|nicht_schoen|nicht_optimal|suboptimal',
      'haette ..5 besser|frueher|anders|schneller ..4 koennen|muessen|sollen',
    ],
    [
      'aber|allerdings|jedoch|gleichwohl|doch ..3 man_muss|muss_man|muss_ich|muessen_wir|muessen_sie|sollte_man|bitte|bei|wer|auch|gilt|nun_mal|halt|eben|leider|niemand|jeder|kein|keine|es|konnten|konnte|mussten|gebunden|gehoert|am_ende|wir|so|sind|ist|haben|sie|ihnen',
    ],
  ],
  ordered: true,
  within: 12,
  unless: ['<repairing>', '<owning>', 'deshalb|darum|daher', 'ich|wir ..3 verspreche(n|)'],
  extent: 'clause',
  source: 'Benoit, image repair: bolstering before an evasion',
});

export const examples: Examples = {
  flags: [
    '⟦Ich verstehe Ihren Ärger, aber wir sind an Tarife gebunden⟧.',
    '⟦Den Unmut kann ich nachvollziehen, allerdings gilt die Hausordnung für alle⟧.',
    '⟦Das war unschön, aber so etwas gibt es überall⟧.',
    '⟦Wir haben Verständnis für den Frust der Mieter, jedoch ist der Markt nun einmal so⟧.',
    '⟦Ihre Enttäuschung ist verständlich, aber man muss auch die Kosten sehen⟧.',
    '⟦Die Kommunikation hätte früher kommen können, doch am Ende zählt das Ergebnis⟧.',
  ],
  passes: [
    'Ich verstehe Ihren Ärger, und er ist berechtigt.',
    'Das war ärgerlich, aber wir haben es behoben.',
    'Ich verstehe den Ärger, aber beheben können wir es erst am Montag.',
    'Verständnis für Kunden lernt man am Telefon, aber nicht im Seminar.',
    'Das Wetter war unschön, am Abend kam die Sonne.',
    'Ich verstehe die Sorge. Am Donnerstag erkläre ich die Zahlen.',
  ],
};
