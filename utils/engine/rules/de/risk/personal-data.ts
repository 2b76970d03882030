import { definePatternRule, type Examples } from '../../define';

/** Health, pregnancy, addiction of somebody who can be recognised. */
export default definePatternRule({
  id: 'de/risk/personal-data',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'stop',
  reason: 'personalHealth',
  advice: 'leaveThePersonOut',
  all: [
    [
      '*entzug|alkohol*|*krebs|krebs*|depress*|burnout*|schwanger*|krankgeschrieben*|*infarkt|tablettensucht|spielsucht|magersuechtig|suizidversuch|selbstmordversuch|nervenzusammenbruch|zusammengebrochen|psychische_probleme|psychischen_problemen|private_probleme|privaten_problemen|privaten_gruenden|gesundheitlichen_gruenden|gesundheitliche_probleme|gesundheitlich_angeschlagen|familiaeren_gruenden|eheprobleme|kuenstliche_befruchtung|wechseljahre|wechseljahren|pflegefall|operation|herz-op|knie-op',
      'baby|kind ..1 verloren|verlor',
      '<illness>',
      'krank|erkrankt|erkrankte|erkrankung|operation|operiert|krankenhaus|klinik|therapie|ausgefallen|krankschreiben ..3 wegen|seit|liegt|nach|an',
      'wegen|mit|an|nach ..3 <illness>',
      'wieder trocken|clean|nuechtern',
      'alkohol ..3 am_arbeitsplatz|problem|getrunken',
      'trinkt|trank|getrunken ..2 wieder|zu_viel|heimlich',
      'fehlzeiten|krankheitstage(n|)|krankentage(n|)|krankenstand_von',
    ],
    [
      'frau|herr|herrn|dr <capital>',
      'kollege(n|)|kollegin|mitarbeiter(s|in|)|assistentin|assistent|sekretaerin|azubi|lehrling|praktikantin|praktikant|abteilungsleiter(s|in|)|buchhalter(s|in|)|meister|fahrer|vertriebsleiter(s|in|)|werksleiter(s|in|)|bereichsleiter(s|in|)|finanzchef(in|)|chefin|teamleiter(s|in|)|entwickler(in|)|nachfolger(in|)|vorgaenger(in|)|stellvertreter(in|)|geschaeftspartner(in|)|personalchef(in|)|schichtleiter(in|)|projektleiter(in|)|kundin|patientin|patient|kunde|mieterin|mieter|bewerberin|bewerber <capital>',
      'unser(e|em|er|en|) ..1 <capital> <capital>',
      '<first-name> ..1 <capital>',
      'unsere|meine|unser|mein|seine|unserer|meiner|unserem|meinem ..1 kollegin|assistentin|assistent|mitarbeiterin|sekretaerin|buchhalterin|leiterin|referentin|finanzchef|vertriebsleiter|stellvertreterin|vorstandskollege|vorstandskollegin|geschaeftsfuehrerkollege|praktikantin|empfangsdame|teamleiterin|bereichsleiterin|marketingleiterin|personalchefin|bueroleiterin|ceo|cfo',
      '<first-name>',
    ],
  ],
  within: 14,
  unless: [
    'mit|auf ..2 einverstaendnis|zustimmung|erlaubnis|wunsch|genehmigung|einwilligung',
    'erlaubt|gebeten|zugestimmt|einverstanden|darf_ich_das|schreibt_selbst|erzaehlt_selbst|selbst_erzaehlt|selbst_oeffentlich',
    'ich|mir|mich ..5 <illness>',
    'mein(e|em|er|) ..3 <illness>',
    'stiftung|selbsthilfe|studie|forschung|forscht|forscher|aerztin|arzt|klinikdirektor|chefarzt|professor|professorin|medikament|wirkstoff|therapie_gegen|behandlung_von|patientinnen|spende|spenden|ratgeber|buch|vortrag|expertin|experte|versorgung|praevention|vorsorge|diagnostik|zentrum|institut',
    'schwangerschaftsvertretung|elternzeitvertretung|mutterschutz',
    'kein|keine ..2 diagnose',
    'diagnose ..3 <fault>|lautet|problem|markt',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'GDPR article 9: data concerning health',
});

export const examples: Examples = {
  flags: [
    '⟦Unsere Kollegin Petra Lang ist seit März mit Burnout in der Klinik⟧.',
    '⟦Herr Brandt fällt wegen einer Depression bis Herbst aus⟧.',
    '⟦Frau Yildiz ist schwanger⟧, deshalb suchen wir Ersatz.',
    '⟦Thomas kämpft gegen den Krebs⟧.',
    '⟦Unser Finanzchef war drei Monate auf Entzug und ist zurück⟧.',
    '⟦Nach dem Schlaganfall von Meister Pohl führt nun Jens die Halle⟧.',
  ],
  passes: [
    'Ich hatte 2019 einen Burnout und rede heute darüber.',
    'Frau Yildiz hat mir erlaubt, es zu erzählen: Sie ist schwanger.',
    'Die Ärztin Jana Roth forscht zu Depression bei Jugendlichen.',
    'Unsere Kollegin Petra Lang geht in den Ruhestand.',
    'Burnout ist in unserer Branche häufig.',
    'Herr Brandt leitet ab Mai den Einkauf.',
  ],
};
