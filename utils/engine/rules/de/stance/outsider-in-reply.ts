import { definePatternRule, type Examples } from '../../define';

/** Asked about himself, the author speaks of what others do, decide, own. */
export default definePatternRule({
  id: 'de/stance/outsider-in-reply',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'polish',
  advice: 'ownYourPart',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  onlyInText: ['<contested>'],
  all: [
    [
      '<outsider>',
      '*dienstleister(n|s|)|*lieferant(en|)|*hersteller(n|s|)|*behoerde(n|)|*agentur|*betreiber(n|s|)|*ministerium|*unternehmer(n|s|)|*verband(s|es|)|*amt|*kasse(n|)|*partner(n|s|)|*firma|*verbund(s|es|)|*versicherung|*verwaltung',
      'konzern(s|)|zentrale|land(es|)|stadt|kreis|landkreis|finanzamt|aufsichtsrat(s|)|gesellschafter(n|)|portal(s|)|plattform|kollegen_vom|kollegen_aus|kollegin_vom|team_in|it|rechenzentrum|einkauf|disposition|vorstand',
      'algorithmus|software|system|app|server|technik',
    ],
    [
      'zustaendig|verantwortlich|verantworten|betreibt|betreiben|entscheidet|vorgegeben|vorgibt|beschlossen|gestrichen|versprochen|verschickt|formuliert|bestellt|geplant|liefert|geliefert|stellt|prueft|uebernimmt|gewartet|entwickelt|ausgesucht|verlangt|wollten|hat_entschieden|haben_entschieden|aussortiert',
      'sache|pflicht|problem|thema ..2 der|des|von|vom',
      'haengen|abhaengig',
      'nicht wir|uns|ich|bei_uns|von_uns',
      'nicht ..3 unser(e|er|en|em|)|mein(e|er|en|em|)',
      'sondern',
      'leider|offenbar|einmal_mehr|wieder_einmal ..4 nicht|erst|zu_spaet|falsch|kein|keine|keinen',
      'nicht|nichts|nie|kein|keine|erst|falsch|zu_spaet ..4 geliefert|gemeldet|reagiert|weitergegeben|aktualisiert|bestaetigt|gesehen|vorgesehen',
      'seit ..4 wochen|monaten|jahren|tagen',
    ],
  ],
  within: 9,
  unless: [
    '<owning>',
    '<repairing>',
    '<apologising>',
    'danke(n|)|dank',
    'ich ..4 gesprochen|angerufen|gebeten|geschrieben|beauftragt',
    'wir ..6 gebeten|beauftragt|angewiesen|gekuendigt|gewechselt|wechseln|trennen|verlangen|aendern|abgeschaltet|tauschen|ersetzen',
    'habe(n|) ich|wir ..6 gebeten|beauftragt|angewiesen|gekuendigt|gewechselt|abgeschaltet|getauscht|falsch|nicht|zu_spaet',
    'gern|gerne',
    'uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|gestern|heute',
    'wir|ich habe(n|) ..8 <number>|falsch|nicht|zu',
    'entbindet|trotzdem|dennoch',
    'pruefunternehmen|unabhaengig*',
  ],
  unlessNear: ['<owning>', 'entbindet|entlastet|trotzdem|dennoch'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: shifting the blame',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Warum ist mein Antrag seit März nicht bearbeitet?' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Zuständig ist dafür der Landkreis⟧.'),
    reply('⟦Den Fahrplan bestellt der Verkehrsverbund⟧.'),
    reply('⟦Da sind wir leider vom Labor abhängig⟧.'),
    reply('⟦Das Schreiben hat die Software formuliert⟧.'),
    reply('⟦Über solche Anträge entscheidet nicht die Klinik, sondern die Krankenkasse⟧.'),
    reply('⟦Der Paketdienst hat die Sendung nicht weitergegeben⟧.'),
  ],
  passes: [
    reply('Ihr Antrag lag bei uns auf dem Stapel, das war mein Fehler.'),
    reply('Der Paketdienst kommt heute um 14 Uhr.'),
    reply('Wir haben den Dienstleister gewechselt, der die Anträge bearbeitet.'),
    reply('Ich habe mit dem Amt gesprochen, zuständig sind trotzdem wir.'),
    'Zuständig ist dafür der Landkreis.',
    reply('Der Antrag ist bewilligt, und zwar heute.'),
  ],
};
