import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const product =
  'produkt(e|en|)|charge(n|)|fahrzeug*|wagen|auto(s|)|modell*|geraet*|*geraete|artikel|ware(n|)|*akku|batterie*|*spielzeug|*sitz|wurst|salami|saft|medikament*|*kabel|*raeder|pumpe(n|)|bauteil*|stueck|packung*';

export default defineFrame({
  id: 'de/recall',
  language: 'de',
  isGrave: true,
  announces: [
    'nehm(en|e)|nimmt ..8 vom_markt|aus_dem_handel|aus_dem_verkauf|aus_den_regalen',
    'vom_markt|aus_dem_handel|aus_dem_verkauf ..2 nehmen|genommen',
    'verkauf|auslieferung ..4 gestoppt|stoppen',
    'vorsorglich nicht_mehr',
    'produktrueckruf|rueckrufaktion|verkaufsstopp|vorsorgliche(n|r|) rueckruf',
    'nicht_mehr|keinesfalls|nicht ..3 verzehren|zu_verzehren|zu_benutzen|zu_verwenden|zu_trinken|zu_essen',
  ],
  announcesAll: [
    [
      own,
      ['ruf(en|e|t) ..8 zurueck', 'rueckruf|zurueckrufen|zurueckgerufen|zurueckzurufen'],
      [product, '<number>|vorsorglich'],
    ],
  ],
  unless: [
    ...elsewhere,
    'rufen ..2 sie|dich|euch|ihnen|uns',
    'nummer|telefon*|gedaechtnis|anruf*',
    'kein(e|en|) ..2 rueckruf',
  ],
  instead: [...blanketFrames, 'de/apology', 'de/accident'],
  slots: [
    {
      id: 'which',
      question: 'recallWhich',
      answers: [`<number> ..2 ${product}`, 'charge(n|)|baujahr*|seriennummer*|mindesthaltbarkeit*'],
    },
    {
      id: 'hurt',
      question: 'recallHurt',
      answers: [
        '*verletz*|niemand|zu_schaden|ueberhitz*|brechen|reissen|erstick*|brandgefahr|listerien|salmonellen',
        'kann|koennen ..6 brechen|loesen|brennen',
      ],
    },
    {
      id: 'do',
      question: 'recallDo',
      answers: [
        '<contact>|<remedy>',
        'bring(en|t) ..6 zurueck',
        'werkstatt|haendler|kaufpreis|geld',
        'nicht_mehr|nicht_weiter|keinesfalls ..4 *nutzen|verwenden|*verzehren',
      ],
    },
    {
      id: 'why',
      question: 'recallWhy',
      answers: ['<reason>', 'defekt*|*fehler|bruch*|gefunden|ueberhitz*|listerien'],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir rufen unser Kinderspielzeug Lumo vorsorglich zurück. Qualität steht bei uns an erster Stelle.',
      slots: ['which', 'hurt', 'do'],
    },
    {
      text: 'Nach internen Tests nehmen wir unseren Akku vorübergehend vom Markt, weil Zellen zu heiß werden.',
      slots: ['which', 'hurt', 'do'],
    },
    {
      text: 'Wir haben gestern einen Rückruf für 4.300 Fahrzeuge gestartet. Halter bekommen Post und einen Termin in der Werkstatt.',
      slots: ['hurt', 'why'],
    },
    {
      text: 'Unsere Salami der Charge 4411 haben wir zurückgerufen, weil Listerien gefunden wurden.',
      slots: ['do'],
    },
  ],
  silent: [
    'Wir rufen 1.900 Ladegeräte der Baujahre 2024 und 2025 zurück, weil sie überhitzen können. Verletzt wurde niemand. Bitte ziehen Sie den Stecker, Ersatz kommt kostenlos.',
    'Wir rufen Sie gern zurück, hinterlassen Sie einfach Ihre Nummer.',
    'Ihr Rückruf ist uns wichtig, unser Service bittet um Geduld.',
    'Der Rückruf bei einem Wettbewerber zeigt, wie schwer Batterien sind.',
    'Damals mussten wir alle Wagen zurückrufen.',
    'Wir rufen uns die Anfänge ins Gedächtnis zurück.',
  ],
};
