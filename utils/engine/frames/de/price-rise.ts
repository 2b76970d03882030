import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const price =
  'preis(e|en|)|*preise|*preisen|*preis|tarif(e|en|)|*gebuehr|*gebuehren|*beitrag|*beitraege|praemie(n|)|entgelt(e|en|)|miete(n|)|*satz|*saetze|konditionen|*kosten|preisstruktur|abo(s|)';

export default defineFrame({
  id: 'de/price-rise',
  language: 'de',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'neue(n|s|r|) preise(n|)|tarife(n|)|gebuehren|konditionen ..4 gelten|gilt|ab|zum|kuenftig',
    'gelten|gilt neue(r|) preise|tarife|gebuehren|konditionen',
    'preise ..4 nicht ..2 halten',
    'wird|werden ..5 teurer',
    'auch_wir|wir ..6 *preisanpassung|*preiserhoehung|tarifanpassung*|beitragsanpassung*|mieterhoehung|energiezuschlag',
  ],
  announcesAll: [
    [
      [price],
      [
        'erhoeh(en|e|t)|anheben|anzuheben|angehoben|anpassen|anzupassen|angepasst|nachziehen|weitergeben|weiterzugeben|weiterreichen|steigen|steigt|ueberarbeitet|ueberarbeiten',
        'heb(en|e|t)|pass(en|e|t) ..8 an',
      ],
      [...own, 'kuenftig|muessen|wird|werden|<deadline>'],
    ],
  ],
  unless: [
    ...elsewhere,
    'kein(e|en|er|) ..3 *erhoehung|*erhoehungen|*anpassung',
    'nicht|nie|weder ..3 erhoehen|erhoeht|anheben|teurer|weitergeben|steigen|anpassen',
    'nicht $',
    'stabil|unveraendert|senken|gesenkt|guenstiger|billiger|sinken|sinkt',
    'erfahrung(en|)|loehne(n|)|gehaelter(n|)|prognose|dividende|jury',
    'rohstoffpreise|strompreise ..4 steigen|gestiegen|steigt',
    'beitrag ..2 leisten|zu|zur|zum',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'amount',
      question: 'priceRiseAmount',
      answers: ['<money>|<share>', 'von <number> auf', '<number> statt <number>', 'preisliste|preisrechner'],
    },
    {
      id: 'when',
      question: 'priceRiseWhen',
      answers: ['<deadline>|heute|morgen', 'naechste(n|r|) rechnung|verlaengerung'],
    },
    {
      id: 'why',
      question: 'priceRiseWhy',
      answers: [
        '<reason>',
        'gestiegene*|hoehere*|steigende*|energiekosten|inflation|lohnkosten|energiepreise',
      ],
    },
    {
      id: 'existing',
      question: 'priceRiseExisting',
      audiences: ['customers'],
      answers: [
        'bestandskund*|bestehende*|laufende*|neukund*|vertrag|vertraege*|*kuendig*|widerspr*|ausgenommen|rabatt*|bleibt|bleiben|wer|<contact>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir passen unsere Preise zum 1. Januar an. Grund sind die gestiegenen Energiekosten.',
      slots: ['amount'],
    },
    {
      text: 'Auch wir kommen an einer moderaten Preisanpassung leider nicht vorbei.',
      slots: ['amount', 'when', 'why'],
    },
    {
      text: 'Ab März heben wir die Abopreise um acht Prozent an.',
      slots: ['why'],
    },
    {
      text: 'Die gestiegenen Kosten für Papier und Druck können wir nicht mehr allein tragen und müssen sie an unsere Kundinnen und Kunden weitergeben.',
      slots: ['amount', 'when'],
    },
    {
      text: 'Unsere Tarife werden künftig angepasst, damit wir weiter in das Netz investieren können.',
      slots: ['amount', 'when'],
    },
  ],
  silent: [
    'Wir haben zum dritten Mal den Zuschlag für die Schulbusse bekommen, acht Linien, 62 Fahrerinnen und Fahrer.',
    'Ab 1. Mai kostet die Monatskarte bei uns 62 statt 58 Euro, weil Diesel und Löhne gestiegen sind. Bestandskunden zahlen bis Jahresende den alten Preis.',
    'Wir erhöhen unsere Preise in diesem Jahr nicht.',
    'Die Strompreise steigen, und das spüren auch wir in der Gießerei.',
    'Laut Medienberichten erhöht der Wettbewerber die Preise um zehn Prozent.',
    'Unsere Preise bleiben stabil, das haben wir heute beschlossen.',
    'Wir heben die Löhne zum 1. April um 4,2 Prozent an.',
    'Für diesen Preis danken wir der Jury sehr herzlich.',
  ],
};
