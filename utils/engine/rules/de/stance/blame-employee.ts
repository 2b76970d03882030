import { definePatternRule, type Examples } from '../../define';

/** A single, weaker person takes the fall for the house. */
export default definePatternRule({
  id: 'de/stance/blame-employee',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'stop',
  reason: 'blameEmployee',
  advice: 'ownYourPart',
  all: [
    [
      'ein|eine|einer|eines|einem|einen|einzelner|einzelne|einzelnen|einzelnem|dieser|diese|der|die|betreffende|betreffenden|zustaendige|zustaendigen|junge|neue|neuer|unerfahrener|unerfahrene|ehemaliger|ehemalige ..2 mitarbeiter(s|in|n|)|mitarbeitende(r|n|)|kolleg(e|en|in)|praktikant(en|in|)|werkstudent(en|in|)|azubi(s|)|auszubildende(r|n|)|aushilfe|leiharbeiter(s|in|)|fahrer(s|in|)|techniker(s|in|)|sachbearbeiter(s|in|)|filialleiter(s|in|)|schichtleiter(s|in|)|projektleiter(s|in|)|lehrling(s|)|referent(en|in|)|bediensteter|angestellter|angestellte|volontaer(s|in|)|kraft|assistent(in|en|)|marktleiter(s|in|)',
      'unser|mein|unsere|meine|unserem|unserer|meinem|meiner|das|dem|im ..1 social-media-team|marketing|marketingteam|vertrieb|it-abteilung|pressestelle|praktikant(en|in|)|werkstudent(en|in|)|azubi|kundenservice|callcenter|hotline|kommunikationsabteilung|buchhaltung|assistent(in|en|)',
      'einzelne|einige|wenige|einzelner|einiger|weniger ..1 mitarbeiter(n|)|mitarbeitende(n|r|)|kollegen|kolleginnen|beschaeftigte(n|r|)|schwarze_schafe|faule_aepfel|verirrte',
      'menschliche(s|m|n) versagen(s|)',
      'individuelle(s|n|r|) ..1 fehlverhalten(s|)|fehler|versagen|fehlleistung',
    ],
    [
      'eigenmaechtig(e|en|er|es|)|weisungswidrig(e|en|)|ohne_unser_wissen|ohne_mein_wissen|ohne_abstimmung|ohne_ruecksprache|ohne_freigabe|ohne_genehmigung|hinter_meinem_ruecken|auf_eigene_faust|im_alleingang|gegen_unsere|entgegen|fahrlaessig',
      'nicht|offenbar|wohl|leider|schlicht|bedauerlicherweise|versehentlich|ueberfordert ..5 aufgepasst|gelesen|geprueft|beachtet|eingehalten|verstanden|befolgt|daran_gehalten|gesehen|gemeldet|weitergegeben|weitergeleitet|mitgedacht|abgestimmt|gewusst|informiert|kontrolliert|verwechselt|vergriffen|vertan|verlesen|uebersehen|vergessen|vertauscht|geloescht|verschickt',
      'verbockt|verschlampt|vermasselt|verpennt|geschlampt|gepatzt|geschludert|versagt|verpatzt|vergeigt|daneben_benommen|danebenbenommen|vergriffen|versaeumt|ueberfordert|schuld|verschuldet|verursacht|zurueckzufuehren|geschuldet|verwechselt|uebersehen|vergessen',
      '<fault> ..4 gemacht|begangen|unterlaufen|passiert',
      'falsch|falsche|falschen|falsches|fehlerhaft|fehlerhafte ..5 gelegt|eingegeben|verschickt|gebucht|verladen|gesetzt|gedrueckt|ausgedrueckt|informiert|beraten|berechnet|eingestellt|gewaehlt|bedient|kopiert|angegeben|eingetragen|gesendet',
      'zur rechenschaft|verantwortung ..2 gezogen',
      'abgemahnt|freigestellt|entlassen|gekuendigt|getrennt|abgezogen',
      'zurueckzufuehren|verursacht|geschuldet|ursache|grund|schuld|ausgeloest',
    ],
  ],
  within: 12,
  unless: [
    '<owning>',
    'keine|kein|keinen|keiner|nicht ..3 mitarbeiter|mitarbeiterin|kollege|kollegin|schuld|vorwurf',
    'sozialplan|stellen|abfindung|kuendigungsfrist|betriebsrat|kuendigen_wir|kurzarbeit|insolvenz',
    'danke(n|)|dank|stolz|lob|gratulier*',
    'system|verfahren|prozess ..6 erlaubt|zulaesst|zugelassen',
    'stadt|regierung|konzern',
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
