import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history } from '../german-guards';

export default defineFrame({
  id: 'de/incident',
  language: 'de',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'vorfall|vorgang|vorkommnis|vorkommnisse(n|)|ereignisse(n|)|zwischenfall|geschehnisse(n|) ..8 intern|bewertet|ernst|untersuch*|aufgeklärt|aufklär*|austausch|bedauer*|prüf*|betroffen|tief|erschüttert',
    'zum|den|dem|des|diesem|diesen vorfall|vorkommnissen|geschehnissen|vorfällen|ereignissen',
    'passiert|geschehen|vorgefallen ..5 nicht|nie ..3 hätte|darf|dürfen|durfte',
    'nach_dem|was ..5 passiert|geschehen|vorgefallen ..1 ist|war',
    'nicht ..2 nach_hause ..1 gekommen|zurückgekehrt',
    'haben ..5 kollegin|kollegen|mitarbeiter|mitarbeiterin|mitarbeitenden|auszubildenden verloren',
    'situation|lage|zustand|zustände|zustände ..8 unbefriedigend|untragbar|unhaltbar|angespannt|schwierig|belastend|nicht_akzeptabel|inakzeptabel',
    'kommt|kommen ..2 nicht_zur|nicht_zur_ruhe',
    'geruckelt|gehakt|geholpert|gestockt|rumpelte|ruckelte|hakte',
    'hier_und_da|an_der_einen_oder_anderen|vereinzelt ..4 probleme|schwierigkeiten|stelle|beschwerden|rückmeldungen|unregelmäßigkeiten|verzögerungen',
    'nicht ..3 da|dort|so|rechtzeitig|pünktlich|vollständig ..2 an|ankam|ankommen|angekommen|geliefert|geliefert_wurde',
    'bis_auf_weiteres|bis_auf_weiteres_geschlossen|vorläufig ..3 zu|geschlossen|gesperrt|eingestellt|ausgesetzt|geschlossen_bleiben',
    'abgekocht|abkochen|abkochgebot|keime(n|)|salmonellen|legionellen|listerien ..6 werden|wurden|gefunden|nachgewiesen|festgestellt|entdeckt|im',
    'kein ..1 grund ..2 panik|sorge|beunruhigung|zur_sorge',
    'bestand|besteht|bestehe ..3 zu_keiner_zeit|zu_keinem_zeitpunkt|keine|nie ..3 gefahr|risiko|gefährdung',
    'zu_keiner_zeit|zu_keinem_zeitpunkt ..4 gefahr|risiko|gefährdung|gefährdet',
    'stehen|steht ..3 austausch|kontakt ..4 behörde*|beteiligten|betroffenen|polizei',
    'vorsorglich ..6 evakuiert|gesperrt|geräumt|abgeschaltet|geschlossen',
    'qualität ..6 nicht ..3 gestimmt|gerecht|entsprochen|genügt',
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ wenn|falls|angenommen|stellen_sie_sich',
    'übung|übungen|simulation|szenario|planspiel',
    'kein(e|en|er|) ..2 vorfall|vorfälle|zwischenfall',
    'welt|krieg|ukraine|nahost|flut|hochwasser|erdbeben|anschlag|weltlage|politisch* ..4 ereignisse*|lage|situation',
    'lage|situation ..4 welt|ukraine|markt|branche|konjunktur',
    'glückwunsch|gratulier*|danke',
    'marktlage|wirtschaftslage|auftragslage',
  ],
  instead: ['de/apology', 'de/vague-action', 'de/vague-news', 'de/vague-success'],
  slots: [
    {
      id: 'what',
      question: 'incidentWhat',
      answers: [
        '<number> ..3 <people>|<customers>|<capital>',
        '<done>',
        'weil|nachdem|ursache|grund|indem',
        'verletz*|gestorben|verstorben|starb|verunglückt|unfall|brand|herzinfarkt|krankheit',
      ],
    },
    {
      id: 'next',
      question: 'incidentNext',
      answers: [
        '<contact>',
        '<remedy>',
        '<measure>',
        '<deadline>',
        '<weekday>',
        'ab_sofort|seit_heute|seit_gestern|behoben|beigesetzt|trauerfeier|kondolenz*|angehörige*|familie|hinterbliebene*',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Am Rande unserer Feier ist etwas passiert, das nie hätte passieren dürfen. Wir sind alle betroffen.',
      slots: ['what', 'next'],
    },
    {
      text: 'Den Vorfall nehmen wir sehr ernst. Er entspricht nicht unseren Werten.',
      slots: ['what', 'next'],
    },
    {
      text: 'Uns ist bewusst, dass die Lage im Lager für viele unbefriedigend ist.',
      slots: ['what', 'next'],
    },
    {
      text: 'Unser Pflegeheim am See kommt nicht zur Ruhe. Wir tun, was wir können.',
      slots: ['what', 'next'],
    },
  ],
  silent: [
    'Zum Vorfall am Samstag: Ein Ordner hat zwei Gäste beleidigt. Er arbeitet nicht mehr für uns, ich habe beide angerufen.',
    'Seit 400 Tagen kein Vorfall in unserem Werk.',
    'Die Lage in der Branche ist angespannt.',
    'Damals, nach dem Vorfall im Tanklager, änderte sich alles.',
  ],
};
