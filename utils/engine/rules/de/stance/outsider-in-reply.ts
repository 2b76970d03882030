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
      '*dienstleister(n|s|)|*lieferant(en|)|*hersteller(n|s|)|*behoerde(n|)|*agentur|*betreiber(n|s|)|*ministerium|*unternehmer(n|s|)|*verband(s|es|)|*amt|*kasse(n|)|*partner(n|s|)|*firma|*verbund(s|es|)|*versicherung|*anbieter(n|s|)|*verwaltung|*vereinigung|*kammer',
      'konzern(s|)|konzernmutter|zentrale|hauptquartier|bund(es|)|land(es|)|laender(n|)|stadt|kreis|landkreis|eu|zoll|finanzamt|jugendamt|aufsichtsrat(s|)|beirat|gesellschafter(n|)|eigentuemer(n|)|sponsor(en|)|portal(s|)|buchungsportal|plattform|vermittlungsportal|kurier|zusteller|paketbote(n|)|monteur(e|)|subfirma|fahrdienst|leitstelle|kollegen_vom|kollegen_aus|kollegin_vom|team_in|it|edv|rechenzentrum|callcenter|vertrieb|einkauf|marketing|buchhaltung|personalabteilung|technikabteilung|disposition|vorstand',
      'algorithmus|ki|software|system|bot|chatbot|programm|automat|app|server|technik|kassensystem|buchungssystem',
    ],
    [
      'zustaendig|verantwortlich|verantwortet|verantworten|betreibt|betreiben|entscheidet|entscheiden|bestimmt|legt_fest|festgelegt|vorgegeben|vorgibt|vorschreibt|beschlossen|beauftragt|genehmigt|abgelehnt|verzoegert|verschoben|gestrichen|gekuendigt|abgesagt|verweigert|blockiert|versprochen|zugesagt|vergessen|verschickt|formuliert|geschrieben|bestellt|geplant|ausgeschrieben|vergibt|vergeben|finanziert|liefert|lieferte|geliefert|stellt|stellte|prueft|organisiert|uebernommen|uebernimmt|verwaltet|abgewickelt|eingebaut|montiert|gewartet|programmiert|entwickelt|aufgesetzt|ausgesucht|gewaehlt|angeordnet|verlangt|verlangte|wollte|wollten|hat_entschieden|haben_entschieden|eingestellt|aussortiert|gesperrt',
      'sache|aufgabe|angelegenheit|baustelle|bier|pflicht|problem|thema ..2 der|des|von|vom',
      'haengt|haengen|abhaengig|angewiesen|abhaengen',
      'wenden|melden|richten|adressieren|beschweren|fragen ..3 =Sie|sich|bitte|an|bei',
      'nicht wir|uns|ich|bei_uns|von_uns',
      'nicht ..3 unser(e|er|en|em|)|mein(e|er|en|em|)',
      'sondern',
      'leider|bedauerlicherweise|offenbar|einmal_mehr|wieder_einmal ..4 nicht|erst|zu_spaet|falsch|kein|keine|keinen',
      'nicht|nichts|nie|kein|keine|erst|falsch|zu_spaet ..4 geliefert|gemeldet|reagiert|geantwortet|informiert|weitergegeben|erreichbar|bereit|vorliegen|geschickt|geklappt|funktioniert|aktualisiert|bestaetigt|gesehen|vorgesehen|moeglich|mitgemacht|mitgespielt',
      'seit ..4 wochen|monaten|jahren|tagen',
    ],
  ],
  within: 9,
  unless: [
    '<owning>',
    '<repairing>',
    '<apologising>',
    'danke(n|)|dank',
    'ich ..4 gesprochen|angerufen|gebeten|geschrieben|beauftragt|kuemmere|klaere',
    'wir ..6 gebeten|beauftragt|angewiesen|gekuendigt|gewechselt|wechseln|trennen|verlangen|draengen|aendern|umgestellt|angehalten|abgeschaltet|tauschen|ersetzen',
    'habe(n|) ich|wir ..6 gebeten|beauftragt|angewiesen|gekuendigt|gewechselt|abgeschaltet|getauscht|umgestellt|falsch|nicht|zu_spaet',
    '=Sie haben recht',
    'gern|gerne',
    'uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|gestern|heute',
    'wir|ich habe(n|) ..8 <number>|falsch|nicht|zu',
    'entbindet|entlastet|trotzdem|dennoch',
    'pruefunternehmen|unabhaengig(e|en|er|)',
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
