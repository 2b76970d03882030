import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

const price =
  'preis(e|en|es|)|verkaufspreise(n|)|listenpreise(n|)|abopreis(e|en|)|abo-preis(e|en|)|ticketpreise(n|)|fahrpreise(n|)|eintrittspreise(n|)|bezugspreis|grundpreis|arbeitspreis|tarif(e|en|)|gebühr(en|)|grundgebühr|monatsgebühr|jahresgebühr|nutzungsgebühr|servicegebühr|kontoführungsgebühr|lizenzgebühr(en|)|lizenzpreise|lizenzkosten|beitrag|beiträge(n|)|mitgliedsbeitrag|mitgliedsbeiträge(n|)|monatsbeitrag|elternbeitrag|elternbeiträge|prämie(n|)|entgelt(e|en|)|miete(n|)|stundensatz|stundensätze(n|)|tagessatz|tagessätze(n|)|honorar(e|)|konditionen|versandkosten|preisliste|zimmerpreise(n|)|semesterbeitrag|abo|abos|abonnement|pauschale(n|)';

export default defineFrame({
  id: 'de/price-rise',
  language: 'de',
  isGrave: true,
  announces: [
    'preisschraube',
    'neue(n|s|r|) preise(n|)|tarife(n|)|preismodell|preisliste|gebühren|preisstruktur|tarifmodell|konditionen|beitragsordnung|gebührenordnung|tarifstruktur ..4 gelten|gilt|ab|zum|künftig|für',
    'gelten|gilt ..6 neue(n|s|r|) preise(n|)|tarife(n|)|preismodell|preisliste|gebühren|preisstruktur|konditionen|beiträge',
    'preise(n|) ..6 neu_kalkuliert|überarbeitet|angepasst|nachgezogen|neu_festgelegt|neu_kalkulieren|überarbeiten|nachziehen|neu_strukturiert',
    'etwas|leicht|moderat|maßvoll|spürbar|deutlich mehr|teurer|höher* ..4 kosten|kostet|zahlen|werden',
    'kosten|kostet ..8 etwas|leicht|deutlich|spürbar mehr|teurer',
    'grundgebühr|beitrag|beiträge|gebühr|gebühren|miete|mieten|fahrpreise|eintrittspreise|zimmerpreise|abopreise|abopreis|ticketpreise ..6 steigt|steigen|erhöht|angehoben',
    'steigt|steigen ..4 grundgebühr|beitrag|beiträge|gebühr|gebühren|fahrpreise|eintrittspreise|zimmerpreise|abopreise|abopreis|ticketpreise',
    'preislich|preise ..3 anpassen_müssen|nicht_mehr_halten|nicht_halten',
    'preise(n|) ..4 nicht ..2 halten',
    'teil ..4 mehrkosten|kosten|kostensteigerung(en|) ..5 weitergeben|weiterzugeben|weiterreichen|weiter',
    `unser(e|er|en|em|) ..2 ${price} ..8 steigen|steigt|gestiegen|angehoben|erhöht|angepasst|teurer|anheben|erhöhen|anpassen`,
    `steigen|steigt ..5 unser(e|er|en|) ..2 ${price}`,
    `${price} ..7 angehoben|erhöht|heraufgesetzt|angeglichen ..2 werden|wird`,
  ],
  announcesAll: [
    [
      own,
      [
        `erhöh(en|e|t) ..7 ${price}`,
        `heb(en|e|t) ..7 ${price} ..6 an`,
        `pass(en|e|t) ..7 ${price} ..6 an`,
        `setz(en|t) ..5 ${price} ..5 herauf|hoch`,
        `dreh(en|e) ..4 preisschraube`,
        `${price} ..7 anheben|anzuheben|angehoben|erhöhen|zu_erhöhen|erhöht|anpassen|anzupassen|angepasst|heraufsetzen|heraufzusetzen|angleichen|anzugleichen|nachziehen|weitergeben|verteuern`,
        'preiserhöhung(en|)|preisanpassung(en|)|tarifanpassung(en|)|tariferhöhung(en|)|gebührenerhöhung(en|)|gebührenanpassung(en|)|beitragsanpassung(en|)|beitragserhöhung(en|)|mieterhöhung(en|)|preissteigerung|preisrunde|entgeltanpassung|prämienanpassung|preismodell|preisstruktur|tarifstruktur|tarifmodell|preisgestaltung|gebührenordnung|gebührenmodell|teuerungszuschlag|energiezuschlag|inflationszuschlag|kraftstoffzuschlag|preisänderung(en|)',
        'gestiegene(n|)|höhere(n|) ..2 kosten ..4 weitergeben|weiterreichen|umlegen|weiterzugeben',
        'weitergeben|weiterreichen|weiterzugeben|umzulegen',
        'geben ..8 an ..3 weiter',
        'kostenlos(e|en|er|)|gratis* ..6 nicht_mehr|künftig_nicht|kostenpflichtig|entfällt|läuft_aus',
        'kostenpflichtig',
        'teurer',
        'werden ..5 mehr berechnen|verlangen|nehmen|zahlen',
      ],
    ],
    [
      [
        'kostet|kosten|zahlen|zahlst ..8 künftig|statt|ab|mehr',
        'künftig|ab ..6 kostet|kosten|zahlen',
        'wird|werden ..8 teurer',
      ],
      [
        price,
        'abo|abo*|ticket|ticket*|karte|jahreskarte|monatskarte|brötchen|schnitzel|zimmer|lizenz*|premium|premium*|mitgliedschaft|kunden|kundinnen',
      ],
      ['statt|bisher|teurer|künftig|mehr'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'kein(e|en|er|) ..3 preiserhöhung|preiserhöhung*|preisanpassung|preisanpassung*|erhöhung|erhöhung*|mieterhöhung|mieterhöhung*|aufpreis|beitragserhöhung|beitragserhöhung*',
    'nicht|nie|weder ..3 erhöhen|anheben|erhöht|angehoben|teurer|weitergeben|steigen|steigt|anpassen',
    'nicht $',
    'ohne ..2 aufpreis|preiserhöhung|preiserhöhung*|mehrkosten|erhöhung',
    'stabil|unverändert|konstant|senken|gesenkt|günstiger|billiger|gleich|halbiert|einfrieren|eingefroren|reduzieren|sinken|sinkt',
    'erfahrung(en|)|wissen|werte|kenntnisse|daten|feedback|erfolgreich_angehoben|löhne(n|)|gehälter(n|)|mindestlohn|prognose|dividende|reichweite|absatz',
    'stromnetz|beitrag ..2 leisten|zu|zur|zum|auf',
    'rohstoffpreise|energiepreise|strompreise ..4 steigen|gestiegen|steigt',
    '<number> statt <number> ..3 rabatt|nachlass',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'amount',
      question: 'priceRiseAmount',
      answers: [
        '<number> ..1 euro|cent|franken|€|prozent|%|eur|chf|rappen|prozentpunkte',
        '€ <number>',
        '<share>',
        'von <number> auf',
        '<number> statt <number>',
        'preisliste|preisübersicht|preistabelle|preisrechner',
      ],
    },
    {
      id: 'when',
      question: 'priceRiseWhen',
      answers: [
        '<deadline>',
        'heute|morgen|gestern',
        'ab|zum|vom <number>',
        'nächste(n|r|m|) rechnung|abrechnung|verlängerung|vertragsverlängerung|saison',
      ],
    },
    {
      id: 'why',
      question: 'priceRiseWhy',
      answers: [
        '<reason>',
        'gestiegene(n|r|)|höhere(n|)|steigende(n|)|teurer|energiekosten|inflation|tarifabschluss|tariflohn|lohnkosten|materialkosten|rohstoff*|mindestlohn|einkaufspreise|energiepreise',
      ],
    },
    {
      id: 'existing',
      question: 'priceRiseExisting',
      audiences: ['customers'],
      answers: [
        'bestandskund*|bestehende(n|r|)|laufende(n|r|)|altvertr*|altkund*|neukund*|neuverträge(n|)|verträge(n|)|vertrag',
        'kündig*|sonderkündigung|sonderkündigung*|widerspr*|preisgarantie|unverändert|ausgenommen|bisherige(n|r|)|verschont|festpreis|festpreis*|sozialtarif|sozialtarif*|ermäßig*|rabatt|rabatt*|härtefall*|bleibt|bleiben|wer|<contact>',
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
    'Ab 1. Mai kostet die Monatskarte bei uns 62 statt 58 Euro, weil Diesel und Löhne gestiegen sind. Bestandskunden zahlen bis Jahresende den alten Preis.',
    'Wir erhöhen unsere Preise in diesem Jahr nicht.',
    'Die Strompreise steigen, und das spüren auch wir in der Gießerei.',
    'Laut Medienberichten erhöht der Wettbewerber die Preise um zehn Prozent.',
    'Unsere Preise bleiben stabil, das haben wir heute beschlossen.',
    'Wir heben die Löhne zum 1. April um 4,2 Prozent an.',
    'Für diesen Preis danken wir der Jury sehr herzlich.',
  ],
};
