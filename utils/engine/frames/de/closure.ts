import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

const places =
  'werk(s|e|)|werke|standort(e|s|es|)|filiale(n|)|lager(s|)|betrieb(s|es|)|produktion|fertigung|fabrik|klinik|station|geburtshilfe|hotel|restaurant|büro(s|)|niederlassung(en|)|stammwerk|zweigstelle(n|)|geschäftsstelle(n|)|shop(s|)|store(s|)|laden|ladens|läden|buchladen|buchhandlung|markt|märkte|redaktion|zeitung|magazin|labor|gießerei|brauerei|molkerei|bäckerei|backstube|sparte|agentur|schule|kita|haus|kaufhaus|krankenhaus|praxis|halle|linie|druckerei|kantine|geschäft|geschäfte|gasthof|gasthaus|café|werkstatt|logistikzentrum|callcenter|servicecenter|zentrum|*werk|*standort|*filiale|*fertigung|*fabrik|*produktion|*lager|*laden';

export default defineFrame({
  id: 'de/closure',
  language: 'de',
  isGrave: true,
  announces: [
    `${places} ..6 nicht weitergeführt|weiterführen|fortgeführt|fortführen|weiterbetrieben|weiterbetreiben|fortgesetzt|halten`,
    `${places} ..8 kein(e|en|) ..3 zukunft|perspektive|grundlage|tragfähig*`,
    `kein(e|en|) ..2 zukunft|perspektive ..4 ${places}`,
    'zelte ..6 abbrechen|abzubrechen|ab',
    'letzte(n|r|) ausgabe|vorstellung|saison|schicht|öffnungstag|verkaufstag|tag',
    `${places} ..6 läuft|laufen ..6 aus`,
    'ausgabe|zeitschrift|zeitung|magazin ..6 zum_letzten_mal|letztmals',
    'letztmals|zum_letzten_mal ..6 erscheint|öffnet|öffnen|öffne|aufschließen',
    `aus für ..5 ${places}`,
    `${places} ..2 schließt|schliesst $`,
    'schließt ..2 seine|ihre pforten|türen|tore',
    'pforten|tore ..5 schließen|geschlossen|schließt',
    `${places} ..6 gehör(t|en) nicht ..1 dazu`,
    `künftig|jahresende|ab ..6 kein(e|en|) ..5 mehr ${places}|angeboten|produziert|gefertigt|betreiben|geben`,
    'insolvenz ..3 angemeldet|beantragt|anmelden|beantragen|antrag',
    'insolvenzantrag|insolvenzverfahren|insolvenz_in_eigenverwaltung|schutzschirmverfahren ..6 gestellt|eröffnet|eingereicht|eingeleitet|wir|unser*',
    'schließung|stilllegung|aus|ende ..3 des|der|unseres|unserer werk(s|es)|standort(s|es)|filiale|produktion|fabrik|lagers ..8 beschlossen|entschieden',
  ],
  announcesAll: [
    [
      own,
      [
        'konzentrier(en|t) ..3 uns ..4 <number> ..2 standorte',
        'zieh(en|t) ..6 zurück',
        'rückzug ..4 aus|vom',
        'ausstieg ..4 aus',
        'steig(en|t) ..6 aus',
        'stell(en|t) ..8 sparte|linie|produktlinie|marke|angebot|betrieb|dienst|service ..6 ein',
      ],
      ['standort(e|en|)|markt|märkte|filial*|stadt|land|region|geschäft|sparte|innenstadt|<deadline>'],
    ],
    [
      own,
      [
        `verleg(en|t|te) ..6 ${places}|montage|herstellung|entwicklung|vertrieb|verwaltung`,
        'montage|herstellung|entwicklung|verwaltung|abfüllung|produktion|fertigung ..8 verlegt|verlegen|verlagern|verlagert|umziehen',
        'verlager(n|t|e) ..5 montage|herstellung|abfüllung|entwicklung',
      ],
      ['nach|ins|in ..4 <capital>'],
    ],
    [
      own,
      [
        `schließ(en|e|t) ..8 ${places}`,
        `${places} ..8 schließen|schließe|schließt|schliessen_müssen|geschlossen|aufgeben|aufgegeben|aufzugeben|stilllegen|stillgelegt|stillzulegen|dichtmachen|zumachen|zu_schließen|auflösen|aufgelöst|aufzulösen`,
        `geb(en|e) ..6 ${places} ..5 auf`,
        `${places} ..4 geb(en|e) ..3 auf`,
        `leg(en|t) ..6 ${places} ..5 still`,
        `lös(en|t) ..6 ${places} ..5 auf`,
        `mach(en|e|t) ..6 ${places} ..5 dicht|zu`,
        'stell(en|e|t) ..6 betrieb|produktion|fertigung|zeitung|magazin|geschäftsbetrieb|erscheinen ..5 ein',
        'betrieb|produktion|fertigung|druckausgabe|geschäftsbetrieb ..6 einstellen|eingestellt|einzustellen',
        'produktion|fertigung ..8 verlagern|verlagert|verlagerung',
        'verlager(n|t|e) ..4 produktion|fertigung',
        `zieh(en|t) uns ..4 aus ..4 zurück`,
        `verabschied(en|e) ..5 vom|von|von_unserem|von_unserer ${places}`,
        'trenn(en|t) ..2 uns ..3 vom|von_unserem|von_der standort|werk|filiale|sparte',
        `werksschließung|standortschließung|filialschließung(en|)|standortschließungen|betriebsschließung|stilllegung|geschäftsaufgabe|betriebsaufgabe`,
        `führ(en|t) ..6 standorte ..3 zusammen`,
        'standorte ..5 zusammenlegen|zusammengelegt|zusammenzulegen|zusammenführen|zusammenzuführen|konsolidieren|bündeln',
        'bündeln|konsolidieren ..6 standorte|standort',
        'hör(en|e) ..4 auf',
        'zum_letzten_mal ..4 öffnen|öffne|öffnet',
        'letzte(r|n|) verkaufstag|öffnungstag|ausgabe',
        'tür(en|) ..6 schließen|geschlossen|zu_schließen für_immer|endgültig|dauerhaft',
        'endgültig|dauerhaft|für_immer ..3 schließen|geschlossen|schließt|zu',
        'standort ..6 keine zukunft|perspektive',
      ],
    ],
    [
      [`${places} ..6 schließt|schließen|geschlossen|stillgelegt|aufgegeben`, `schließt ..5 ${places}`],
      ['<deadline>', 'endgültig|dauerhaft|für_immer'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht|nie|kein(e|en|) ..4 schließen|geschlossen|schließung|schließung*|aufgeben|schließt|stilllegen',
    'schließ(en|e|t) ..8 nicht',
    'feiertage(n|)|feiertag*|betriebsferien|inventur|umbau|umbaus|sanierung|renovier*|vorübergehend|zeitweise|betriebsausflug|geschlossene_gesellschaft|urlaub|weihnachten|silvester|ostern|ruhetag|hitze|sturm|unwetter',
    'um <number> uhr',
    'früher',
    'bis_auf_weiteres|vorläufig',
    'schließ(en|e|t) ..8 ab|ein|aus|an|auf',
    'lücke(n|)|vertrag|verträge|partnerschaft|kreis|wissenslücke(n|)|augen|rahmenvertrag|kooperation|abkommen|bündnis|frieden',
    'wieder|neu(e|er|es|)|wiedereröffn* eröffnen|öffnen|eröffnet|geöffnet|eröffnung',
    'hör(en|e) ..2 auf zu|euch|sie|ihn|mit|damit|dich',
  ],
  instead: [...blanketFrames, 'de/layoffs', 'de/restructuring', 'de/apology'],
  slots: [
    {
      id: 'affected',
      question: 'closureAffected',
      answers: [
        '<number> ..4 <people>|<jobs>|<customers>',
        '<number> von|der|unserer|davon|betroffen',
        'alle|sämtliche|allen ..4 <people>|<jobs>',
        'niemand|team|belegschaft|aushilfe(n|)|allein|zu_zweit|beide(n|)|crew|mannschaft',
        'kein(e|er|en|) ..2 <people>',
        'dutzend(e|)|hunderte',
      ],
      unless: ['schliesse|mache|gebe|höre ..1 ich', 'ich ..8 schliesse|aufhöre|zumache|aufgebe'],
    },
    {
      id: 'terms',
      question: 'closureTerms',
      exact: { phrases: ['<number> ..2 <people>'], question: 'closureTermsOf' },
      answers: [
        'betriebsbedingt*|kündigung(en|)|kündigungsschutz|gekündigt|beschäftigungssicherung|beschäftigungsgarantie',
        'abfindung|abfindung*|sozialplan|sozialplan*|transfergesellschaft|interessenausgleich|altersteilzeit|vorruhestand|aufhebungsvertr*|freiwillig*|monatsgehält*|freigestellt|ruhestand|rente',
        'vermittl*|umschulung|umschulung*|qualifizier*|wechsel|wechseln|versetzt|übernommen|übernimmt|übernehmen|umziehen|unterkommen|weiterbeschäftigt|weiterbeschäftigen',
        'angeboten|anbieten|angebot|bieten',
        'neue(n|r|s|)|andere(n|r|s|) ..1 stelle(n|)|arbeitsplatz|arbeit|aufgabe(n|)|job',
        'bleiben|bleibt|behalten|behält|mitgehen|gehen_mit|kommen_mit|begleiten|pendel*|fahrtkosten|shuttle|umzugskosten|jobbörse|arbeitsagentur|agentur_für_arbeit',
        'arbeiten|arbeitet ..3 künftig|weiter|ab|dann',
        'allein|familienbetrieb|nachfolger|nachfolger*',
      ],
      unless: ['schliesse|mache|gebe|höre ..1 ich', 'ich ..8 schliesse|aufhöre|zumache|aufgebe'],
    },
    { id: 'when', question: 'closureWhen', answers: ['<deadline>', 'heute|morgen|gestern'] },
    {
      id: 'why',
      question: 'closureWhy',
      answers: [
        '<reason>',
        'verlust(e|)|auslastung|insolvenz|nachfrage|kosten|miete|nachfolge|nachfolger|nachfolger*|energiepreise|umsatz|auflage|personalmangel|fachkräftemangel|ärztemangel|hebammen|ruhestand|rente',
      ],
    },
  ],
  source: 'Coombs, SCCT: instructing and adjusting information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Heute Morgen hat der Aufsichtsrat entschieden, dass wir das Werk in Sangerhausen schließen. Der Grund sind die Kosten.',
      slots: ['affected', 'terms'],
    },
    {
      text: 'Wir ziehen uns zum Jahresende aus Görlitz zurück und bündeln unsere Produktion in Bautzen. Ich danke allen.',
      slots: ['affected', 'terms', 'why'],
    },
    {
      text: 'Unsere Filiale in Husum geben wir auf, der Standort rechnet sich nicht mehr. Alle acht Kolleginnen wechseln nach Flensburg.',
      slots: ['when'],
    },
    {
      text: 'Wir stellen die Produktion in Apolda zum 30. Juni ein. Betroffen sind 60 Beschäftigte. Grund ist die gesunkene Nachfrage.',
      slots: ['terms'],
    },
  ],
  silent: [
    'Am 30. September schließen wir unser Lager in Hoyerswerda. 84 Menschen verlieren ihre Arbeit, es gibt einen Sozialplan. Der Grund: Unser größter Kunde hat gekündigt.',
    'Nach 41 Jahren schließe ich am 31. Januar meinen Buchladen, weil ich keine Nachfolge gefunden habe.',
    'Zwischen den Feiertagen schließen wir unser Werk wie jedes Jahr.',
    'Wir schließen das Geschäftsjahr mit einem kleinen Gewinn ab.',
    'Wir schließen unser Werk in Gera nicht, auch wenn es so in der Zeitung stand.',
    'Viele Firmen schließen gerade ihre Standorte. Mich macht das nachdenklich.',
    'Heute um 18 Uhr schließen wir unser Büro früher, es wird gegrillt.',
    'Mit der neuen Linie schließen wir eine Lücke im Angebot.',
  ],
};
