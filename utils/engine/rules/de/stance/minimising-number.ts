import { definePatternRule, type Examples } from '../../define';

/** "Only" before a number of people who were harmed. */
export default definePatternRule({
  id: 'de/stance/minimising-number',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'polish',
  reason: 'minimisingNumber',
  advice: 'takeItSeriously',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  all: [
    [
      'nur <number>',
      'lediglich|bloss ..1 <number>',
      'gerade|nicht mal|einmal <number>',
      'nur|lediglich|bloss ..1 einzelne|ein_paar|kurz|minimal|geringfuegig|leicht',
      '0,* prozent|%',
    ],
    [
      'betroffen*|beschwerde(n|)|beschweren|beanstandet|ausgefallen|ausfall|fehler(n|)|fehlerhaft*|verletzt*|verspaetung(en|)|entlassen|verloren|datenleck|offen|gewartet|warten|wartezeit|gestoert|stoerung(en|)|unfall|panne(n|)|teurer|kritik|vorfall|ueberschritten|gemeldet|verletzte(n|)|tote(n|)|tot|falsch*|vertraege|beeintraechtigung(en|)',
    ],
  ],
  within: 12,
  unless: [
    '<owning>',
    'jede(r|s|) einzelne',
    'zu viel|viele',
    'trotzdem|dennoch|vorjahr|frueher|statt|zuvor|vorher|gesunken|gesenkt|halbiert|rueckgang|verbessert|weniger_als_im|noch',
    'nicht|nichts|kein|keine ..1 nur|lediglich|bloss',
    'moeglich|koennen|kann ..2 nur',
    'danke|dank',
    'wenn|falls|sobald',
    'brauchen|braucht|kostet|kosten|wiegt',
    'laut|studie|umfrage|befragung',
  ],
  unlessNear: ['<owning>', 'jede(r|s|) einzelne', 'zu viel|viele', 'frueher|vorjahr'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: minimisation',
});

export const examples: Examples = {
  flags: [
    '⟦Betroffen waren lediglich 340 Kunden⟧.',
    '⟦Nur 0,4 Prozent der Geräte sind überhaupt ausgefallen⟧.',
    '⟦Es gab gerade einmal zwölf Fälle mit Beschwerden⟧.',
    '⟦Bloß ein paar Haushalte waren vom Ausfall betroffen⟧.',
    '⟦Die Grenzwerte wurden nur geringfügig überschritten⟧.',
    '⟦Verletzt wurden nicht einmal zehn Personen⟧.',
  ],
  passes: [
    'Betroffen sind 340 Kunden, jeder einzelne bekommt heute einen Anruf.',
    'Wir brauchen nur drei Minuten, um eine Störung zu finden.',
    'Ab April reisen wir nur noch, wenn der Kunde es wünscht.',
    'Es waren nur 12 Kunden betroffen, trotzdem 12 zu viel.',
    'Die Verspätungen sind von 40 auf nur 6 Fälle gesunken.',
    'Nur drei Kunden waren beim Sommerfest.',
  ],
};
