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
    'es wurde ..5 entschieden|beschlossen|vereinbart|befunden|festgestellt',
    'entscheidung ..2 fiel|ist_gefallen|steht',
    'wurde(n|) ..8 gekuendigt|entlassen|freigestellt|gestrichen|abgebaut|stillgelegt|geschlossen|gekuerzt|abgelehnt|weggeschickt|gesperrt|abgebucht|gemahnt|geloescht|veroeffentlicht|vergessen|angehoben|erhoeht|eingestellt|verlegt|verschoben|falsch_informiert|unter_druck',
    'trennung|kuendigung(en|)|schliessung|preisanpassung|verlagerung ..5 erfolgt*|vollzogen|umgesetzt|ausgesprochen|eingeleitet',
    'daten|mails|unterlagen|adressen|fotos|akten|passwoerter|datei ..8 nach_aussen|einsehbar|im_netz|offen|oeffentlich_zugaenglich|gelangt|gelandet|zugaenglich|verschickt|kopiert|verloren',
    'fehler|verzoegerungen|maengel|abweichungen|irritationen ..4 entstanden|gekommen|sichtbar_geworden|bekannt_geworden|auf',
    'blieb(en|) ..8 unbeantwortet|liegen|aus|geschlossen|kalt',
    'nicht|nie|kaum|zu_wenig|zu_spaet|zu_lange|erst ..4 wurde(n|)|worden ..1 $',
    'man ..3 hat|haette|wollte|dachte|ging|war ..8 unterschaetzt|vergessen|uebersehen|nicht|zu_spaet|gedacht|davon_aus|sich',
  ],
  unless: [
    '<owning>',
    'wir|ich|uns|mich|mir',
    'aufsichtsrat|vorstand|geschaeftsfuehrung|gesellschafter|beirat|praesidium|geschaeftsleitung|senat|hauptversammlung|kreistag|gemeinderat|stadtrat|bundestag|gericht|regierung|parlament|jury',
    'von|durch ..4 <capital>',
    '<year>',
    'wenn|falls|sobald|ob|damit|bevor|nachdem',
    'studie|befragung|umfrage|patienten|tiere|proben|silber|preis|buch|film',
    'niemand|keine|kein|keinem|nichts',
    'halle|bruecke|gegruendet|gebaut|eroeffnet',
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
