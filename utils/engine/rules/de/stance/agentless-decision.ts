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
    'fiel ..4 entscheidung',
    'wurde(n|) ..8 entlassen|freigestellt|gestrichen|geschlossen|gemahnt|verlegt|unter_druck',
    'kuendigung(en|)|schliessung|verlagerung ..5 erfolgt*|umgesetzt|ausgesprochen|eingeleitet',
    'daten|unterlagen|adressen ..8 nach_aussen|im_netz|offen|gelangt|verschickt|kopiert|verloren',
    'fehler|verzoegerungen|abweichungen|irritationen ..4 entstanden|gekommen|bekannt_geworden|auf',
    'vorgefallen|vorgekommen',
    'blieb(en|) ..8 unbeantwortet|liegen|aus|geschlossen',
    'nicht|nie|kaum|zu_wenig|zu_spaet|zu_lange|erst ..4 wurde(n|)|worden ..1 $',
    'man ..3 hat|haette|ging|war ..8 unterschaetzt|uebersehen|nicht|zu_spaet|gedacht|davon_aus|sich',
  ],
  unless: [
    '<owning>',
    'wir|ich|uns|mich|mir',
    'von|durch ..4 <capital>',
    '<year>',
    'wenn|falls|sobald|ob|damit|bevor|nachdem',
    'niemand|keine|kein|keinem|nichts',
    'halle|bruecke|gegruendet|gebaut|eroeffnet',
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
