import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'de/stance/but-apology',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'stop',
  advice: 'endAfterTheApology',
  all: [
    [
      'fuehle(n|) ..2 mit',
      'verstehe(n|) ..4 aerger|unmut|enttaeuschung|frust|wut',
      '<apologising>',
      '^ entschuldigung|verzeihung|pardon',
    ],
    [
      'auch_wenn|obwohl|wenngleich|obgleich ..1 inhaltlich|sachlich|in_der_sache|kern|viele|halbe|ich|wir|man',

      'aber|jedoch|allerdings|gleichwohl|dennoch|andererseits|trotzdem|freilich|gleichzeitig|nur',
      'doch ..1 bei|wir|ich|die|der|das|so|in|wer|auch|es|am|nicht|hier|man|leider|nun|wenn|fuer|ohne|unser|unsere',
      'trotz_allem|mussten|muessen_sie|muss_man|konnten_nicht|konnte_nicht',
      'auch wenn ..4 sagen',
      'wobei',
    ],
  ],
  ordered: true,
  within: 25,
  unless: [
    '<repairing>',
    'mein(e|er|) ..1 fehler|verantwortung|schuld|versaeumnis',
    'verantwortung ..4 uns|mir|ich|wir',
    'nicht nur',
    'nur ..3 sie|du|ihr|dich|euch',
    'nur ein|eine|einen|noch',
  ],
  extent: 'clause',
  source: 'Leopold, non-apology cues: whatever stands before the but is taken back',
});

export const examples: Examples = {
  flags: [
    '⟦Es tut mir leid für alle, die es aus dem Radio erfahren haben, aber so läuft das an der Börse⟧.',
    '⟦Wir bitten um Entschuldigung, allerdings stand der Termin in der App⟧.',
    '⟦Ich entschuldige mich für den Ton, jedoch nicht für die Sache⟧.',
    '⟦Das bedauern wir sehr, gleichwohl lag es am späten Eingang Ihrer Unterlagen⟧.',
    '⟦Sorry, aber wer am Freitag um fünf anruft⟧, erreicht eben niemanden.',
    '⟦Der Ausfall tut uns leid, andererseits betreiben wir 4.000 Server⟧.',
    '⟦Entschuldigung, aber so etwas kommt in jedem Betrieb vor⟧.',
  ],
  passes: [
    'Das tut mir leid, aber davon haben Sie Ihr Geld nicht, deshalb erstatten wir es bis Freitag.',
    'Ich entschuldige mich, aber das reicht natürlich nicht.',
    'Der Weg war lang, aber er hat sich gelohnt.',
    'Er hat um Entschuldigung gebeten. Die Sache ist erledigt.',
    'Es tut mir aber leid.',
    'Ich bitte Sie um Entschuldigung. Die Kaution ist heute überwiesen worden.',
    'Das tut mir leid, aber es ändert nichts daran, dass Sie im Regen standen.',
  ],
};
