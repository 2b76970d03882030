import { definePatternRule, type Examples } from '../../define';

/** The machine, the weather, the times. */
export default definePatternRule({
  id: 'de/stance/blame-circumstances',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'consider',
  reason: 'blameCircumstances',
  advice: 'ownYourPart',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  all: [
    [
      'algorithmus|algorithmen|ki|ki-system|chatbot|bot|software|system(s|)|computer|programm|technik|automatik|tool|plattform|app|update|schnittstelle|server|altsystem|datenbank|buchungssystem|bestellsystem|kassensystem|ats|crm|filter|spamfilter|website|maschine|sensor|automatismus',
      'wetter|witterung|hitze|kaelte|schnee|sturm|regen|corona|pandemie|inflation|krieg|ukraine-krieg|ukrainekrieg|energiekrise|konjunktur|marktumfeld|weltlage|geopolitik|zinsen|fachkraeftemangel|personalmangel|krankenstand|buerokratie|rohstoffpreise|lieferketten|chipmangel|zoelle|grippewelle|streik|verkehr|stau|umfeld|rezession|nachfrage|zeitgeist|urlaubszeit|ferienzeit|feiertage|personallage|dollarkurs|wechselkurs(e|)',
    ],
    [
      'schuld|schuldig|verschuldet|zu_verdanken|geschuldet|zurueckzufuehren|zuzuschreiben|anzulasten|eingebrockt|dazwischengekommen|dazwischengegrätscht|dazwischengefunkt|strich_durch',
      'entschieden|aussortiert|abgelehnt|vorgeschlagen|formuliert|geschrieben|verschickt|ausgewaehlt|verursacht|nicht_erkannt|falsch_berechnet|falsch_zugeordnet|automatisch ..3 hat|haben|wurde|worden|versendet|erzeugt|erstellt',
      'hat|haben|hatte ..3 automatisch|selbststaendig|eigenstaendig|uns|leider|da|sich|einfach|ihre|ihren|ihnen|die|den|das ..4 entschieden|aussortiert|abgelehnt|formuliert|geschrieben|verschickt|ausgewaehlt|verschluckt|geloescht|falsch|berechnet|verrechnet|aufgehaengt|gestreikt|versagt|gesperrt|uebernommen|einen_streich_gespielt|nicht|zugeordnet|versendet|erstellt|markiert|einsortiert|generiert',
      'automatisch|selbststaendig|eigenstaendig ..2 verschickt|versendet|aussortiert|abgelehnt|geloescht|gesperrt|entschieden|formuliert|erstellt|generiert|ausgewaehlt|verrechnet|abgebucht',
      'einen streich|strich ..3 gespielt|gemacht',
      'spielte|spielt|spielten|machte|machten|macht|lies|liess|liessen|laesst ..4 nicht_mit|streiche|einen_strich|uns_einen|nichts_anderes|zunichte|unmoeglich|keine_andere',
      'liegt|lag|liegen|lagen ..3 am|an|allein|nur|einzig|ausschliesslich ..3 wetter|system|algorithmus|technik|update|personalmangel|inflation|markt|umfeld|software|corona|pandemie|krieg|konjunktur|zinsen|streik|krankenstand|programm|server|kassensystem|buerokratie|schnittstelle|weltlage|fachkraeftemangel',
      'laesst|liess|sieht|erlaubt|verlangt ..3 system|software|programm|tool|technik ..3 nicht|leider|so|vor|zu',
      'spuckt|spuckte|zeigt|vergibt|berechnet|sperrt|verschickt|erstellt|generiert|lehnt|sortiert ..6 aus|automatisch|selbst|selbststaendig|ab',
    ],
  ],
  within: 8,
  unless: [
    '<owning>',
    'ich|wir ..5 programmiert|eingestellt|konfiguriert|gekauft|eingefuehrt|entwickelt|gebaut',
    'nicht|nie ..4 schuld|verantwortlich|wetter|ki|algorithmus|software|system',
    'danke(n|)|dank|stolz|begeistert|gespart|spart|hilft|schneller|erleichtert',
    'erfolg|wachstum|rekord|plus|gewinn|gestiegen ..6 zu_verdanken|zurueckzufuehren',
    'zu verdanken ..6 wachstum|plus|erfolg',
    'wenn|falls|ob|sobald|damit',
    'kunden|unternehmen|betriebe|mittelstand|menschen ..3 koennen|nutzen|brauchen|hilft',
    'prozent',
  ],
  unlessNear: ['<owning>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: accident and defeasibility',
});

export const examples: Examples = {
  flags: [
    '⟦Ihre Absage hat der Algorithmus automatisch verschickt⟧.',
    '⟦Schuld daran ist allein das Wetter⟧.',
    '⟦Das System hat Ihre Bewerbung leider aussortiert⟧.',
    '⟦Die Verspätung ist dem Krankenstand geschuldet⟧.',
    '⟦Da hat uns die Technik einen Streich gespielt⟧.',
    'Dass Sie dreimal gemahnt wurden, ⟦lag nur am Update der Software⟧.',
  ],
  passes: [
    'Der Algorithmus sortiert Pakete nach Größe.',
    'Die Software haben wir eingestellt, und zwar falsch.',
    'Nicht die KI war schuld, sondern ich.',
    'Das Wetter war herrlich.',
    'Das Plus ist der Nachfrage aus Polen zu verdanken, sie wuchs um 8 Prozent.',
    'Unser System erstellt Rechnungen automatisch und spart Praxen zwei Stunden.',
  ],
};
