import { definePhraseRule, type Examples } from '../../define';

/** The one who complains is told that it was his own doing. */
export default definePhraseRule({
  id: 'de/stance/blame-customer',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'stop',
  reason: 'blameCustomer',
  advice: 'helpFirst',
  phrases: [
    'haetten sie|du|ihr ..8 gelesen|beachtet|gefragt|gemeldet|geprueft|reagiert|gesagt|aktualisiert|nachgesehen|angerufen|gewartet|verlangt',
    'haetten ..2 sie|du|ihr ..7 muessen|sollen|koennen',
    'bedienfehler(n|)|anwendungsfehler(n|)',
    'unsachgemaess*',
    'bei|durch ..1 sachgemaesser ..1 nutzung',
    'lesen hilft',
    'selbst schuld|zu_verantworten',
    'sie|du|ihr haben|hast ..4 offenbar|wohl|offensichtlich|vermutlich|leider|ja|schlicht|einfach|selbst|uns ..5 falsch|nicht|nie|zu_spaet|uebersehen|missverstanden|kein|keine|keinen',
    'fehler|problem|ursache|schuld ..3 liegt|lag|liegen|sitzt ..4 bei_ihnen|an_ihnen|auf_ihrer_seite|beim_kunden|bei_den_kunden',
    'wer ..7 bucht|bestellt|faehrt|nimmt|geht|anruft|kommt ..3 darf|muss|kann|braucht|weiss|sollte ..6 nicht|eben|halt|rechnen|wissen|damit|beschweren',
  ],
  unless: [
    'erfahren|erhalten|bekommen|hoeren|wissen|erwarten|verlassen muessen|sollen|koennen|duerfen',
    'von uns ..4 muessen|sollen',
    'ich|wir ..4 selbst|selber schuld',
    '<owning>',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'Coombs, SCCT: attacking the victim never helps',
});

export const examples: Examples = {
  flags: [
    '⟦Hätten Sie die Anleitung gelesen⟧, wäre der Lack noch drauf.',
    '⟦Das ist ein klassischer Bedienfehler⟧.',
    '⟦Bei sachgemäßer Nutzung passiert so etwas nicht⟧.',
    '⟦Sie haben offenbar Ihre Adresse nicht aktualisiert⟧.',
    '⟦Wer am Freitagabend bucht, muss eben mit Stau rechnen⟧.',
    '⟦Da sind Sie ehrlich gesagt selbst schuld⟧.',
    '⟦Das Problem liegt leider auf Ihrer Seite⟧.',
    '⟦Die Frist hätten Sie kennen müssen⟧.',
  ],
  passes: [
    'Das hätten Sie von uns erfahren müssen.',
    'Sie hätten eine schnellere Antwort verdient.',
    'Der Fehler lag bei uns.',
    'Wir sind selbst schuld.',
    'Wer im Mai bucht, zahlt 40 Euro weniger.',
    'Hätten Sie gedacht, dass 60 Prozent der Pumpen zu groß sind?',
    'Viele Kunden melden sich schon im Herbst.',
    'Das haben wir uns selbst zuzuschreiben.',
  ],
};
