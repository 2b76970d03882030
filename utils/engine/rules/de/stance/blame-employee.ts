import { definePatternRule, type Examples } from '../../define';

/** A single, weaker person takes the fall for the house. */
export default definePatternRule({
  id: 'de/stance/blame-employee',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'polish',
  reason: 'blameEmployee',
  advice: 'ownYourPart',
  all: [
    [
      'ein|eine|einer|eines|einem|einen|einzelner|einzelne|dieser|diese|der|die|betreffende|zustaendigen|junge|neue|neuer ..2 mitarbeiter*|kolleg*|praktikant*|azubi(s|)|auszubildende*|aushilfe|fahrer*|techniker*|lehrling(s|)',
      'unser|mein|unsere|meine|unserem|unserer|meinem|meiner|das|dem|im ..1 social-media-team|praktikant*|azubi',
      'einzelne|einige|einzelner|weniger ..1 mitarbeiter(n|)|kollegen|kolleginnen',
      'menschliche* versagen(s|)',
    ],
    [
      'eigenmaechtig*|ohne_unser_wissen|ohne_mein_wissen|ohne_abstimmung|ohne_freigabe|gegen_unsere|entgegen',
      'nicht|offenbar|wohl|leider|schlicht|versehentlich|ueberfordert ..5 aufgepasst|gelesen|geprueft|beachtet|eingehalten|verstanden|gesehen|gemeldet|weitergegeben|vergriffen|uebersehen|vertauscht|verschickt',
      'verbockt|geschlampt|versagt|vergriffen|ueberfordert|schuld|geschuldet|uebersehen',
      '<fault> ..4 gemacht|begangen|unterlaufen|passiert',
      'abgemahnt|freigestellt|entlassen|getrennt',
      'geschuldet|ursache|schuld',
    ],
  ],
  within: 12,
  unless: [
    '<owning>',
    'keine|kein|keinen|keiner|nicht ..3 mitarbeiter|mitarbeiterin|kollege|kollegin|schuld|vorwurf',
    'sozialplan|stellen|abfindung|kuendigungsfrist|betriebsrat|kuendigen_wir|kurzarbeit|insolvenz',
    'danke(n|)|dank|stolz|lob|gratulier*',
  ],
  unlessNear: ['<owning>', 'verfahren|prozess|schulung ..4 geaendert|fehlte'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: scapegoating',
});

export const examples: Examples = {
  flags: [
    '⟦Eine Aushilfe hat da leider nicht aufgepasst⟧.',
    '⟦Der Beitrag ging auf einen Praktikanten zurück, der eigenmächtig gehandelt hat⟧.',
    '⟦Ursache war menschliches Versagen⟧.',
    '⟦Ein einzelner Mitarbeiter hat die Vorschriften nicht beachtet⟧.',
    '⟦Einzelne Kollegen haben sich im Ton vergriffen⟧.',
    '⟦Das hat unser Social-Media-Team verbockt⟧.',
    '⟦Der betreffende Techniker wurde abgemahnt⟧.',
  ],
  passes: [
    'Eine Mitarbeiterin hat den Fehler gefunden, danke.',
    'Keinem Mitarbeiter ist ein Vorwurf zu machen.',
    'Eine Kollegin hat die Liste verwechselt, und das Verfahren dafür habe ich zu verantworten, es war mein Fehler.',
    'Unser Azubi hat die Prüfung bestanden.',
    'Einzelne Mitarbeiter wurden gekündigt, für alle gilt der Sozialplan.',
    'Der neue Kollege beginnt im Mai.',
  ],
};
