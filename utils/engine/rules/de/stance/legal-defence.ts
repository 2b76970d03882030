import { definePhraseRule, type Examples } from '../../define';

/** Deadlines, duties, evidence: in an answer, the lawyer speaks. */
export default definePhraseRule({
  id: 'de/stance/legal-defence',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'polish',
  onlyInText: ['<contested>'],
  advice: 'answerAsAPerson',
  phrases: [
    'aus|in ..1 rechtlicher ..2 sicht|gruenden',
    'rechtlich|juristisch|vertraglich|formal|gesetzlich ..3 erledigt|zulaessig|abgeschlossen|gebunden|sauber|in_ordnung|vorgesehen|verpflichtet|nicht',
    'pflicht|anspruch|rechtsanspruch|grundlage ..8 besteht|bestand|gab_es|gibt_es|liegt|liegen|fehlt|nicht|keiner|keinem ..6 nicht|kein|keine|keinem|keiner|uns_vor|vor',
    'nicht ..3 verpflichtet|zustaendig|vorgesehen|geschuldet',
    'frist(en|)|garantiezeit ..8 abgelaufen|verstrichen|vorbei|einhalten|eingehalten|endet|gilt|galt|ueberschritten|zu_spaet',
    'fristgerecht*|gesetzeskonform|rechtens',
    'im einklang ..5 gesetz*|vorgaben|vorschriften|vertrag*|regeln|bedingungen',
    'vorgaben|vorschriften|grenzwerte ..6 eingehalten|entsprochen|beachtet|eingehalten_worden|eingehalten_haben|umgesetzt|einhalten',
    'unterschrieben|zugestimmt|bestaetigt ..3 haben|hatten|hast|wurde|ist|worden',
    'steht|bleibt|frei ..2 =Ihnen|euch ..4 frei|offen|gericht|klage|schlichtung*|beschwerde',
    '=Ihnen|euch ..3 frei|offen ..4 klagen|klage|gericht|schlichtungsstelle',
    'kulanz|rechtspflicht|hoehere(r|)_gewalt',
    'haften ..5 nicht|nur|lediglich|fuer',
    'grundsaetzlich ..4 keine|nicht|kein ..4 auskunft|kommentar|angaben|einzelfaelle|einzelfaellen|erstattung|ausnahme|kulanz',
  ],
  unless: [
    '<owning>',
    '<apologising>',
    'trotzdem|dennoch|gleichwohl|verlaengert|verlaengern|verzichte',
    'erstatten|ersetzen|zahlen|zurueck ..4 =Ihnen|euch|dir|allen|wir|das|den|die',
    'wir ..4 erstatten|ersetzen|zahlen|uebernehmen',
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
