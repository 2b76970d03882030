import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

/** Coombs, SCCT: instructing and adjusting information first */
export default defineFrame({
  id: 'de/accident',
  language: 'de',
  isGrave: true,
  announces: [],
  announcesAll: [
    [
      [...own, '<site>'],
      ['explodiert*|*gebrannt|eingestuerzt|entgleist|verunglueckt*|ums_leben|undicht|geplatzt'],
      ['ist|sind|hat|haben|wurde(n|)|kam(en|)'],
    ],
    [
      [...own, '<site>|<people>'],
      [
        '*unfall|*brand|explosion|stoerfall|gasleck|unglueck',
        'tragische(n|r|s|)|schwere(n|r|)|toedliche(n|r|) ..1 *fall|unglueck|ereignis',
        'brach|bricht ..6 feuer|brand',
        'feuer ..8 ausgebrochen|zerstoert|geloescht',
        'zu_schaden gekommen',
        'wurde(n|) ..6 verletzt|getoetet|eingeklemmt|schwer_verletzt',
        'gas|ammoniak|saeure|oel|chemikalie*|abwasser ..6 ausgetreten|ausgelaufen|gelangt*',
      ],
      [
        'gestern|heute|<weekday>|<month>|wochenende|nacht|vormittag|nachmittag|abend|leider|gegeben|gekommen|ereignet|passiert',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'kein(e|en|) ..2 *unfall|unfaelle*|*brand|verletzte',
    'ohne ..2 *unfall|unfaelle*|verletzte',
    'unfallfrei|seite|website|stolz|*sport|fussball|hochwasser|erdbeben|krieg|*spende*|flamme',
  ],
  instead: [...blanketFrames, 'de/apology', 'de/outage'],
  slots: [
    {
      id: 'hurt',
      question: 'accidentHurt',
      answers: [
        '*verletz*|tote(n|r|)|getoetet|gestorben|verstorben*|starb*|ums_leben|krankenhaus|*klinik|niemand',
        'alle ..6 wohlauf|sicherheit',
      ],
    },
    { id: 'when', question: 'accidentWhen', answers: ['<moment>'] },
    {
      id: 'cause',
      question: 'accidentCause',
      answers: [
        '<reason>',
        'ermitt*|untersuch*|gutachter*|sachverstaendige*|berufsgenossenschaft|staatsanwaltschaft|polizei|unklar|defekt|kurzschluss',
      ],
    },
    {
      id: 'next',
      question: 'accidentNext',
      answers: [
        '<contact>|<remedy>|<measure>',
        'angehoerige*|familie(n|)|hinterbliebene*|*seelsorge*|begleiten|steht|gesperrt|gemessen|anwohner*',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'In unserem Werk in Bitterfeld hat es heute Nacht gebrannt. Mein Dank gilt der Feuerwehr.',
      slots: ['hurt', 'cause', 'next'],
    },
    {
      text: 'Leider kam es gestern auf unserer Baustelle zu einem tragischen Unfall. Unsere Gedanken sind bei den Betroffenen.',
      slots: ['hurt', 'cause', 'next'],
    },
    {
      text: 'Gestern Abend ist in unserer Anlage Ammoniak ausgetreten. Niemand wurde verletzt. Wir bedauern den Vorfall.',
      slots: ['cause', 'next'],
    },
    {
      text: 'Heute früh brach in unserer Halle 3 ein Feuer aus. Es ist gelöscht. Ein Kollege kam mit Rauchvergiftung ins Krankenhaus.',
      slots: ['cause'],
    },
  ],
  silent: [
    'Gestern um 14 Uhr ist bei uns in Halle 2 ein Kollege verunglückt. Er wurde schwer verletzt und liegt in der Klinik. Die Berufsgenossenschaft untersucht die Ursache, die Linie steht still. Die Familie begleiten wir.',
    'Seit gestern sind es 1.000 Tage ohne Unfall in unserem Werk.',
    'Damals gab es in unserer Halle einen schweren Unfall, das hat mich geprägt.',
    'Laut Medienberichten hat es gestern im Werk des Nachbarn gebrannt.',
    'Gestern übte die Feuerwehr in unserem Werk: Übungen mit Explosion und Rauch.',
    'Wir sind Feuer und Flamme für unser neues Werk.',
  ],
};
