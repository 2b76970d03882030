import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/recall',
  language: 'de',
  isGrave: true,
  announces: [
    'bitten ..6 zu_überprüfen|überprüfen|nicht_weiter|zurückzubringen|zurückzugeben|nicht_zu_benutzen|nicht_zu_verwenden',
    'tauschen ..8 vorsorglich ..5 aus',
    'vorsorglich ..6 ausgetauscht|tauschen|gestoppt|zurück|austausch|ausgeliefert',
    'auslieferung|verkauf|vertrieb ..5 gestoppt|ausgesetzt|stoppen|stoppt|gestoppt_haben',
    'verkaufsstopp|auslieferungsstopp|produktionsstopp|lieferstopp',
    'nicht_mehr|keinesfalls|bitte_nicht ..4 verzehren|benutzen|verwenden|einnehmen|weiterverwenden|weiternutzen',
    'qualitätsproblem(e|en|)|qualitätsmangel|qualitätsmängel(n|)|serienfehler|produktionsfehler|materialfehler|sicherheitsmangel ..6 unser*|festgestellt|entdeckt|aufgetreten|gefunden|charge*|bei',
    'ruf(en|t) ..8 vorsorglich ..5 zurück',
    'rückrufaktion ..6 läuft|gestartet|begonnen|eingeleitet|startet|beginnt',
    'vorsorgliche(n|r|) rückruf',
    'produktrückruf|warenrückruf|chargenrückruf',
  ],
  announcesAll: [
    [
      own,
      [
        'ruf(en|e|t) ..8 zurück',
        'rückruf|rückrufaktion',
        'zurückrufen|zurückgerufen|zurückzurufen',
        'nehm(en|e) ..7 vom_markt|aus_dem_handel|aus_dem_verkauf|aus_den_regalen|aus_dem_sortiment_zurück',
        'vom_markt|aus_dem_handel|aus_dem_verkauf|aus_den_regalen ..2 nehmen|genommen|zurückgenommen',
        'verkauf|auslieferung|vertrieb ..4 gestoppt|ausgesetzt|stoppen|gestoppt_und',
        'bitten ..8 nicht_mehr ..2 zu_verwenden|benutzen|zu_benutzen|zu_verzehren|verzehren|zu_nutzen|verwenden|einzunehmen',
        'sicherheitsrelevante(n|r|) mangel|überprüfung|maßnahme',
        'werkstattaktion|serviceaktion|servicemaßnahme|nachrüstaktion|feldmaßnahme',
      ],
      [
        'produkt(e|en|)|charge(n|)|fahrzeug(e|en|)|wagen|auto(s|)|modell(e|en|)|gerät(e|en|)|artikel|ware(n|)|akku(s|)|batterie(n|)|bremse*|airbag(s|)|spielzeug|sitz|sitz*|joghurt|käse|wurst|salami|saft|tee|müsli|schokolade|medikament(e|en|)|tabletten|spray|creme|föhn*|ladegerät|ladegerät*|ladekabel|netzteil|netzteil*|helm|helm*|fahrräder*|e-bike|e-bike*|pumpe(n|)|bauteil*|stück|<number>|sorte|packung*|gläser|flaschen|rückrufaktion|vorsorglich',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'rückruf ..3 vereinbar*|hotline|service|bitten|telefon*|innerhalb|nummer',
    'ruf(en|e|t) ..4 sie|dich|euch|ihn|ihnen|kund* ..3 zurück',
    'ins_gedächtnis|in_erinnerung|ins_leben|auf_den_plan',
    'kein(e|en|) ..2 rückruf|rückruf*',
    'nicht ..3 zurückrufen|zurückgerufen',
  ],
  instead: [...blanketFrames, 'de/apology', 'de/accident', 'de/outage'],
  slots: [
    {
      id: 'which',
      question: 'recallWhich',
      answers: [
        '<number> ..3 fahrzeuge(n|)|wagen|autos|geräte(n|)|stück|packungen|flaschen|gläser|akkus|exemplare(n|)|modelle(n|)|artikel|produkte(n|)|kund*|einheiten|helme(n|)|sitze(n|)|fahrräder(n|)|pumpen|becher|dosen|tonnen|liter|batterien|bauteile(n|)',
        'charge(n|)|chargennummer(n|)|losnummer(n|)|seriennummer(n|)|baujahr(e|en|)|mindesthaltbarkeitsdatum|mhd|haltbarkeitsdatum|artikelnummer|fahrgestellnummer(n|)|typenschild|produktionszeitraum',
        'alle|sämtliche ..4 <capital>',
        '<share>',
      ],
    },
    {
      id: 'hurt',
      question: 'recallHurt',
      answers: [
        'verletz*|niemand|fälle|fall|unfall|unfälle(n|)|erkrank*|krank|tote|beschwerden|vorfälle(n|)|meldungen|gemeldet|zwischenfälle(n|)',
        'gefahr|risiko|gefährdung|gesundheitsgefahr|erstickungsgefahr|brandgefahr|verletzungsgefahr|stromschlag|überhitz*|splitter|allergen|allergen*|allergi*|salmonellen|listerien|keime(n|)|metall|metall*|glassplitter|kunststoffteile*|schimmel|schimmel*|brechen|reißen|ausfallen|brand|brände|feuer|entzünden',
      ],
    },
    {
      id: 'do',
      question: 'recallDo',
      answers: [
        '<contact>',
        '<remedy>',
        'zurückgeben|zurückbringen|zurückschicken|rückgabe|umtauschen|entsorgen|werkstatt|werkstätten|vertragswerkstatt|händler|kaufpreis|kassenbon|nicht_mehr|brief|post|angeschrieben|abholen|abgeholt|termin',
      ],
    },
    {
      id: 'why',
      question: 'recallWhy',
      answers: [
        '<reason>',
        'fremdkörper|fehlerhaft|fehlerhaft*|defekt|defekt*|mangel|mängel|splitter|risse(n|)|riss|verunreinig*|salmonellen|listerien|falsch|falsch*|kann|können',
      ],
    },
  ],
  source: 'Coombs, SCCT: instructing information first',
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
