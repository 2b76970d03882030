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
      'zimmer <number>',

      '*diagnose|adhs*|klinikaufenthalt|hartz*|suchtklinik',

      '*entzug|alkohol*|*krebs|krebs*|depress*|burnout*|schwanger*|krankgeschrieben*|familiaeren_gruenden',
      'kind ..1 verloren',
      '<illness>',
      'wegen|mit|an|nach ..3 <illness>',
      'wieder nuechtern',
      'krankenstand_von',
    ],
    [
      'frau|herr|dr <capital>',
      'kollege(n|)|kollegin|mitarbeiter*|azubi|lehrling|praktikant|buchhalter*|meister|fahrer|finanzchef(in|)|vorgaenger(in|)|kunde|mieter|bewerber <capital>',
      'unser(e|em|er|en|) ..1 <capital> <capital>',
      '<first-name> ..1 <capital>',
      'unsere|meine|unser|mein|seine|unserer|meiner|unserem|meinem ..1 kollegin|mitarbeiterin|buchhalterin|finanzchef|empfangsdame',
      '<first-name>',
    ],
  ],
  within: 14,
  unless: [
    'erlaubt|gebeten|zugestimmt|einverstanden|darf_ich_das|schreibt_selbst|erzaehlt_selbst|selbst_erzaehlt|selbst_oeffentlich',
    'ich|mir|mich ..5 <illness>',
    'mein(e|em|er|) ..3 <illness>',
    'diagnose ..3 <fault>|lautet|problem|markt',
    'mit|auf ..2 einverstaendnis|zustimmung|erlaubnis|wunsch|genehmigung|einwilligung',
    'stiftung|selbsthilfe|studie|forschung|forscht|forscher|aerztin|arzt|klinikdirektor|chefarzt|professor|professorin|medikament|wirkstoff|therapie_gegen|behandlung_von|patientinnen|spende|spenden|ratgeber|buch|vortrag|expertin|experte|versorgung|praevention|vorsorge|diagnostik|zentrum|institut',
    'schwangerschaftsvertretung|elternzeitvertretung|mutterschutz',
    'kein|keine ..2 diagnose',
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
