import { definePhraseRule, type Examples } from '../../define';

/** Deadlines, duties, evidence: in an answer, the lawyer speaks. */
export default definePhraseRule({
  id: 'de/stance/legal-defence',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'polish',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  onlyInText: ['<contested>'],
  advice: 'answerAsAPerson',
  phrases: [
    'aus|in ..1 rechtlicher ..2 sicht|gruenden',
    'rechtlich|juristisch|formal|gesetzlich ..3 erledigt|zulaessig|vorgeschrieben|abgeschlossen|verbindlich|gebunden|sauber|in_ordnung|erlaubt|vorgesehen|verpflichtet|nicht|moeglich',
    'pflicht|anspruch|rechtsanspruch|recht|grundlage|nachweis ..8 besteht|bestand|gab_es|gibt_es|liegt|liegen|existiert|fehlt|nicht|keiner|keinem ..6 nicht|kein|keine|keinem|keiner|uns_vor|vor',
    'kein(e|en|er|erlei|)|nicht ..2 anspruch|haftung|fehlverhalten|belegt',
    'nicht ..3 verpflichtet|gehalten|zustaendig|abgedeckt|umfasst|vorgesehen|geschuldet',
    'kuendigungsfrist|frist(en|)|garantiezeit ..8 abgelaufen|verstrichen|vorbei|einhalten|eingehalten|endet|gilt|galt|ueberschritten|zu_spaet',
    'fristgerecht*|rechtskraeftig',
    'laut|gemaess|nach|aufgrund|kraft|vgl ..4 gesetz|verordnung|mietvertrag|arbeitsvertrag|tarifvertrag|hausordnung|satzung|rechtslage|gutachten|protokoll|unterlagen|auftrag|vereinbarung|unterschrift|urteil|bedingungen|tarif',
    'im einklang ..5 gesetz*|recht|vorgaben|vorschriften|vertrag*|regeln|bedingungen',
    'vorgaben|vorschriften|auflagen|grenzwerte|prozesse ..6 eingehalten|entsprochen|beachtet|eingehalten_worden|eingehalten_haben|umgesetzt|einhalten',
    'unterschrieben|unterzeichnet|zugestimmt|bestaetigt|gebucht ..3 haben|hatten|hast|wurde|ist|worden',
    'steht|bleibt|frei ..2 =Ihnen|dir|euch ..4 frei|offen|gericht|klage|schlichtung*|beschwerde',
    '=Ihnen|dir|euch ..3 frei|offen ..4 klage|gericht|schlichtungsstelle|widerspruch',
    'unsere|unser ..1 rechtsabteilung|anwaelte|anwalt|kanzlei|versicherung|versicherer',
    'freiwillige(n|)_leistung|rechtspflicht|hoehere(r|)_gewalt|hinfaellig',
    'haften|hafte ..5 nicht|nur|ausschliesslich|lediglich|fuer',
    'grundsaetzlich ..4 keine|nicht|kein ..4 auskunft|kommentar|angaben|einzelfaellen|erstattung',
  ],
  unless: [
    '<owning>',
    '<apologising>',
    'trotzdem|dennoch|gleichwohl|verlaengert|verlaengern|verzichte',
    'haette(n|) ..8 klarer|besser|frueher',
    'aendern|streichen|gestrichen|geaendert|unverstaendlich|ueberarbeitet|abgeschafft',
    'egal|spielt_keine_rolle|reicht_nicht|hilft',
    '=Sie haben ..2 recht|anspruch',
    '=Ihnen ..4 zu',
    'erstatten|ersetzen|zahlen|zurueck ..4 =Ihnen|euch|dir|allen|wir|das|den|die',
    'wir ..4 erstatten|ersetzen|zahlen|uebernehmen',
    'ich erstatte|zahle|ueberweise|uebernehme',
    'frist ..4 bis|verlaengert|verlaengern|laeuft_noch',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Coombs, SCCT: adjusting information before legal position',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Mein Zug fiel aus, und Sie zahlen das Hotel nicht?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Aus rechtlicher Sicht ist der Fall erledigt⟧.'),
    reply('⟦Eine Pflicht zur Erstattung bestand zu keinem Zeitpunkt⟧.'),
    reply('⟦Die Frist war um 18 Uhr abgelaufen⟧.'),
    reply('⟦Es steht Ihnen frei, eine Schlichtungsstelle anzurufen⟧.'),
    reply('⟦Alle Vorschriften wurden eingehalten⟧.'),
    reply('⟦Das fällt unter höhere Gewalt⟧.'),
    reply('⟦Zu Einzelfällen geben wir grundsätzlich keine Auskunft⟧.'),
  ],
  passes: [
    reply('Sie haben Anspruch auf 120 Euro, wir zahlen sie bis Freitag.'),
    reply('Die Frist ist abgelaufen, wir zahlen trotzdem.'),
    reply('Ich zahle das Hotel und erstatte das Taxi.'),
    reply('Sie haben recht, das steht Ihnen zu.'),
    reply('Der Zug fiel aus, weil uns ein Lokführer fehlte.'),
    'Die Frist für Bewerbungen ist abgelaufen.',
  ],
};
