import { definePatternRule, type Examples } from '../../define';

/** "Only" before a number of people who were harmed. */
export default definePatternRule({
  id: 'de/stance/minimising-number',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'consider',
  reason: 'minimisingNumber',
  advice: 'takeItSeriously',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  all: [
    [
      'nur <number>',
      'lediglich|bloss|allenfalls|hoechstens ..1 <number>',
      'gerade|nicht mal|einmal <number>',
      'weniger als <number>',
      'nur|lediglich|bloss|nicht_einmal|gerade_mal ..1 ein|eine|einen|einer|eines ..1 prozent|promille|%|handvoll|bruchteil|kunde|kundin|fall|haushalt|filiale|fahrzeug|geraet|charge|person|stunde|tag',
      'nur|lediglich|bloss ..1 einzelne|wenige|wenigen|einige_wenige|ein_paar|vereinzelt|vereinzelte|kleine|kurz|kurze|kurzfristig|minimal|minimale|geringfuegig|geringfuegige|leichte|leicht',
      '0,* prozent|promille|%',
    ],
    [
      'betroffen(e|en|er|)|beschwerde(n|)|beschwert|beschweren|beanstandet|beanstandung(en|)|reklamation(en|)|reklamiert|ausgefallen|ausfall|fehler(n|)|fehlerhaft(e|en|)|verletzt(e|en|)|verletzung(en|)|erkrankt|kontaminiert|verunreinigt|verspaetet|verspaetung(en|)|gekuendigt|entlassen|abgebucht|doppelt|schaden|geschaedigt(e|en|)|schaeden|verloren|leck|datenleck|abgeflossen|gestohlen|ausgespaeht|offen|erreichbar|gewartet|warten|wartezeit|wartezeiten|rueckruf|gestoert|stoerung(en|)|unfall|unfaelle(n|)|panne(n|)|mangel|maengel(n|)|defekt(e|en|)|verspaetungen|mieterhoehung|teurer|unzufrieden|kritik|vorfall|vorfaelle(n|)|stornier(t|ung|ungen)|storniert|belastet|ueberschritten|ueberschreitung(en|)|grenzwert|gemeldet|meldung(en|)|nebenwirkung(en|)|ausfaelle(n|)|verletzte(n|)|tote(n|)|tot|ueberbucht|abgewiesen|weggeschickt|falsch(e|en|)|zu_unrecht|daneben|schief|nicht_geklappt|stillstand|vertraege|gesperrt|einschraenkungen|beeintraechtigt|beeintraechtigung(en|)',
    ],
  ],
  within: 12,
  unless: [
    '<owning>',
    'jede(r|s|) einzelne',
    'zu viel|viele|zuviel',
    'trotzdem|dennoch|vorjahr|frueher|statt|zuvor|vorher|gesunken|gesenkt|halbiert|rueckgang|verbessert|zurueckgegangen|weniger_als_im|noch',
    'nicht|nichts|kein|keine ..1 nur|lediglich|bloss',
    'moeglich|koennen|kann ..2 nur',
    'danke|dank',
    'wenn|falls|sobald',
    'brauchen|braucht|benoetig(en|t)|verbraucht|kostet|kosten|wiegt',
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
