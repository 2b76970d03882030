import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, own } from '../german-guards';

const things =
  'it|baender|*system|*systeme|*netz|mobilfunk*|*seite|website|*portal|*plattform|*shop|server|*software|*banking|*kasse|hotline|telefon*|internet|strom|login|app|zahlung(en|)|*anlage|*dienst|einloggen|anmeldung';

const time = [
  'gestern|heute|vorgestern|<weekday>|<month>|wochenende|nacht|seit|derzeit|aktuell|stunde(n|)|behoben|wieder',
  'am <number>',
];

export default defineFrame({
  id: 'de/outage',
  language: 'de',
  scope: { reply: false },
  isGrave: true,
  announces: ['stoerung|ausfall|panne von|vom gestern|heute|<weekday>|wochenende'],
  announcesAll: [
    [
      [things],
      [
        'ausgefallen|offline|abgestuerzt|tot|gestoert|eingeschraenkt|stoerung(en|)|ausfall|ausfaelle*|stillstand|problem(en|e|)|unterbrech*',
        'nicht ..3 erreichbar|erreichen|nutzen|anmelden|einloggen|bezahlen|funktioniert*|zur_verfuegung',
        'fiel(en|)|blieb(en|) ..8 aus|stehen',
        'laeuft|laufen|funktioniert ..2 wieder',
        'stand(en|) ..6 still',
      ],
      time,
    ],
    [own, ['*ausfall', 'technische(n|r|s) ..1 problem*|schwierigkeiten|stoerung*|defekt*'], time],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ wenn|falls|was_waere|stellen_sie_sich',
    'wuerde(n|)|haette(n|)|waere(n|)|*uebung|geuebt|studie(n|)',
    'kein(e|en|er|)|ohne ..4 *ausfall|ausfaelle*|stoerung*',
    'geplante(n|r|)|planmaessig*|wartungsfenster|verletzt|toedlich|arbeitsausfall|austauschen|tauschen',
  ],
  instead: [...blanketFrames, 'de/apology'],
  slots: [
    {
      id: 'affected',
      question: 'outageAffected',
      answers: [
        '<number> ..4 <customers>|<people>|geraete|automaten',
        '<share>',
        'alle|allen|saemtliche ..3 <customers>|<people>',
        'niemand|tausende|hunderte',
      ],
    },
    { id: 'since', question: 'outageSince', answers: ['<moment>'] },
    {
      id: 'cause',
      question: 'outageCause',
      answers: [
        '<reason>',
        'fehlerhaft*|defekt(e|er|en|es|)|*update|einstellungen|zertifikat|angriff|wartungsarbeiten|kurzschluss|*fehler',
      ],
    },
    {
      id: 'next',
      question: 'outageNext',
      answers: ['<change>', 'jetzt ..4 alle|doppelt', 'redundan*|notstrom*'],
    },
    {
      id: 'back',
      question: 'outageBack',
      onlyIf: ['noch_nicht|derzeit|zurzeit|hochdruck'],
      answers: ['wieder|behoben|voraussichtlich|spaetestens'],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Gestern war das Mobilfunknetz der Elbtel in weiten Teilen Niedersachsens von 16.15 bis 21.40 Uhr tot. Bei Wartungsarbeiten wurden Einstellungen verändert. Wer betroffen war, bekommt eine Gutschrift.',
      slots: ['affected', 'next'],
    },
    {
      text: 'Unsere Buchungsplattform war am Wochenende zeitweise nicht erreichbar. Wir entschuldigen uns für die Unannehmlichkeiten.',
      slots: ['affected', 'cause', 'next'],
    },
    {
      text: 'Leider kam es gestern bei unserem Online-Banking zu einer Störung. 4.000 Kunden konnten sich nicht anmelden.',
      slots: ['cause', 'next'],
    },
    {
      text: 'Unsere Server sind heute früh ausgefallen, weil ein Update fehlerhaft war. Das Team hat Großes geleistet.',
      slots: ['affected', 'next'],
    },
  ],
  silent: [
    'Unser Kundenportal ist am Sonntag von 22 bis 2 Uhr nicht erreichbar, weil wir den Server austauschen.',
    'Am 6. Mai konnten 3.100 Arztpraxen von 7.50 Uhr bis 13.25 Uhr unser System nicht nutzen. Ein Zertifikat war abgelaufen. Die Überwachung umfasst jetzt alle Server.',
    'Wenn Sie am Samstag zwischen 2 und 5 Uhr telefonieren wollen, wird das nicht klappen: Wir tauschen in der Vermittlungsstelle die Stromversorgung aus.',
    'Gestern Abend ist unsere Plattform live gegangen, und zwar ohne einen einzigen Ausfall.',
    'Was wäre, wenn Ihr Server morgen ausfällt? Heute haben wir genau das geübt.',
    'Damals fiel unser Netz einen ganzen Tag lang aus.',
    'Wir suchen eine Leiterin für unser Netz in Nordhessen.',
  ],
};
