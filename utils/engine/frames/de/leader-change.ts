import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const leader =
  '*geschaeftsfuehrer|*geschaeftsfuehrerin|ceo|cfo|*vorstand|*vorstaendin|vorstandsvorsitz*|*chef|*chefin|chefredakteur*|*direktor|*direktorin|*gruender|*gruenderin|vorsitz|*leitung';

export default defineFrame({
  id: 'de/leader-change',
  language: 'de',
  isGrave: true,
  announces: [
    `hoere ..8 als ..3 auf|${leader}`,
    'getrennte wege',
    'von ..2 aufgaben|aemtern|amt|funktion entbunden|freigestellt',
    'amt|mandat|aemter ..6 nieder*',
    'trete ..6 zurueck',
    'verlasse ..5 unternehmen|vorstand|geschaeftsfuehrung|konzern|firma',
    'scheide ..8 aus',
    'ziehe ..2 mich ..6 zurueck',
    'gebe|uebergebe ..6 leitung|fuehrung|geschaeftsfuehrung|amt|vorsitz|staffelstab',
  ],
  announcesAll: [
    [
      [leader],
      [
        'verlaesst|verlassen ..6 uns|unternehmen|haus|konzern',
        'tritt ..8 zurueck',
        'zurueckgetreten|abberufen|freigestellt|entlassen|beurlaubt|getrennt',
        'scheidet|scheiden ..8 aus',
        'trenn(en|t) ..6 von',
        'hat|haben ..6 verlassen',
        '*einvernehmen|einvernehmlich|auf_eigenen_wunsch|neue(n|r|)_herausforderung*',
        'vertrag ..4 nicht ..2 verlaenger*',
      ],
      [...own, 'heute|gestern|<deadline>|<weekday>|ende|mitte|anfang'],
    ],
  ],
  unless: [
    ...elsewhere,
    'nicht|nie ..3 zuruecktreten|zurueckgetreten|verlassen|zurueck',
    'verein|partei|minister*|trainer*',
    'gewinn(e|)|prognose|aktie(n|)|interview',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'when',
      question: 'leaderWhen',
      answers: ['<deadline>|heute|gestern|morgen', 'mit_sofortiger_wirkung|ende|mitte'],
    },
    {
      id: 'successor',
      question: 'leaderSuccessor',
      answers: [
        '*nachfolge*|interim*|kommissarisch*|*vertretung|suche|suchen|uebernimmt|uebernehme(n|)|folgt|folgen|berufen|bestellt|leitet|rueckt',
        'uebergebe ..8 an',
      ],
    },
    {
      id: 'why',
      question: 'leaderWhy',
      answers: [
        '<reason>',
        'ruhestand|rente|gesundheit*|krank*|*erkrank*|schlaganfall|krebs|familie|wechselt|wechsle|elternzeit',
        'nach|seit ..3 jahren',
        'vertrag ..5 aus|endet|laeuft',
        'mit <number>',
        'werde ..1 <number>',
        'enkel*',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Unser Finanzvorstand Jörg Lemke verlässt das Unternehmen im gegenseitigen Einvernehmen. Wir danken ihm und wünschen alles Gute.',
      slots: ['when', 'successor', 'why'],
    },
    {
      text: 'Der Aufsichtsrat hat sich heute von CEO Marta Hölzl getrennt. Wir blicken nach vorn.',
      slots: ['successor', 'why'],
    },
    {
      text: 'Unsere Chefredakteurin legt ihr Amt zum 31. März nieder und geht in den Ruhestand.',
      slots: ['successor'],
    },
    {
      text: 'Geschäftsführer Tom Arndt scheidet auf eigenen Wunsch bei uns aus.',
      slots: ['when', 'successor', 'why'],
    },
  ],
  silent: [
    'Heute hat Frau Lorenz ihren letzten Tag bei uns. Sie hat 38 Jahre die Poststelle geleitet und geht in den Ruhestand.',
    'Der Leiter von Stall 4 ist freigestellt, seit Montag kontrolliert eine Tierärztin täglich.',
    'Zum 31. März scheide ich aus der Geschäftsführung aus. Nach 22 Jahren ist es Zeit; Anja Behrens übernimmt.',
    'Unsere Werkleiterin Ines Raab verlässt uns zum Jahresende und geht in Rente. Ihr Nachfolger wird Can Yildiz.',
    'Glückwunsch an die neue Geschäftsführerin der Nordbank!',
    'Der Trainer hat sich gestern von seinem Verein getrennt, der Präsident schwieg.',
    'Ich trete nicht zurück, das habe ich dem Aufsichtsrat gestern gesagt.',
    'Wenn ein CEO das Unternehmen verlässt, bleibt oft ein Loch.',
  ],
};
