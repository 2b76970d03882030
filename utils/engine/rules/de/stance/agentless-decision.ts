import { definePhraseRule, type Examples } from '../../define';

/** Hard decisions that were taken by nobody. */
export default definePhraseRule({
  id: 'de/stance/agentless-decision',
  dimension: 'stance',
  kind: 'passive-evasion',
  severity: 'polish',
  reason: 'agentlessDecision',
  advice: 'nameTheDoer',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  phrases: [
    'es wurde ..5 entschieden|beschlossen|festgelegt|vereinbart|entschlossen|befunden|verfuegt|angeordnet|festgestellt',
    'wurde ..5 entscheidung ..3 getroffen|gefaellt|gefasst',
    'wurde|worden ..4 entschieden|beschlossen|verfuegt|angeordnet ..3 dass|nicht|zu',
    'entscheidung|entschluss|beschluss ..6 gefallen|gefaellt|getroffen|gefasst ..1 worden|wurde|ist|war',
    'entscheidung ..2 fiel|ist_gefallen|steht|reifte|gereift',
    'fiel|reifte ..4 entscheidung|entschluss',
    'wurde(n|) ..8 gekuendigt|entlassen|freigestellt|gestrichen|abgebaut|stillgelegt|geschlossen|gekuerzt|abgelehnt|abgewiesen|weggeschickt|gesperrt|abgebucht|gemahnt|storniert|geloescht|veroeffentlicht|ausgesperrt|vergessen|angehoben|erhoeht|eingestellt|verschwiegen|zurueckgehalten|abgestellt|ignoriert|vertroestet|abgewimmelt|verlegt|verschoben|falsch_informiert|unter_druck',
    'trennung|kuendigung(en|)|schliessung|kuerzung(en|)|streichung|einstellung|abschaltung|preisanpassung|verlagerung|stilllegung ..5 erfolgt(e|en|)|vollzogen|vorgenommen|umgesetzt|ausgesprochen|eingeleitet|notwendig|durchgefuehrt',
    'daten|mails|unterlagen|dokumente|adressen|fotos|listen|akten|datensaetze|passwoerter|informationen|datei|dateien ..8 abgeflossen|nach_aussen|einsehbar|im_netz|offen|oeffentlich_zugaenglich|in_umlauf|gelangt|gelandet|zugaenglich|verschickt|versendet|kopiert|entwendet|verloren',
    'hat|haben ..1 sich ..6 eingeschlichen|aufgestaut|angesammelt|verselbststaendigt|verselbstaendigt|summiert|verzoegert|hochgeschaukelt|eingebuergert|verfestigt',
    'fehler|verzoegerungen|probleme|schwierigkeiten|missstaende|maengel|unklarheiten|luecken|abweichungen|irritationen|engpaesse ..4 aufgetreten|entstanden|aufgekommen|gekommen|eingeschlichen|sichtbar_geworden|zutage|bekannt_geworden|eingetreten|auf',
    'vorgefallen|vorgekommen|zugetragen|ereignet',
    'blieb(en|) ..8 unbeantwortet|unbearbeitet|liegen|unbemerkt|unentdeckt|aus|ungeprueft|ungeklaert|folgenlos|ungehoert|unberuecksichtigt|unerledigt|unbezahlt|geschlossen|kalt|dunkel',
    'unbeantwortet|unbearbeitet|unbemerkt|unentdeckt|ungeprueft|ungehoert|unberuecksichtigt|unerledigt ..1 blieb(en|)|geblieben|gelassen',
    'nicht|nie|kaum|zu_wenig|zu_spaet|zu_lange|erst ..4 wurde(n|)|worden ..1 $',
    'man ..3 hat|haette|wollte|glaubte|dachte|ging|war|unterschaetzte|versaeumte|verliess ..8 unterschaetzt|versaeumt|vergessen|uebersehen|nicht|zu_spaet|gedacht|davon_aus|sich',
  ],
  unless: [
    '<owning>',
    'wir|ich|uns|mich|mir',
    'aufsichtsrat|vorstand|geschaeftsfuehrung|gesellschafter|beirat|praesidium|geschaeftsleitung|senat|hauptversammlung|mitgliederversammlung|verwaltungsrat|kreistag|gemeinderat|stadtrat|bundestag|gericht|regierung|parlament|jury',
    'von|durch ..4 <capital>',
    '<year>',
    'wenn|falls|sobald|ob|damit|bevor|nachdem',
    'studie|befragung|umfrage|patienten|tiere|proben|bronze|silber|preis|medaille|buch|film',
    'niemand|keine|kein|keinem|nichts',
    'halle|gebaeude|bruecke|gegruendet|gebaut|eroeffnet',
    'strom|sturm|regen|schnee',
  ],
  onlyInText: ['<contested>'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: evading responsibility; the agentless passive',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Wer hat das beschlossen?' },
});

export const examples: Examples = {
  flags: [
    'Zur Schließung: Im Haus hieß es: ⟦Es wurde beschlossen⟧, die Filiale aufzugeben.',
    '⟦Leider wurden am Montag 40 Stellen gestrichen⟧.',
    reply('⟦Die Kündigungen wurden fristgerecht ausgesprochen⟧.'),
    'Zu den Beschwerden: ⟦Die Anfragen blieben drei Wochen unbeantwortet⟧.',
    'Zum Vorfall vom Montag: ⟦Dabei sind Adressen nach außen gelangt⟧.',
    'Zum Ausfall der Heizung: ⟦Man hat die Kälte schlicht unterschätzt⟧.',
  ],
  passes: [
    'Wir haben beschlossen, die Filiale aufzugeben.',
    'Der Aufsichtsrat hat die Schließung beschlossen.',
    'Die Brücke wurde 2019 geschlossen.',
    'Von der Stadt wurde die Straße gesperrt.',
    'Es wurden keine Daten veröffentlicht.',
    'Die Halle wurde im Mai eröffnet.',
  ],
};
