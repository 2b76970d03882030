import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/misconduct',
  language: 'de',
  announces: [
    'gegen ..4 mitarbeiter*|führungskraft|kolleg*|uns|vorstand*|geschäftsführer*|unser* ..5 vorwürfe|ermittlungen|ermittelt|anzeige|vorwurf|verdacht',
    'vorwürfe(n|)|ermittlungen|verdacht|anschuldigungen|anzeige ..3 gegen ..3 uns|unser*|mich|mitarbeit*|führungskraft|vorstand*',
    'durchsuchung(en|)|durchsucht|razzia|hausdurchsuchung ..6 unser*|uns|bei|büros',
    'staatsanwaltschaft|kartellamt|bafin|zoll|steuerfahndung|polizei ..6 ermittelt|durchsucht|büros|räume',
    'hinweis(e|en|)|meldung(en|)|beschwerden ..4 fehlverhalten|belästigung|übergriff*|mobbing|rassis*|diskriminier*|korruption|unregelmäßigkeiten|verstöße(n|)',
    'unregelmäßigkeiten ..6 wir|uns|unser*|festgestellt|entdeckt|abrechnung|bilanz|buchhaltung',
  ],
  announcesAll: [
    [
      ['<own>', 'bei_uns|kolleg*|mitarbeit*|team|haus'],
      ['fehlverhalten|vorfälle(n|)|missstände(n|)|grenzüberschreitung(en|)'],
    ],
    [
      own,
      ['vorwürfe(n|)|anschuldigungen|verdacht'],
      [
        'ernst|geprüft|prüfen|untersucht|untersuchen|aufklären|aufklärung|kenntnis|bekannt|eingeleitet|beauftragt|zurück',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'kein(e|en|) ..3 vorfall|vorwürfe|verdacht|fehlverhalten|hinweise|ermittlungen',
    'hinweisgebersystem|meldestelle|hinweisgeberschutzgesetz|schulung*|seminar|prävention|leitlinie*',
    'mache ..4 vorwürfe|vorwurf',
    'haltlos|unbegründet|absurd|entbehren|weisen_wir',
  ],
  instead: [...blanketFrames, 'de/apology'],
  slots: [
    {
      id: 'what',
      question: 'misconductWhat',
      answers: [
        'belästig*|betrug|bestechung|korruption|untreue|veruntreu*|mobbing|rassis*|diskriminier*|übergriff*|geldwäsche|steuerhinterziehung|absprachen|preisabsprachen|fälschung|gefälscht|beleidig*|gewalt|arbeitszeit*|scheinselbst*|insiderhandel|abgerechnet|umweltverstoß|hygiene*|dass|es_geht_um|wegen ..3 <capital>',
      ],
    },
    {
      id: 'done',
      question: 'misconductDone',
      answers: [
        'freigestellt|beurlaubt|entlassen|getrennt|suspendiert|gekündigt|abgemahnt|hausverbot|anzeige_erstattet|strafanzeige|kündigung',
        'kanzlei|wirtschaftsprüf*|externe(n|r|)|unabhängige(n|r|)|ombuds*|prüfer*|sonderprüfung|gutachten|staatsanwaltschaft|kooperieren',
        '<contact>',
        '<month>|<weekday>',
        'bericht|abschlussbericht',
      ],
    },
    { id: 'when', question: 'misconductWhen', answers: ['<moment>'] },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir nehmen die Vorwürfe sehr ernst und gehen ihnen nach. Mehr können wir derzeit nicht sagen.',
      slots: ['what', 'done', 'when'],
    },
    {
      text: 'Bei uns hat es ein Fehlverhalten einer Führungskraft gegeben. Das entspricht nicht unseren Werten.',
      slots: ['what', 'done', 'when'],
    },
    {
      text: 'Am Dienstag hat die Staatsanwaltschaft unsere Büros durchsucht. Wir arbeiten weiter.',
      slots: ['what'],
    },
    {
      text: 'In unserer Abrechnung gab es Unregelmäßigkeiten, wir haben eine Kanzlei beauftragt.',
      slots: ['what', 'when'],
    },
  ],
  silent: [
    'Gegen unseren Einkaufsleiter gibt es seit Montag den Vorwurf der Bestechung. Er ist freigestellt, eine Kanzlei prüft bis Ende Mai.',
    'Unsere Meldestelle nimmt Hinweise auf Fehlverhalten anonym entgegen.',
    'Ich mache niemandem Vorwürfe.',
    'Laut Medienberichten gibt es Vorwürfe gegen einen Konkurrenten.',
  ],
};
