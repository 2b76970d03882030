import { defineFrame, type FrameExamples } from '../define';
import { elsewhere, own } from '../german-guards';

export default defineFrame({
  id: 'de/misconduct',
  language: 'de',
  announces: [
    'pruefer|wirtschaftspruefer*|staatsanwaltschaft|aufsicht*|kontrolleur* ..6 uns|unser*|mich|ermittelt',
    '*durchsuch*|razzia ..6 unser*|uns',
    'gegen ..2 uns|mich|unser*|mitarbeit*|fuehrungskraft ..6 vorwuerfe|vorwurf|ermitt*|verdacht|anzeige',
    '^ den|der|dieser|diesen|zum|nach_dem vorfall',
    'geprueft ..2 ob',
    'zu unregelmaessigkeiten|vorfaellen|fehlern ..1 gekommen',
    'etwas passiert|vorgefallen|geschehen',
    'kooperieren ..4 behoerden|staatsanwaltschaft',
  ],
  announcesAll: [
    [
      [...own, 'bei_uns'],
      [
        'bussgeld|geldbusse|fehlverhalten|vorfaelle*|grenzueberschreitung*|unregelmaessigkeiten|vorfall',
        'vorwuerfe(n|)|anschuldigungen|verdacht ..6 ernst|pruef*|untersuch*|aufklaer*|gehen|nach',
        'ernst ..3 vorwuerfe',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'kein(e|en|) ..3 vorfall|vorwuerfe|verdacht|fehlverhalten|ermittlungen',
    'hinweisgeber*|meldestelle|schulung*|praevention|leitlinie*',
    'haltlos|unbegruendet|absurd|mache ..4 vorwuerfe|vorwurf',
  ],
  instead: ['de/apology', 'de/reaction'],
  slots: [
    {
      id: 'what',
      question: 'misconductWhat',
      answers: [
        '*belaestig*|betrug*|bestech*|korruption|rassis*|diskriminier*|uebergriff*|*absprachen|beleidig*|gewalt|abgerechnet|dass',
      ],
    },
    {
      id: 'done',
      question: 'misconductDone',
      answers: [
        'freigestellt|entlassen|getrennt|gekuendigt|abgemahnt|kanzlei|externe*|unabhaengige*|sonderpruefung|<contact>',
        'bis|am|ab ..2 <month>|<weekday>|<number>',
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
