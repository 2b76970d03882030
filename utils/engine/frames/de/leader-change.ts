import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

const leader =
  'geschäftsführer|geschäftsführerin|geschäftsführers|co-geschäftsführer*|ceo|cfo|coo|cto|cio|chro|vorstandschef|vorstandschefin|vorstandsvorsitzende(r|n|)|vorstandsvorsitz|vorstandsmitglied|vorständin|finanzvorstand|finanzvorständin|finanzchef|finanzchefin|technikvorstand|personalvorstand|personalvorständin|vertriebschef|vertriebsvorstand|chefredakteur|chefredakteurin|intendant|intendantin|präsident|präsidentin|rektor|rektorin|direktor|direktorin|aufsichtsratschef|aufsichtsratsvorsitzende(r|n|)|werkleiter|werkleiterin|werksleiter|werksleiterin|chefarzt|chefärztin|kanzler|kanzlerin|personalchef|personalchefin|deutschlandchef|deutschlandchefin|geschäftsleiter|geschäftsleiterin|mitgründer|mitgründerin|gründer|gründerin|vorsitz|vorstand|geschäftsführung|geschäftsleitung|spitze|unternehmensleitung';

export default defineFrame({
  id: 'de/leader-change',
  language: 'de',
  isGrave: true,
  announces: [
    'höre ..8 als ..3 auf|geschäftsführerin|geschäftsführer|ceo|chefin|chef|vorstand|vorständin',
    'getrennte wege',
    'um auflösung ..3 vertrags',
    'auflösung ..2 vertrags ..3 gebeten',
    'von ..2 aufgaben|ämtern|amt|funktion entbunden|freigestellt',
    'entbunden|abberufen ..4 mich|worden',
    'mich ..4 abberufen|freigestellt|entbunden',
    'lege ..8 nieder',
    'nicht_mehr|nicht_länger ..3 vorstand|geschäftsführung|aufsichtsrat|ceo|geschäftsführer|geschäftsführerin ..4 angehören|sein|tätig|an',
    'mein|meinen|sein|seinen|ihren|ihr ..2 vertrag ..4 nicht ..2 verlänger*',
    'tret(e|en) ..6 als ..3 zurück',
    'lege|legt ..6 amt|mandat|ämter ..4 nieder',
    'verlasse ..5 unternehmen|vorstand|geschäftsführung|konzern|firma',
    'scheide ..8 aus ..4 aus',
    'gebe ..6 leitung|führung|geschäftsführung|amt|vorsitz ..5 ab|weiter',
    'übergebe ..6 leitung|führung|geschäftsführung|staffelstab|amt|vorsitz',
    'höre ..6 als geschäftsführer*|ceo|vorstand*|chef*',
  ],
  announcesAll: [
    [
      [leader],
      [
        'verlässt|verlassen ..6 uns|unternehmen|haus|konzern|vorstand|gruppe|verlag|klinik|hochschule|bank',
        'tritt|trat ..8 zurück',
        'zurückgetreten|rücktritt|abberufen|abberufung|freigestellt|entlassen|ausgeschieden|ausscheiden|niedergelegt|amtsniederlegung|beurlaubt',
        'scheidet|scheiden ..8 aus',
        'trenn(en|t) ..6 von',
        'getrennt|trennung',
        'legt ..8 nieder',
        'gegenseitigen_einvernehmen|einvernehmlich|beiderseitigem_einvernehmen|bestem_einvernehmen|auf_eigenen_wunsch|unterschiedliche*_auffassungen|neuen_herausforderung*|neue_herausforderung',
        'gibt ..8 ab',
        'verlängert ..5 nicht|vertrag',
        'abgang|weggang|abschied',
      ],
      [
        ...own,
        'heute|gestern|<month>|<weekday>|jahresende|sofort|quartal|sommer|herbst|frühjahr|winter|ende|mitte|anfang',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht|nie ..3 zurücktreten|zurückgetreten|verlassen|zurück',
    'kunde|kundin|verein|elternbeirat|partei|bundeskanzler*|minister*|fußball*|trainer*|regierung|bundespräsident*|papst|chef_von|us-präsident',
    'gewinn(e|en|)|verlust(e|en|)|plan|prognose|ergebnis|aktie(n|)|anteil(e|en|)',
    'interview|vortrag|gespräch ..4 mit',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'when',
      question: 'leaderWhen',
      answers: [
        '<deadline>',
        'heute|gestern|morgen|mit_sofortiger_wirkung|sofortiger_wirkung|mit_ablauf|ende|mitte',
      ],
    },
    {
      id: 'successor',
      question: 'leaderSuccessor',
      answers: [
        'nachfolge|nachfolger*|nachfolgerin|interim*|kommissarisch*|vorübergehend|übergangsweise|vertretung|vertritt|doppelspitze|stellvertreter*|findungskommission|suche|suchen',
        'nachfolger|interim|kommissarisch',
        'übernimmt|übernehmen|übernehme|übernommen|folgt|folgen|berufen|bestellt|führt|führen|leitet|leiten|rückt|rücken|kommt|verantwortet',
        'übergebe|übergibt ..8 an',
        'unbesetzt|entfällt|nicht_nachbesetzt|aufgeteilt|ausgeschrieben',
      ],
    },
    {
      id: 'why',
      question: 'leaderWhy',
      answers: [
        '<reason>',
        'ruhestand|rente|pension|gesundheit*|krankheit|krank|erkrank*|familie|familiär*|wechselt|wechsle|wechseln|selbstständig*|altersgrenze|altersgründen|vertragsende',
        'vertrag ..5 aus|endet|läuft',
        'auffassungen|differenzen|strategie|verstoß|verstöße(n|)|vertrauen|vorwürfe(n|)|fehler|neue_aufgabe|promovier*|elternzeit|weltreise|sabbatical',
        'nach|seit ..3 jahren|jahrzehnten',
        'kandidier*|lehrstuhl|promotion|pflege|eltern|enkel*|alter|krebs|reha|jünger*|verantwortung ..3 übernehm*',
        'mit <number>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Unser Finanzvorstand Jörg Lemke verlässt das Unternehmen im gegenseitigen Einvernehmen. Wir danken ihm und wünschen alles Gute.',
      slots: ['when', 'successor', 'why'],
    },
    {
      text: 'Der Aufsichtsrat hat sich heute von CEO Marta Hölzl getrennt. Wir blicken nach vorn.',
      slots: ['successor', 'why'],
    },
    {
      text: 'Unsere Chefredakteurin legt ihr Amt zum 31. März nieder und geht in den Ruhestand.',
      slots: ['successor'],
    },
    {
      text: 'Geschäftsführer Tom Arndt scheidet auf eigenen Wunsch bei uns aus.',
      slots: ['when', 'successor', 'why'],
    },
  ],
  silent: [
    'Zum 31. März scheide ich aus der Geschäftsführung aus. Nach 22 Jahren ist es Zeit; Anja Behrens übernimmt.',
    'Unsere Werkleiterin Ines Raab verlässt uns zum Jahresende und geht in Rente. Ihr Nachfolger wird Can Yildiz.',
    'Glückwunsch an die neue Geschäftsführerin der Nordbank!',
    'Der Trainer hat sich gestern von seinem Verein getrennt, der Präsident schwieg.',
    'Ich trete nicht zurück, das habe ich dem Aufsichtsrat gestern gesagt.',
    'Wenn ein CEO das Unternehmen verlässt, bleibt oft ein Loch.',
  ],
};
