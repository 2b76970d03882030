import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, hypothesis, own } from '../german-guards';

const place =
  'werk|werks|werksgelände|gelände|betriebsgelände|halle|produktionshalle|lagerhalle|baustelle|anlage|standort|fabrik|produktion|labor|lager|hof|schacht|grube|raffinerie|tankstelle|klinik|station|filiale|hotel|mine|kraftwerk|windpark|deponie|silo|schiff|zug|bus|gießerei|werkstatt|kolleg*|mitarbeiter|mitarbeiter*|mitarbeitende(n|r|)|auszubildende(r|n|)|leiharbeiter|leiharbeiter*|monteur|monteur*|stammwerk|chemiewerk|*werk|*halle|*anlage|*baustelle';

export default defineFrame({
  id: 'de/accident',
  language: 'de',
  isGrave: true,
  announces: [
    'nach ..2 brand|feuer|unfall|unglück|explosion ..3 unser(er|em|en|)',
    'verloren ..4 kollegen|kollegin|mitarbeiter|mitarbeiterin|auszubildenden|menschen ..6 unfall|arbeitsunfall|unglück|brand',
    'unfall|arbeitsunfall|unglück|brand|explosion ..6 kollegen|kollegin|mitarbeiter|mitarbeiterin|leben ..2 verloren|gestorben|getötet',
  ],
  announcesAll: [
    [
      [...own, place],
      [
        'arbeitsunfall|betriebsunfall|chemieunfall|gefahrgutunfall|gasaustritt|großbrand|verpuffung|explosion|explodiert(e|)|havarie|leckage|störfall|gasleck',
        'brach|bricht ..6 feuer|brand ..2 aus',
        'feuer|brand ..8 ausgebrochen|gebrannt|zerstört|gelöscht|ausgebrochen_ist',
        'gebrannt|abgebrannt|niedergebrannt|ausgebrannt|eingestürzt|umgestürzt|entgleist|verunglückt(e|en|)|abgestürzt|ums_leben|tödlich|verunfallt',
        'schwer(er|en|)|tragische(r|n|s|)|tödliche(r|n|) unfall|zwischenfall|vorfall|unglück',
        'unfall|zwischenfall|unglück ..5 ereignet|passiert|gekommen|gegeben|geschehen|gab',
        'ereignete|geschah|passierte|kam|gab ..8 unfall|zwischenfall|unglück|unfällen',
        'verletzt|verletzte(n|r|)|schwerverletzt* ..5 worden|wurde(n|)|hat|haben',
        'wurde(n|) ..5 verletzt|schwer_verletzt|leicht_verletzt|getötet|eingeklemmt|verschüttet|verätzt',
        'ausgetreten|ausgelaufen|ausgeflossen|gelangten|gelangte ..6 <own>|rhein|bach|fluss|luft|boden|kanalisation|gas|säure|öl|chemikalie*',
        'gas|ammoniak|chlor|säure|öl|diesel|chemikalie(n|)|dampf|lösungsmittel|abwasser|gülle ..6 ausgetreten|ausgelaufen|gelangt',
      ],
      [
        'gestern|heute|vorgestern|<weekday>|<month>|wochenende|nacht|morgen|vormittag|nachmittag|abend|mittag|vergangene(n|r|)|letzte(n|r|)|stunden|leider|tragisch|tragisch*|bestürzt|betroffen|erschüttert|trauer*',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...hypothesis,
    'damals|seinerzeit|vor <number> jahren',
    'kein(e|en|) ..2 unfall|unfälle|arbeitsunfall|brand|verletzte',
    'ohne ..2 unfall|unfälle|verletzte|zwischenfall',
    'tage(n|) ohne|unfallfrei',
    'gefühle(n|)|stolz|ehrgeiz|eitelkeit|beim_sport|fußball|fahrrad|skifahren|flut|hochwasser|erdbeben|krieg|gespendet|spenden|übung|übungen',
    'handwerklicher_unfall|kommunikativer_unfall|betriebsunfall_der|feuer ..3 flamme',
  ],
  instead: [...blanketFrames, 'de/apology', 'de/outage'],
  slots: [
    {
      id: 'hurt',
      question: 'accidentHurt',
      answers: [
        'verletz*|unverletzt|schwerverletzt*|leichtverletzt*|tote(n|r|)|getötet|gestorben|verstorben|starb(en|)|ums_leben|tödlich|todesopfer|tod|überlebt|rauchvergiftung|lebensgefahr|krankenhaus|klinik|intensivstation|opfer',
        'niemand|personen ..3 schaden|gefahr',
        'alle ..8 wohlauf|sicherheit|gesund|rechtzeitig',
        'verlor|verlieren|verloren ..3 kolleg*|leben|mitarbeiter|mitarbeiter*',
        'sachschaden',
      ],
    },
    {
      id: 'when',
      question: 'accidentWhen',
      answers: ['<moment>', 'um <number>'],
    },
    {
      id: 'cause',
      question: 'accidentCause',
      answers: [
        '<reason>',
        'ermitt*|untersuch*|gutachter|gutachter*|gutachten|sachverständige*|berufsgenossenschaft|staatsanwaltschaft|polizei|gewerbeaufsicht|unklar|noch_nicht|aufklär*|kriminalpolizei|brandermittler|löste|defekt|kurzschluss|versagt',
      ],
    },
    {
      id: 'next',
      question: 'accidentNext',
      answers: [
        '<contact>',
        '<remedy>',
        '<measure>',
        'betreu*|angehörige(n|)|familie(n|)|hinterbliebene(n|)|seelsorge|seelsorge*|psycholog*|kriseninterventionsteam|notfallseelsorge|notfallseelsorge*|begleiten|unterstützen',
        'steht|ruht|still|ausgesetzt|unterbrochen|gesperrt|geschlossen|produzier*|liefern|lieferung|lieferung*|wieder',
        'messung(en|)|messen|gemessen|gefahr|fenster|anwohner*|evakuier*|informieren|informiere|laufenden',
      ],
    },
  ],
  source: 'Coombs, SCCT: instructing and adjusting information first',
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
